import type { DatabaseSync } from 'node:sqlite'
import type { Rates, WarmUp } from '../../model/sending.ts'

const minute = 60_000
const day = 24 * 60

/** How many mails may be handed over now; where none, when that changes (milliseconds since 1970). */
export interface Allowance {
  readonly free: number
  readonly opensAt: number
}

/**
 * What the limits of minute, hour and day leave, reckoned from what the ledger says was handed over: a limit holds
 * across restarts and editions. Minutes count whole, and of an hour and a day one minute more, so that no stretch of
 * them has more than its limit; within a minute `pace` spreads the mails.
 */
export function allowance(
  database: DatabaseSync,
  { minute: perMinute, hour, day: perDay }: Rates,
  warmUp: WarmUp | undefined,
  now: number,
): Allowance {
  const limits = [
    { most: perMinute, minutes: 1 },
    { most: hour, minutes: 61 },
    { most: perDay, minutes: day + 1 },
    { most: warmUp && warmUpLimit(database, warmUp, now), minutes: day + 1 },
  ]
  let free = Number.POSITIVE_INFINITY
  let opensAt = now
  for (const { most, minutes } of limits) {
    if (most === undefined) continue
    const left = most - handedSince(database, thisMinute(now) - minutes)
    free = Math.min(free, Math.max(0, left))
    if (left <= 0) opensAt = Math.max(opensAt, opening(database, most, minutes, now))
  }
  return { free, opensAt }
}

/** The milliseconds between two mails that the limits of second and minute ask for; 0: none. */
export function pace({ second, minute: perMinute }: Rates): number {
  return Math.max(second === undefined ? 0 : 1000 / second, perMinute === undefined ? 0 : minute / perMinute)
}

/** Counts mails that are handed over now. Call it in the transaction that claims them. */
export function countHanded(database: DatabaseSync, count: number, now: number): void {
  if (count === 0) return
  database
    .prepare(`INSERT INTO handed (minute, count) VALUES (?, ?)
      ON CONFLICT (minute) DO UPDATE SET count = count + excluded.count`)
    .run(thisMinute(now), count)
}

/** Today's limit of a sender that warms up: it grows with each earlier day on which mail was sent. */
export function warmUpLimit(database: DatabaseSync, { first, growth }: WarmUp, now: number): number {
  const today = Math.floor(thisMinute(now) / day)
  const days = database
    .prepare('SELECT count(DISTINCT minute / 1440) AS days FROM handed WHERE minute / 1440 < ?')
    .get(today)?.days
  return Math.min(10_000_000, Math.floor(first * growth ** Number(days ?? 0)))
}

function thisMinute(now: number): number {
  return Math.floor(now / minute)
}

/** Mails handed over in the minutes after this one. */
function handedSince(database: DatabaseSync, after: number): number {
  return Number(
    database.prepare('SELECT coalesce(sum(count), 0) AS sum FROM handed WHERE minute > ?').get(after)?.sum,
  )
}

/** When enough minutes have gone out of a full stretch for one mail more. */
function opening(database: DatabaseSync, most: number, minutes: number, now: number): number {
  const rows = database
    .prepare('SELECT minute, count FROM handed WHERE minute > ? ORDER BY minute DESC')
    .all(thisMinute(now) - minutes)
  let sum = 0
  for (const { minute: at, count } of rows) {
    sum += Number(count)
    if (sum >= most) return (Number(at) + minutes) * minute
  }
  return now
}
