import type { Origin } from '../../model/transcript.ts'
import type { Block } from '../../model/tree.ts'
import { locator } from '../../words/locator.ts'
import type { Span } from '../../words/sentences.ts'
import { visibleSpan } from '../../words/visible-span.ts'
import { blocksFrom } from '../blocks.ts'
import { passagesOf } from '../passages.ts'
import { isSeparator } from '../separator.ts'
import { type WordBuilder, wordBuilder } from '../word-builder.ts'
import type { JsonText } from './json-value.ts'
import type { Spoken } from './spoken.ts'

/** Words taken out of a JSON text, and the blocks that they make. */
export interface JsonWords {
  readonly text: string
  readonly origin: Origin
  readonly blocks: readonly Block[]
}

/** Takes the words out of a raw JSON text: one paragraph for each entry, several for a page of text. */
export function jsonWords(raw: string, spoken: readonly Spoken[]): JsonWords {
  const words = wordBuilder(raw)
  const spans = spoken.map((one) => spanOf(one, words, raw))
  const { text, origin } = words.finish()
  if (spoken.length > 0 && spoken.every(({ kind }) => kind === 'page'))
    return { text, origin, blocks: pageBlocks(text) }
  const where = locator(text)
  const blocks = spoken.flatMap(({ kind, speaker, start, end }, at): readonly Block[] => {
    const span = visibleSpan(text, spans[at]?.start ?? 0, spans[at]?.end ?? 0)
    if (span.start >= span.end) return []
    const position = where.position(span.start, span.end)
    const data = {
      ...(speaker !== undefined && { speaker }),
      ...(start !== undefined && { start }),
      ...(end !== undefined && { end }),
      ...(kind === 'cue' && { cue: true }),
    }
    const leaf = { type: 'text' as const, value: text.slice(span.start, span.end), position }
    return [{ type: 'paragraph', ...(Object.keys(data).length > 0 && { data }), children: [leaf], position }]
  })
  return { text, origin, blocks }
}

function pageBlocks(text: string): readonly Block[] {
  const where = locator(text)
  const passages = passagesOf(text, 0, (line) => (isSeparator(line) ? { kind: 'break' } : undefined))
  return blocksFrom(text, passages, where, ({ start, end }) => [
    { type: 'text', value: text.slice(start, end), position: where.position(start, end) },
  ])
}

function spanOf({ kind, parts }: Spoken, words: WordBuilder, raw: string): Span {
  const first = parts[0]
  if (first && words.length > 0) words.gap(kind === 'cue' ? '\n' : '\n\n', first.text.from)
  const start = words.length
  for (const [at, { text, glued }] of parts.entries()) {
    if (at > 0 && !glued) words.gap(' ', text.from)
    take(text, words, raw)
  }
  return { start, end: words.length }
}

/**
 * An escape, or a few for letters beyond ASCII, which many programs write one by one: they share a piece of the way
 * back, as one for each letter would take more memory than the file. The strings are known to be sound. DEL is the one
 * control that JSON lets stand as it is; no text has it either.
 */
const escaped = /(?:\\u(?!00)[0-9a-fA-F]{4}){1,8}|\\(?:u[0-9a-fA-F]{4}|[^u])|\x7f/g

/** What no text has, and JSON can still spell: controls, and halves of a character. */
const unreadable = /[\x00-\x08\x0e-\x1f\x7f]/

/** Takes over the words of one string: what is plain letter by letter, each escape as what it stands for. */
function take({ value, from, to }: JsonText, words: WordBuilder, raw: string): void {
  const inner = raw.slice(from + 1, to - 1)
  const sound = value.toWellFormed()
  let plain = 0
  let at = 0
  for (const { 0: sign, index } of inner.matchAll(escaped)) {
    words.copy(from + 1 + plain, from + 1 + index)
    at += index - plain
    plain = index + sign.length
    const letters = sound.slice(at, at + Math.ceil(sign.length / 6))
    at += letters.length
    words.put(unreadable.test(letters) ? '\ufffd' : letters, from + 1 + index, from + 1 + plain)
  }
  words.copy(from + 1 + plain, to - 1)
}
