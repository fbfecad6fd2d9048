import { isoDateOf } from './iso-date.ts'

/** A full date among words: day, month and year. */
export interface FoundDate {
  /** With the weekday before it. */
  readonly start: number
  readonly end: number
  /** Absent where figures can be two days (`03/04/2021`). */
  readonly date?: string
  /** The day of the week that stands before it, 0 is Sunday. */
  readonly weekday?: number
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?<weekday>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?'
const pattern = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])(?:${weekday}\.?,?\s+(?:the\s+)?)?(?:(?<first>${month})\.?\s+(?:the\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})|(?<early>\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+)?(?<second>${month})\.?,?\s+(?<late>\d{4})|(?<iso>\d{4}[-/.]\d{2}[-/.]\d{2})|(?<one>\d{1,2})(?<sign>[/.-])(?<two>\d{1,2})\k<sign>(?<four>\d{4}))(?![\p{L}\p{N}]|[/.-]\d)`,
  'giu',
)

const weekdays = 'sun mon tue wed thu fri sat'.split(' ')

/** The full dates in a text that is no longer than a few lines. */
export function datesIn(text: string): readonly FoundDate[] {
  if (!/\d{4}/.test(text)) return []
  return [...text.matchAll(pattern)].flatMap((match): readonly FoundDate[] => {
    const { groups = {} } = match
    const date = dateOf(groups)
    if (date === undefined) return []
    const day = weekdays.indexOf((groups.weekday ?? '').toLowerCase())
    const place = { start: match.index, end: match.index + match[0].length }
    return [{ ...place, ...(date !== 'unclear' && { date }), ...(day >= 0 && { weekday: day }) }]
  })
}

/** Whether a date falls on the day of the week that is said with it, or none is. */
export function isOnItsDay({ date, weekday: day }: FoundDate): boolean {
  return day === undefined || date === undefined || new Date(`${date}T00:00:00Z`).getUTCDay() === day
}

type Groups = Readonly<Record<string, string | undefined>>

function dateOf({ first, day, year, early, second, late, iso, one, two, four }: Groups): string | undefined {
  if (first) return isoDateOf(`${first} ${day}, ${year}`)
  if (second) return isoDateOf(`${early} ${second} ${late}`)
  if (iso) return isoDateOf(iso)
  const [low, high] = [Number(one), Number(two)].toSorted((a, b) => a - b)
  if (!low || !high || low > 12) return undefined
  const made = isoDateOf(`${four}-${String(low).padStart(2, '0')}-${String(high).padStart(2, '0')}`)
  return high > 12 || low === high ? made : 'unclear'
}
