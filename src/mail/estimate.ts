import type { Rates, WarmUp } from '../model/sending.ts'

/** The seconds that so many mails take within the limits; undefined where none is set. */
export function estimate(mails: number, { second, minute, hour, day }: Rates): number | undefined {
  const limits = [
    { most: second, seconds: 1, burst: 0 },
    { most: minute, seconds: 60, burst: 0 },
    { most: hour, seconds: 3600, burst: hour ?? 0 },
    { most: day, seconds: 86_400, burst: day ?? 0 },
  ].flatMap(({ most, seconds, burst }) =>
    // An hour's mails go out at once; only what is left waits for the next one.
    most === undefined ? [] : [(Math.max(0, mails - burst) * seconds) / most],
  )
  return limits.length === 0 ? undefined : Math.max(...limits)
}

/** The days that a warm-up needs for so many mails, when it may send `today` of them on the first. */
export function warmUpDays(mails: number, { growth }: WarmUp, today: number): number {
  let [left, limit, days] = [mails, today, 0]
  while (left > 0 && days < 1000) {
    left -= Math.max(1, Math.floor(limit))
    limit *= growth
    days += 1
  }
  return days
}
