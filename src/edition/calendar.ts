/**
 * A date as it is said within its year: "Tuesday, July 6th". Takes an ISO date; one that is none is given back
 * as it is. English, as all fixed phrases of an edition are.
 */
export function dayOf(date: string): string {
  const parts = partsOf(date)
  if (!parts) return date
  return `${parts.weekday}, ${parts.month} ${ordinal(Number(parts.day))}`
}

/** A date as a masthead has it: "Friday, July 9, 2021". */
export function longDate(date: string): string {
  const parts = partsOf(date)
  if (!parts) return date
  return `${parts.weekday}, ${parts.month} ${parts.day}, ${parts.year}`
}

const format = new Intl.DateTimeFormat('en-US', {
  weekday: 'long',
  month: 'long',
  day: 'numeric',
  year: 'numeric',
  timeZone: 'UTC',
})

function partsOf(date: string): Readonly<Record<string, string>> | undefined {
  const time = Date.parse(date)
  if (Number.isNaN(time)) return undefined
  return Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]))
}

function ordinal(day: number): string {
  const teen = day % 100 >= 11 && day % 100 <= 13
  const ending = teen ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[day % 10] ?? 'th')
  return `${day}${ending}`
}
