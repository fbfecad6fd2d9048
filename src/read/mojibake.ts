import type { Message } from '../model/message.ts'
import type { Origin } from '../model/transcript.ts'
import { composedOrigin } from '../words/composed-origin.ts'
import { locator } from '../words/locator.ts'
import { mayHoldSequences, type Sequence, sequencesIn } from './mojibake-sequences.ts'
import { wordBuilder } from './word-builder.ts'

/** A text in which UTF-8 was read as windows-1252 somewhere, put right where that is certain. */
export interface Repaired {
  readonly text: string
  /** The way back to the text as it was; absent where nothing was certain and nothing changed. */
  readonly origin?: Origin
  readonly messages: readonly Message[]
}

const rule = 'read:mojibake'

/** Text goes through wrong hands three times at most before somebody sees it. */
const rounds = 3

/** So many signs in a row: three letters that are two signs each, or two that are three. */
const row = 6

/** A transcript that is damaged in every word has fewer; what has more is no transcript. */
const most = 500_000

/**
 * Puts right what was UTF-8, read as windows-1252 and saved again: `â€™` for `’`, `Ã©` for `é`, also twice over. Only
 * what decodes to a character that people write is taken for that; a text with a single odd pair of letters, or with
 * sequences in quotation marks (somebody speaks of them), is left as it is. Undefined for a text without any, which
 * costs one look.
 */
export function repairedMojibake(raw: string): Repaired | undefined {
  const first = certainIn(raw)
  if (first.length === 0) return undefined
  if (first.length > most || !isEvidence(first)) return { text: raw, messages: [left(raw, first)] }
  let { text, origin } = replaced(raw, first)
  const step = (found: readonly Sequence[]) => {
    if (found.length === 0) return
    const next = replaced(text, found)
    origin = composedOrigin(origin, text, next.origin, next.text.length)
    text = next.text
  }
  for (let round = 1; round < rounds; round++) step(certainIn(text))
  step(lonely(text))
  return { text, origin, messages: [repaired(raw, first)] }
}

/** The sequences to put right, by themselves and by their neighbours; where there are too many, more than `most`. */
function certainIn(text: string): readonly Sequence[] {
  if (!mayHoldSequences(text)) return []
  const all: Sequence[] = []
  for (const one of sequencesIn(text))
    if (all.push(one) > most) return all.filter(isSure).length * 2 > most ? all : []
  const groups = groupsOf(all).filter((group) => !isQuoted(text, group))
  const rows = groups.filter(isRow)
  const leads = new Set(rows.flatMap((group) => group.map(({ start }) => text.charAt(start))))
  const evident = isEvidence(all.filter(isSure))
  return groups.flatMap((group) => {
    const sure = group.some(isSure)
    const inRow = isRow(group)
    return group.filter(({ sign, start, end }) => {
      if (sign === 'start' && evident) return true
      if (sign === 'letter') return inRow || (end - start === 2 && leads.has(text.charAt(start)))
      return sure || inRow
    })
  })
}

function isSure({ sign }: Sequence): boolean {
  return sign === 'telling' || sign === 'plain'
}

/** Sequences that stand side by side. */
function groupsOf(all: readonly Sequence[]): readonly (readonly Sequence[])[] {
  const groups: Sequence[][] = []
  for (const one of all) {
    const group = groups.at(-1)
    if (group?.at(-1)?.end === one.start) group.push(one)
    else groups.push([one])
  }
  return groups
}

/** Whether letters of another script make up so many signs side by side that it is no chance. */
function isRow(group: readonly Sequence[]): boolean {
  const letters = group.filter(({ sign }) => sign === 'letter')
  return letters.reduce((sum, { start, end }) => sum + end - start, 0) >= row
}

/** Somebody who speaks of such signs sets them between quotation marks. */
function isQuoted(text: string, group: readonly Sequence[]): boolean {
  const before = text.charAt((group[0]?.start ?? 0) - 1)
  const after = text.charAt(group.at(-1)?.end ?? 0)
  return /["'“‘«`(]/.test(before) && /["'”’»`)]/.test(after)
}

/** One pair of letters may be somebody's word; two, a whole row, or a mark of punctuation in three are not. */
function isEvidence(found: readonly Sequence[]): boolean {
  return found.length >= 2 || found.some(({ sign }) => sign === 'telling')
}

/** In a damaged text, the first half of a no-break space whose second half became a plain one. */
function lonely(text: string): readonly Sequence[] {
  const found = Array.from(text.matchAll(/Â(?=[ \r\n]|$)/g), ({ index }): Sequence => {
    return { start: index, end: index + 1, character: '', sign: 'plain' }
  })
  return found.length > most ? [] : found
}

function replaced(
  raw: string,
  found: readonly Sequence[],
): { readonly text: string; readonly origin: Origin } {
  const builder = wordBuilder(raw)
  let at = 0
  for (let index = 0; index < found.length; ) {
    const { start, end, character } = found[index] ?? { start: at, end: at, character: '' }
    let [to, words] = [end, character]
    index++
    for (
      let next = found[index];
      next?.start === to && areLetters(words, next.character);
      next = found[++index]
    ) {
      words += next.character
      to = next.end
    }
    builder.copy(at, start)
    builder.put(words, start, to)
    at = to
  }
  builder.copy(at, raw.length)
  return builder.finish()
}

/** Letters of one word in another script share a piece, for there are many and nothing begins between them. */
function areLetters(words: string, next: string): boolean {
  return foreign.test(next) && foreign.test(words.slice(-1))
}

const foreign = /^(?:(?!\p{Script=Latin})[\p{L}\p{M}])+$/u

function repaired(raw: string, found: readonly Sequence[]): Message {
  const [first] = found
  const shown = first && `, such as "${raw.slice(first.start, first.end)}" for "${first.character}"`
  const many = found.length === 1 ? 'One character was' : `${found.length} characters were`
  const reason = `${many} UTF-8 read as windows-1252${shown ?? ''}; they were put right.`
  return { rule, severity: 'info', reason, place: locator(raw).point(first?.start ?? 0) }
}

function left(raw: string, found: readonly Sequence[]): Message {
  const [first] = found
  const shown = raw.slice(first?.start ?? 0, first?.end ?? 0)
  const reason =
    found.length > most
      ? `The file is full of signs such as "${shown}", which UTF-8 turns into when it is read as windows-1252; it was left as it is.`
      : `"${shown}" may be "${first?.character ?? ''}", UTF-8 read as windows-1252; it stands here only once and was left as it is.`
  return { rule, severity: 'info', reason, place: locator(raw).point(first?.start ?? 0) }
}
