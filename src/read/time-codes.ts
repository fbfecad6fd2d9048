import { visibleSpan } from '../words/visible-span.ts'
import { clockSeconds, clockTime } from './clock.ts'
import { labelAt } from './label.ts'
import type { Line } from './lines.ts'

/** A time at the start of a line: it says when the words behind or below it are said, and is no word itself. */
export interface TimeCode {
  /** Seconds. */
  readonly start: number
  readonly end?: number
  /** From the line's first visible character to the first word behind the time. */
  readonly length: number
}

/** The times of a document, if it has any. */
export interface TimeCodes {
  /** By the offset of their line. */
  readonly at: ReadonlyMap<number, TimeCode>
  /** Lines that are no words, by offset: the number of the caption whose times stand below, the time above in words. */
  readonly silent: ReadonlySet<number>
  /** Whether times stand throughout the document, be it at lines' starts or with names. */
  readonly throughout: boolean
}

const range = String.raw`(?<start>${clockTime})(?:[ \t]{0,2}(?:--?>|[-–—]>?|→)[ \t]{0,2}(?<end>${clockTime}))?`

/** `[00:05]`, `(00:05)`, `00:05`, `00:05 --> 00:09`, `[00:05 - 00:09]`, with a dash or a colon behind it. */
const code = new RegExp(
  String.raw`^(?:\\?[([]${range}\\?[)\]](?!\()|${range.replace('<start>', '<from>').replace('<end>', '<to>')}(?=\s|$))(?:[ \t\u00a0]*[-–—|:](?=\s|$))?[ \t\u00a0]*(?![ap]\.?m\b)`,
  'i',
)

const mayHoldTime = /\d:\d\d/

/** Reads a time at the start of a line, by its form alone. */
export function timeCodeAt(line: string): TimeCode | undefined {
  const start = line.slice(0, 80)
  const match = mayHoldTime.test(start) ? code.exec(start) : null
  const { start: boxed, end: boxedEnd, from = boxed, to = boxedEnd } = match?.groups ?? {}
  const seconds = clockSeconds(from ?? '')
  if (!match || seconds === undefined) return undefined
  const end = clockSeconds(to ?? '')
  return { start: seconds, ...(end !== undefined && end >= seconds && { end }), length: match[0].length }
}

/**
 * The times that stand at lines' starts throughout a document. A form proves little ("10:30 we met"): there must be
 * three at least, with those that stand with names, or two in brackets with hours, nearly all in order, and between
 * them about as many words as people say in such a time. A day's programme or a list of chapters has far fewer.
 */
export function timeCodesOf(text: string, lines: readonly Line[]): TimeCodes {
  const at = new Map<number, TimeCode>()
  const numbers = new Set<number>()
  const spelled = new Set<number>()
  const times: Time[] = []
  for (const [index, { start, end, kind }] of lines.entries()) {
    if (kind !== 'words') continue
    const head = text.slice(start, Math.min(end, start + 140))
    if (!head.includes(':') || !mayHoldTime.test(head)) {
      if (spellsTime(head, at.get(lines[index - 1]?.start ?? -1))) spelled.add(start)
      continue
    }
    const line = text.slice(visibleSpan(text, start, end).start, end)
    const found = timeCodeAt(line)
    if (found) at.set(start, found)
    const above = found?.end === undefined ? undefined : lines[index - 1]
    if (above && /^\s*\d{1,6}\s*$/.test(text.slice(above.start, above.end))) numbers.add(above.start)
    const seconds = found?.start ?? labelAt(line)?.time
    if (seconds !== undefined) times.push({ seconds, offset: start, plain: !boxedWithHours.test(line) })
  }
  if (!areThroughout(times, text.length)) return { at: new Map(), silent: new Set(), throughout: false }
  const counted = numbers.size >= at.size * 0.8 ? numbers : []
  return { at, silent: new Set([...counted, ...spelled]), throughout: true }
}

const inWords = /^\s*(?:(\d+) hours?,? ?)?(?:(\d+) minutes?,? ?)?(?:(\d+) seconds?)?\s*$/

/** Whether a line says in words the time above it, as a video page does for who cannot see: `1 minute, 9 seconds`. */
function spellsTime(line: string, above: TimeCode | undefined): boolean {
  if (!above || line.length > 60) return false
  const [said, hours, minutes, seconds] = inWords.exec(line) ?? []
  if (!said?.trim()) return false
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0) === above.start
}

/** `[00:00:25]` in front of words is a time and nothing else. */
const boxedWithHours = /^\\?[([]\d{1,2}:\d\d:\d\d/

interface Time {
  readonly seconds: number
  readonly offset: number
  /** Its form may be that of a time of day. */
  readonly plain: boolean
}

/** A first time later than this is a time of day. */
const latest = 3 * 60 * 60

/** Characters a second: from somebody who speaks a word in ten seconds to one who says ten in one. */
const slowest = 0.6
const fastest = 60

function areThroughout(times: readonly Time[], length: number): boolean {
  const [first] = times
  const sure = times.every(({ plain }) => !plain)
  if (!first || times.length < (sure ? 2 : 3) || first.seconds > latest) return false
  let ordered = 0
  let seconds = 0
  let characters = 0
  for (const [index, { seconds: now, offset }] of times.entries()) {
    const next = times[index + 1]
    if (!next || next.seconds < now) continue
    ordered++
    seconds += next.seconds - now
    characters += next.offset - offset
  }
  const last = times.at(-1) ?? first
  return (
    ordered >= (times.length - 1) * 0.8 &&
    characters >= seconds * slowest &&
    characters <= seconds * fastest &&
    (sure || last.offset - first.offset >= length * 0.4)
  )
}
