import { type Label, labelAt } from '../label.ts'
import { type Labelled, speakerNames } from '../speakers.ts'
import { type CueLine, type TimedLines, wordsOf } from './cue.ts'

/** What stands at the start of a line of a cue and only tells who speaks. */
export interface SpeakerMark {
  /** How many characters of the line's words it takes. */
  readonly length: number
  readonly name?: string
}

/** Reads the marks of speakers in one file. */
export type SpeakerMarks = (line: CueLine, dashes: boolean) => SpeakerMark | undefined

const chevrons = /^\s{0,20}(?:>>>?|››|»)[ \t\u00a0]{0,4}/
const dash =
  /^\s{0,20}(?:-(?=[ \t\u00a0]?[\p{Lu}\p{Lo}\d"“'‘[(¿¡♪])|-[ \t\u00a0]|[–—‐‑][ \t\u00a0]{0,2}(?=\S))[ \t\u00a0]{0,4}/u
const coded = /^\s{0,20}[[(]?((?:SPEAKER|Speaker)[ _]\d{1,3})[\])]?:?(?=\s)/

/** Characters of a line that can hold a mark with its name. */
const reach = 140

/** So many cues, and such a share of all, begin with a name where a program names the speaker of each. */
const fewestLabelled = 3
const mostlyLabelled = 0.8

/**
 * Finds how a file names its speakers: `>>`, `>> ANA:`, `[SPEAKER_00]:`, a dash where cues hold a dialogue, and labels
 * that come again as labels of plain text do (`speakers.ts`).
 */
export function speakerMarks(raw: string, blocks: readonly TimedLines[]): SpeakerMarks {
  const heard = blocks.filter(({ prose }) => !prose)
  const labels = heard.map((block) => labelsOf(raw, block))
  const names = speakerNames(labels.flat())
  // Meeting programs name the speaker of each cue: a label that stands only once is one too.
  const each = labels.filter((found) => found.some(({ label }) => isShort(label))).length
  const isEach = each >= fewestLabelled && each >= heard.length * mostlyLabelled
  return (line, dashes) => {
    const start = wordsOf(raw, line.said, reach)
    const opening = openingOf(start, dashes)
    const rest = start.slice(opening.length)
    const code = coded.exec(rest)
    if (code) return { length: opening.length + code[0].length, name: code[1] ?? '' }
    const label = labelIn(rest)
    if (label && (names.has(label.name) || ((opening.chevrons || isEach) && isShort(label))))
      return { length: opening.length + label.length, name: label.name }
    return opening.length > 0 ? { length: opening.length } : undefined
  }
}

function openingOf(start: string, dashes: boolean): { readonly length: number; readonly chevrons: boolean } {
  const found = chevrons.exec(start)
  if (found) return { length: found[0].length, chevrons: true }
  return { length: dashes ? (dash.exec(start)?.[0].length ?? 0) : 0, chevrons: false }
}

/** Whether lines of a cue are turns of a dialogue: two start with a dash, or one with a hyphen and a capital. */
export function isDialogue(raw: string, lines: readonly CueLine[]): boolean {
  const starts = lines.map((line) => wordsOf(raw, line.said, 12)).filter((start) => dash.test(start))
  return starts.length > 1 || /^\s*-\s?[\p{Lu}\p{Lo}\d"“'‘[(¿¡♪]/u.test(starts[0] ?? '')
}

function labelsOf(raw: string, { lines }: TimedLines): readonly Labelled[] {
  return lines.flatMap((line) => {
    const start = wordsOf(raw, line.said, reach)
    if (!start.includes(':')) return []
    const rest = start.slice(openingOf(start, true).length)
    const label = labelIn(rest)
    if (!label) return []
    const words = rest.slice(label.length).split(/\s+/).filter(Boolean).length
    return [{ label, timed: label.time !== undefined, words }]
  })
}

/** A label, spaces before it and behind it included. */
function labelIn(start: string): Label | undefined {
  const indent = start.length - start.trimStart().length
  const label = start.includes(':') ? labelAt(start.slice(indent)) : undefined
  return label && { ...label, length: indent + label.length }
}

function isShort({ name }: Label): boolean {
  return name.split(/\s+/).length <= 5 && /^[\p{Lu}\p{Lo}]/u.test(name)
}
