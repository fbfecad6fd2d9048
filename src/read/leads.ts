import { visibleSpan } from '../words/visible-span.ts'
import { headerLines } from './header-lines.ts'
import { type Label, labelAt } from './label.ts'
import type { Line } from './lines.ts'
import { namesBesideTimes } from './names-beside-times.ts'
import { soundCue, speakerNames } from './speakers.ts'
import { type TimeCode, type TimeCodes, timeCodesOf } from './time-codes.ts'
import type { TurnMark } from './turn-marks.ts'

/** What stands at the start of a line before its words: a time, the mark of a turn, a speaker's label, in this order. */
export interface Lead {
  readonly code?: TimeCode
  readonly turn?: TurnMark
  readonly label?: Label
  /** The line is no words: it numbers a caption, or says the time above it once more. */
  readonly silent?: true
  /** The line stands for itself: a field of the document's header. */
  readonly field?: true
}

/**
 * The leads to heed, by the offset of their line: times, speakers' names, and sound cues on lines of their own.
 * `labelOf` reads the label of a line, given what is left of it and where that starts, `turnOf` the mark of a turn.
 */
export function leadsOf(
  text: string,
  lines: readonly Line[],
  labelOf: (line: string, start: number) => Label | undefined = labelAt,
  turnOf?: (line: string) => TurnMark | undefined,
): ReadonlyMap<number, Lead> {
  const codes = timeCodesOf(text, lines)
  const turns = turnsOf(text, lines, codes, turnOf)
  const alone = namesBesideTimes(text, lines, codes)
  const found = lines.flatMap(({ start, end, kind }) => {
    if (kind !== 'words') return []
    const behind = alone.get(start)
    if (behind) return [{ at: start, label: behind, timed: true, words: 0 }]
    // Every label that is read by its letters alone has a colon in it.
    if (labelOf === labelAt && !text.slice(start, Math.min(end, start + 140)).includes(':')) return []
    const from =
      visibleSpan(text, start, end).start +
      (codes.at.get(start)?.length ?? 0) +
      (turns.get(start)?.length ?? 0)
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
  for (const at of codes.silent) leads.set(at, { silent: true })
  for (const [at, turn] of turns) leads.set(at, { ...leads.get(at), turn })
  for (const at of headerLines(text, lines)) leads.set(at, { field: true })
  for (const { at, label } of found)
    if (names.has(label.name) || (label.alone && soundCue.test(label.name)))
      leads.set(at, { ...leads.get(at), label })
  return leads
}

function turnsOf(
  text: string,
  lines: readonly Line[],
  codes: TimeCodes,
  turnOf: ((line: string) => TurnMark | undefined) | undefined,
): ReadonlyMap<number, TurnMark> {
  if (!turnOf) return new Map()
  const turns = new Map<number, TurnMark>()
  for (const { start, end, kind } of lines) {
    if (kind !== 'words') continue
    const from = visibleSpan(text, start, end).start + (codes.at.get(start)?.length ?? 0)
    const turn = turnOf(text.slice(from, Math.min(end, from + 40)))
    if (turn) turns.set(start, turn)
  }
  return turns
}
