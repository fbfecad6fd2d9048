import { visibleSpan } from '../words/visible-span.ts'
import { type Label, labelAt } from './label.ts'
import type { Line } from './lines.ts'
import { soundCue, speakerNames } from './speakers.ts'
import { type TimeCode, timeCodesOf } from './time-codes.ts'

/** What stands at the start of a line before its words: a time, a speaker's label, or both in this order. */
export interface Lead {
  readonly code?: TimeCode
  readonly label?: Label
  /** The line only numbers a caption. */
  readonly number?: true
}

/**
 * The leads to heed, by the offset of their line: times, speakers' names, and sound cues on lines of their own.
 * `labelOf` reads the label of a line, given what is left of it and where that starts.
 */
export function leadsOf(
  text: string,
  lines: readonly Line[],
  labelOf: (line: string, start: number) => Label | undefined = labelAt,
): ReadonlyMap<number, Lead> {
  const codes = timeCodesOf(text, lines)
  const found = lines.flatMap(({ start, end, kind }) => {
    if (kind !== 'words') return []
    // Every label that is read by its letters alone has a colon in it.
    if (labelOf === labelAt && !text.slice(start, Math.min(end, start + 140)).includes(':')) return []
    const from = visibleSpan(text, start, end).start + (codes.at.get(start)?.length ?? 0)
    const label = labelOf(text.slice(from, end), from)
    if (!label || (label.loose && !codes.throughout)) return []
    const rest = text.slice(from + label.length, Math.min(end, from + label.length + 80))
    const timed = label.time !== undefined || codes.at.has(start)
    return [{ at: start, label, timed, words: rest.split(/\s+/).filter(Boolean).length }]
  })
  // A name with a time is one though it comes once, where times go with names.
  const withTime = found.filter(({ timed }) => timed).length
  const usual = withTime >= 2 && withTime * 2 >= codes.at.size
  const names = speakerNames(usual ? found : found.map((one) => ({ ...one, timed: false })))
  const leads = new Map<number, Lead>([...codes.at].map(([at, code]) => [at, { code }]))
  for (const at of codes.numbers) leads.set(at, { number: true })
  for (const { at, label } of found)
    if (names.has(label.name) || (label.alone && soundCue.test(label.name)))
      leads.set(at, { ...leads.get(at), label })
  return leads
}
