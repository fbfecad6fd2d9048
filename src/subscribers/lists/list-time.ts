const written =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?\s*(Z|UTC|[+-]\d\d:?\d\d)?)?$/

/**
 * A time as lists have it, `2021-07-06 14:40:47` or ISO 8601, as ISO 8601 in UTC; one without a zone is in UTC, as
 * Mailchimp writes it. Undefined for what is none, or could be two (`3/4/2021`).
 */
export function listTime(text: string): string | undefined {
  const [, year, month, day, hour = '00', minute = '00', second = '00', part = '0', zone = 'Z'] =
    written.exec(text.trim()) ?? []
  if (year === undefined) return undefined
  const shift = zone === 'UTC' ? 'Z' : zone
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${part}${shift}`)
  if (Number.isNaN(time.getTime()) || time.getTime() < 0) return undefined
  // What has no such day moves on to the next month.
  const own = new Date(`${year}-${month}-${day}T00:00:00Z`)
  return own.toISOString().startsWith(`${year}-${month}-${day}`) ? time.toISOString() : undefined
}
