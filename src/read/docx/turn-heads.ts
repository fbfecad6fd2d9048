import { timesIn } from './clock-times.ts'
import type { Said, Turn } from './table-turns.ts'
import { type Run, type WordParagraph, wordsOf } from './word-paragraph.ts'

/** The first line of a turn, `Ana Ruiz  0:03`, and what follows it in the same paragraph. */
interface Head {
  readonly turn: Turn & { readonly start: number }
  readonly rest: readonly Run[]
}

/**
 * Takes speakers and times out of lines that hold nothing else, as programs for meetings write them over each turn: a
 * name, space, a time. Only where there are two or more, none is earlier than the one before, and words follow each,
 * which is not so in a programme for the evening. What is said up to the next head is the speaker's; the time is that
 * of the first paragraph.
 */
export function turnHeads(said: readonly Said[]): readonly Said[] {
  const heads = said.map(({ paragraph, turn }) => (turn ? undefined : headOf(paragraph)))
  const starts = heads.flatMap((head) => (head ? [head.turn.start] : []))
  const silent = heads.some(
    (head, at) => head?.rest.length === 0 && (heads[at + 1] || !isWords(said[at + 1])),
  )
  if (starts.length < 2 || silent || starts.some((start, at) => start < (starts[at - 1] ?? 0))) return said
  let current: Turn | undefined
  return said.flatMap((one, at): readonly Said[] => {
    const head = heads[at]
    if (head) {
      current = head.turn
      if (head.rest.length === 0) return []
    }
    const { paragraph } = one
    if (!isWords(one)) {
      current = undefined
      return [one]
    }
    if (!current) return [one]
    const turn = current
    current = speakerOf(current)
    return [{ paragraph: head ? { ...paragraph, runs: head.rest } : paragraph, turn }]
  })
}

/** Whether a paragraph may go on with a turn. */
function isWords(said: Said | undefined): boolean {
  return said !== undefined && !said.turn && !said.paragraph.rule && said.paragraph.heading === undefined
}

function speakerOf({ speaker }: Turn): Turn {
  return speaker === undefined ? {} : { speaker }
}

/** A name has a few words, the first with a capital. */
const name = /^[\p{Lu}\p{Lo}][\p{L}\p{M}\p{N}'’.() -]{0,50}$/u

function headOf(paragraph: WordParagraph): Head | undefined {
  if (paragraph.heading !== undefined || paragraph.list || paragraph.quote || paragraph.cell) return undefined
  const words = wordsOf(paragraph)
  const [line = ''] = words.trimStart().split('\n', 1)
  const match = line.length <= 90 ? /^(.*?\S)([ \t\u00a0]+)(\S+)\s*$/.exec(line) : null
  const [, speaker = '', space = '', time = ''] = match ?? []
  const start = timesIn(time)?.start
  const bold = paragraph.runs.find(({ text }) => text.trim() !== '')?.bold === true
  if (start === undefined || !name.test(speaker) || speaker.split(' ').length > 5) return undefined
  if (!bold && !/\t|[ \u00a0]{2}/.test(space)) return undefined
  return { turn: { speaker, start }, rest: restOf(paragraph.runs, words.indexOf(line) + line.length) }
}

/** The runs from an offset of their words on; none where only white space is left. */
function restOf(runs: readonly Run[], from: number): readonly Run[] {
  let at = 0
  const rest = runs.flatMap((run): readonly Run[] => {
    const text = run.text.slice(Math.max(0, from - at))
    at += run.text.length
    return text === '' ? [] : [{ ...run, text }]
  })
  return rest.some(({ text }) => text.trim() !== '') ? rest : []
}
