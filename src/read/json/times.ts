import type { Message } from '../../model/message.ts'
import { locator } from '../../words/locator.ts'
import { clockSeconds } from '../clock.ts'
import type { Spoken } from './spoken.ts'

/** What a plain number counts. It is the shape's own, never guessed from how large the numbers are. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'ticks'

const perSecond: Readonly<Record<TimeUnit, number>> = { seconds: 1, milliseconds: 1000, ticks: 10_000_000 }

/** No show is longer; a greater time is an accident. */
const longest = 100 * 60 * 60

/** A time in seconds from a number, a number in a string, `1.5s` or `00:01:02.5`; NaN where it is none of these. */
export function secondsOf(value: number | string | null | undefined, unit: TimeUnit): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'number') return value / perSecond[unit]
  const text = value.trim()
  if (/^-?\d{1,15}(?:\.\d{1,15})?s$/.test(text)) return Number(text.slice(0, -1))
  if (/^-?\d{1,15}(?:\.\d{1,15})?$/.test(text)) return Number(text) / perSecond[unit]
  return clockSeconds(text) ?? Number.NaN
}

/** Speech whose times can be, and the message about those that cannot and were left out. */
export interface Timed {
  readonly spoken: readonly Spoken[]
  readonly messages: readonly Message[]
}

/** Leaves out times that cannot be: before the start, behind a hundred hours, an end before its start, no number. */
export function withSoundTimes(spoken: readonly Spoken[], raw: string): Timed {
  const wrong: Spoken[] = []
  const sound = spoken.map((one): Spoken => {
    const { start, end, ...rest } = one
    const startIsSound = isSound(start)
    const endIsSound =
      startIsSound && isSound(end) && (start === undefined || end === undefined || end >= start)
    if (startIsSound && endIsSound) return one
    wrong.push(one)
    return startIsSound ? { ...rest, start } : rest
  })
  const first = wrong[0]
  if (!first) return { spoken, messages: [] }
  const from = first.parts[0]?.text.from ?? 0
  const count = wrong.length === 1 ? 'One entry has a time' : `${wrong.length} entries have times`
  const reason = `${count} that cannot be (negative, no number, beyond 100 hours, or ending before it starts), first ${shown(first)}; such times were left out, the words stay.`
  return {
    spoken: sound,
    messages: [{ rule: 'read:times', severity: 'warning', reason, place: locator(raw).point(from) }],
  }
}

function isSound(time: number | undefined): boolean {
  return time === undefined || (time >= 0 && time <= longest)
}

function shown({ start, end }: Spoken): string {
  return `${start ?? 'none'} to ${end ?? 'none'}`
}
