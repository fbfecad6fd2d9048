const months = 'january february march april may june july august september october november december'.split(
  ' ',
)

/**
 * The ISO date that a value from front matter means: `2021-07-06` (a time behind it is dropped), `2021/07/06`,
 * `20210706`, `July 6, 2021`, `Tuesday, 6th July 2021`, `Tue, 06 Jul 2021 10:00:00 GMT`, a YAML date, milliseconds
 * since 1970 (its day in UTC).
 * Undefined where it is no date, or could be two (`07/06/2021`).
 */
export function isoDateOf(value: unknown): string | undefined {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? undefined : value.toISOString().slice(0, 10)
  if (typeof value === 'number' && value > 1e11 && value < 5e12)
    return new Date(value).toISOString().slice(0, 10)
  const text = String(value).trim().slice(0, 60)
  const numbers = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(text)
  if (numbers) return dayOf(numbers[1], numbers[3], numbers[4])
  const day = text.replace(/,? \d{1,2}:\d\d.{0,20}$/, '')
  const monthFirst = /\b([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/i.exec(day)
  if (monthFirst) return dayOf(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2])
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?,? (\d{4})$/i.exec(day)
  return dayFirst ? dayOf(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]) : undefined
}

/** The first date in a file's name, as `2021-07-06`, `2021_07_06` or `20210706`. */
export function dateInName(name: string): string | undefined {
  for (const [, year, , month, day] of name.matchAll(/(?<!\d)(\d{4})([-_.]?)(\d{2})\2(\d{2})(?!\d)/g)) {
    const date = dayOf(year, month, day)
    if (date !== undefined) return date
  }
  return undefined
}

/** 1 to 12 for a month's name or its first letters (three at least); 0 is no month. */
function monthOf(name = ''): string {
  const short = name.toLowerCase().replace(/^sept$/, 'sep')
  return String(months.findIndex((month) => month.startsWith(short)) + 1)
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = Number(year) >= 1900 && Number(year) < 2200 && date.getUTCMonth() + 1 === Number(month)
  return real && date.getUTCDate() === Number(day)
    ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : undefined
}
