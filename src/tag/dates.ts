import { slugOf } from '../words/slug.ts'
import { months, weekdays } from './calendar.ts'
import { daysFrom, monthIso, nearestYears, quarterIso, weekdayIso } from './date-value.ts'
import type { PatternHit } from './pattern-hit.ts'

const month = `(${months.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
const weekday = `(${weekdays.join('|')})`
const year = '((?:19|20)\\d\\d)'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const part = '(?: (?:morning|afternoon|evening|night))?'
const start = '(?<![\\p{L}\\p{N}$€£#/.,-])'
const stop = '(?![\\p{L}\\p{N}])(?![.,/-]\\d)'

/** A shape of date: how it is written, and what it says on a given day, if that is certain. */
interface Shape {
  readonly pattern: RegExp
  readonly iso: (parts: readonly string[], today: string | undefined, sentence: string) => string | undefined
}

const shape = (source: string, iso: Shape['iso']): Shape => ({
  pattern: new RegExp(`${start}${source}${stop}`, 'gu'),
  iso,
})

/** The longest shapes first: what one has found, the next ones leave alone. */
const shapes: readonly Shape[] = [
  shape(`(?:${weekday},? )?${month} ${day},? ${year}`, ([, name, date, full]) => fullIso(full, name, date)),
  shape(`(?:${weekday},? )?(?:the )?${day} (?:of )?${month},? ${year}`, ([, date, name, full]) =>
    fullIso(full, name, date),
  ),
  shape(`${year}-(\\d\\d)-(\\d\\d)`, ([full, number, date]) =>
    fullIso(full, months[Number(number) - 1], date),
  ),
  shape(`(?:${weekday},? )?${month} ${day}`, ([weekday, name, date], today) =>
    nearestIso(today, name, date, weekday),
  ),
  shape(`(?:[Tt]he )?${day} of ${month}`, ([date, name], today) => nearestIso(today, name, date)),
  shape(`${month},? ${year}`, ([name, full]) => monthIso(full, monthNumber(name))),
  shape(`(?:[Tt]he )?(first|second|third|fourth) quarter of ${year}`, ([name, full]) =>
    quarterIso(full, ['first', 'second', 'third', 'fourth'].indexOf(name ?? '') + 1),
  ),
  shape(`Q([1-4]) (?:of )?${year}`, ([quarter, full]) => quarterIso(full, Number(quarter))),
  shape(`(?:[Tt]he )?(?:first|second|third|fourth) quarter`, () => undefined),
  shape(`Q[1-4]`, () => undefined),
  shape(`(?:(?:[Oo]ver|[Dd]uring) (?:the|this|last) weekend|(?:[Tt]his|[Ll]ast) weekend)`, (_, today) =>
    today === undefined ? undefined : weekendIso(today),
  ),
  shape(
    `(?:([Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?${weekday}${part}`,
    ([which, name], today, sentence) =>
      today === undefined
        ? undefined
        : weekdayIso(today, weekdays.indexOf(name ?? ''), which ?? '', sentence),
  ),
  shape(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Tt]ill|[Dd]uring|[Tt]hrough|[Ll]ate|[Ee]arly|[Mm]id|[Ll]ast|[Tt]his|[Nn]ext|[Oo]f|[Ff]rom|[Tt]o) )(${months.join('|')})`,
    () => undefined,
  ),
  shape(
    `(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Oo]f|[Dd]uring|[Ff]or|[Tt]o|[Aa]nd|[Ee]arly|[Ll]ate|[Mm]id|[Bb]efore|[Aa]fter) )${year}`,
    ([full]) => full,
  ),
]

/**
 * Dates in a sentence: days, months, quarters and years that are written out, weekdays and weekends. What they
 * mean is said only where it is certain; a relative one needs the day of the episode. Linear.
 */
export function datesIn(sentence: string, today: string | undefined): readonly PatternHit[] {
  if (!/\d\d|day|weekend|quarter|Q[1-4]|[JFMASOND][a-z]{2}/.test(sentence)) return []
  const hits: PatternHit[] = []
  const taken = new Uint8Array(sentence.length)
  for (const { pattern, iso } of shapes)
    for (const match of sentence.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (taken.subarray(match.index, end).includes(1)) continue
      taken.fill(1, match.index, end)
      hits.push(hitOf(match.index, match[0], iso(match.slice(1), today, sentence)))
    }
  return hits.sort((a, b) => a.start - b.start)
}

function hitOf(start: number, text: string, iso: string | undefined): PatternHit {
  const id = slugOf(`date ${iso?.replace('/', ' to ') ?? text}`)
  return { start, end: start + text.length, type: 'DATE', id, ...(iso !== undefined && { value: { iso } }) }
}

function monthNumber(name: string | undefined): number {
  return months.findIndex((month) => month.startsWith((name ?? '?').slice(0, 3))) + 1
}

function fullIso(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | undefined {
  const date = new Date(Date.UTC(Number(year), monthNumber(month) - 1, Number(day)))
  return date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : undefined
}

/** The nearest such day to the episode's, with a weekday the nearest that is one; without, not if it is months away. */
function nearestIso(
  today: string | undefined,
  month: string | undefined,
  day: string | undefined,
  weekday?: string,
): string | undefined {
  if (today === undefined) return undefined
  const days = nearestYears(today, monthNumber(month), Number(day)).map((year) => fullIso(year, month, day))
  const fitting = days.filter(
    (iso) => iso !== undefined && (weekday === undefined || weekdays[new Date(iso).getUTCDay()] === weekday),
  )
  const [nearest] = fitting
  if (weekday !== undefined) return nearest
  const distance = nearest === undefined ? Infinity : Math.abs(Date.parse(nearest) - Date.parse(today))
  return distance < 150 * 86_400_000 ? nearest : undefined
}

/** The last weekend that had begun before a day, as an interval. */
function weekendIso(today: string): string | undefined {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay()
  if (Number.isNaN(weekday)) return undefined
  const saturday = daysFrom(today, weekday === 0 ? -1 : -weekday - 1 + (weekday === 6 ? 7 : 0))
  return `${saturday}/${daysFrom(saturday, 1)}`
}
