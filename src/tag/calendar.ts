export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** Months and weekdays, also as they are shortened. */
export const calendarWords: ReadonlySet<string> = new Set([
  ...months,
  ...weekdays,
  ...[...months, ...weekdays].map((word) => word.slice(0, 3)),
  'Sept',
])
