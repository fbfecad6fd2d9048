/** The day so many days after another (before it, if negative), as ISO. */
export function daysFrom(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** The years around `today`, the one first in which a day of the year lies nearest to it. */
export function nearestYears(today: string, month: number, day: number): readonly string[] {
  const now = Date.parse(`${today}T00:00:00Z`)
  const year = Number(today.slice(0, 4))
  const distance = (other: number) => Math.abs(Date.UTC(other, month - 1, day) - now)
  return [year, year - 1, year + 1].sort((a, b) => distance(a) - distance(b)).map(String)
}

/** A month as ISO; undefined if it is none. */
export function monthIso(year: string | undefined, month: number): string | undefined {
  return year === undefined || month < 1 ? undefined : `${year}-${String(month).padStart(2, '0')}`
}

/** A quarter as the interval of its months. */
export function quarterIso(year: string | undefined, quarter: number): string | undefined {
  const first = monthIso(year, quarter * 3 - 2)
  const last = monthIso(year, quarter * 3)
  return first === undefined || last === undefined ? undefined : `${first}/${last}`
}

const ahead =
  /\b(?:will|shall|expects?|expected|anticipates?|anticipated|plans?|planned|scheduled|due|upcoming|coming|set to|going to|by|until|starting)\b/i
const past =
  /\b(?:was|were|had|has|said|told|took|came|began|made|went|held|announced|released|reported|published|issued|confirmed|\p{Ll}{3,20}ed)\b/u

/**
 * The day that a weekday means when it is spoken on `today`: the same day if it is today's, the last one in a
 * sentence about the past, the next one in a sentence about what is to come. Undefined where neither is sure.
 */
export function weekdayIso(
  today: string,
  weekday: number,
  which: string,
  sentence: string,
): string | undefined {
  const now = new Date(`${today}T00:00:00Z`).getUTCDay()
  if (Number.isNaN(now) || weekday < 0) return undefined
  const back = (now - weekday + 7) % 7
  const word = which.toLowerCase()
  if (word === 'last' || word === 'this past') return daysFrom(today, -(back || 7))
  if (word === 'next') return undefined
  if (word === 'this coming') return daysFrom(today, 7 - back)
  if (back === 0) return today
  if (ahead.test(sentence)) return daysFrom(today, 7 - back)
  return past.test(sentence) ? daysFrom(today, -back) : undefined
}
