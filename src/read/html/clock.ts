import type { Span } from '../../words/sentences.ts'

/** A time of the recording as a page writes it. */
export interface Clock {
  readonly seconds: number
  /** Brackets or an element say that it is a time code. */
  readonly marked: boolean
  /** It stands before the speaker's name or the words. */
  readonly first: boolean
  readonly end: number
}

const time = String.raw`((?:\d{1,2}:)?\d{1,3}:\d{2})(?:[.,]\d{1,3})?`
const code = new RegExp(String.raw`^([[(]?)${time}(?:\s?(?:-->|[-–—])\s?${time})?([\])]?)(?=$|\s)`)
const inside = new RegExp(String.raw`[[(]${time}[\])]`)

/** The clock at the start of a stretch of words: `0:53`, `[01:02:03]`, `00:01 - 00:05`. */
export function clockAt(text: string, { start, end }: Span, marked: boolean): Clock | undefined {
  const found = code.exec(text.slice(start, Math.min(end, start + 60)))
  const seconds = secondsOf(found?.[2])
  if (!found || seconds === undefined || (found[1] === '') !== (found[4] === '')) return undefined
  return { seconds, marked: marked || found[1] !== '', first: true, end: start + found[0].length }
}

/** The clock in brackets within a label: `Ana (0:53):`. */
export function clockIn(label: string): Clock | undefined {
  const seconds = secondsOf(inside.exec(label)?.[1])
  return seconds === undefined ? undefined : { seconds, marked: true, first: false, end: 0 }
}

function secondsOf(clock: string | undefined): number | undefined {
  const [seconds, minutes, hours = 0] = (clock ?? '').split(':').map(Number).toReversed()
  if (seconds === undefined || minutes === undefined || seconds > 59) return undefined
  return hours * 3600 + minutes * 60 + seconds
}
