import { frontMatterOf } from '../../markdown/front-matter.ts'
import type { Message } from '../../model/message.ts'
import type { Block } from '../../model/tree.ts'
import { type Locator, locator } from '../../words/locator.ts'
import type { Span } from '../../words/sentences.ts'
import { visibleSpan } from '../../words/visible-span.ts'
import type { Draft } from '../draft.ts'
import { metaOf } from '../meta.ts'
import { type WordBuilder, wordBuilder } from '../word-builder.ts'
import type { Cue, Stretch } from './cue.ts'

/** Where a cue stands in the words: all of it, and what is said behind its label. */
interface Placed extends Span {
  readonly cue: Cue
  readonly said: Span
}

/** What a caption file says besides its cues. */
export interface AroundCues {
  readonly title?: string
  readonly messages?: readonly Message[]
}

/** Front matter that somebody put before the captions, and where these begin. */
export function captionStart(raw: string): number {
  return frontMatterOf(raw).bodyStart
}

/** Makes a draft of cues: the words in a row, a line end between cues, a paragraph for each that says anything. */
export function cueDraft(raw: string, path: string, cues: readonly Cue[], about: AroundCues = {}): Draft {
  const builder = wordBuilder(raw)
  const placed: Placed[] = []
  for (const cue of cues) {
    const first = cue.label[0] ?? cue.said[0]
    if (!first) continue
    if (builder.length > 0) builder.gap('\n', first.start)
    const start = builder.length
    write(builder, cue.label)
    const said = { start: builder.length, end: 0 }
    write(builder, cue.said)
    placed.push({ cue, start, end: builder.length, said: { ...said, end: builder.length } })
  }
  const { text, origin } = builder.finish()
  const where = locator(text)
  const blocks = placed.flatMap((one) => blockOf(text, one, where))
  const front = frontMatterOf(raw)
  const { meta, messages } = metaOf(path, front)
  const named = about.title === undefined ? meta : { title: about.title, ...meta }
  return {
    text,
    origin,
    blocks,
    meta: named,
    messages: [...front.messages, ...messages, ...(about.messages ?? [])],
  }
}

/** Stretches that follow one another in the raw file are taken over as one. */
function write(builder: WordBuilder, stretches: readonly Stretch[]): void {
  let open: Span | undefined
  for (const { start, end, words } of stretches) {
    if (words === undefined && open?.end === start) {
      open = { start: open.start, end }
      continue
    }
    if (open) builder.copy(open.start, open.end)
    open = words === undefined ? { start, end } : undefined
    if (words !== undefined) builder.put(words, start, end)
  }
  if (open) builder.copy(open.start, open.end)
}

/** A paragraph for one cue; a label that nothing follows is all that it says. */
function blockOf(text: string, { cue, said, ...whole }: Placed, where: Locator): readonly Block[] {
  const outer = visibleSpan(text, whole.start, whole.end)
  if (outer.end <= outer.start) return []
  const inner = visibleSpan(text, said.start, said.end)
  const words = inner.end > inner.start ? inner : outer
  const position = where.position(words.start, words.end)
  const start = words.start === outer.start ? position.start : where.point(outer.start)
  const value = text.slice(words.start, words.end)
  const { speaker, turn, prose } = cue
  const data = {
    ...(speaker !== undefined && { speaker }),
    ...(cue.start !== undefined && { start: cue.start }),
    ...(cue.end !== undefined && { end: cue.end }),
    ...(!prose && { cue: true }),
    ...(turn && { turn: true }),
  }
  return [
    {
      type: 'paragraph',
      ...(!prose && { data }),
      children: [{ type: 'text', value, position }],
      position: { start, end: position.end },
    },
  ]
}
