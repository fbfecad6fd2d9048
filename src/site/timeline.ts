import type { DayView } from './page-link.ts'
import { compare } from './plan.ts'
import type { Voice } from './voice.ts'

/** When a name was in the news, drawn and told. */
export interface TimelineView {
  /** One sentence that says what the drawing shows. */
  readonly summary: string
  /** Heading of the table's first column. */
  readonly unit: string
  /** The drawing's path: all stories; and below it those with a why-we-care that names it. */
  readonly bars: string
  readonly careBars: string
  readonly from: string
  readonly until: string
  /** Periods with stories, oldest first. */
  readonly rows: readonly {
    readonly iso: string
    readonly words: string
    readonly stories: number
    readonly care: number
  }[]
}

/** A story for the timeline. */
interface Told {
  readonly day: DayView
  readonly mattered: readonly unknown[]
}

/** The drawing's size in its own units; a page stretches it. */
export const timelineSize = { width: 600, height: 48 }

/** So many months are drawn one by one; a longer time is drawn by years. */
const mostMonths = 36
/** Bars of a short time would be slabs: none is broader than one of so many. */
const fewestBars = 24

/**
 * Stories by month, or by year where they reach over more than three years. The drawing has the same size however
 * many there are: the fullest period reaches its top. Undefined where all fall into one period or there are only two,
 * of which the list itself says as much.
 */
export function timelineOf(told: readonly Told[], { say, shortMonth }: Voice): TimelineView | undefined {
  const days = told.map(({ day }) => day.iso).sort(compare)
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined || told.length < 3) return undefined
  const monthly = monthOf(last) - monthOf(first) < mostMonths
  const placeOf = monthly ? monthOf : yearOf
  const rows = [...Map.groupBy(told, ({ day }) => day.iso.slice(0, monthly ? 7 : 4))]
    .map(([iso, those]) => ({
      iso,
      words: monthly ? shortMonth(iso) : iso,
      stories: those.length,
      care: those.filter(({ mattered }) => mattered.length > 0).length,
    }))
    .sort((a, b) => compare(a.iso, b.iso))
  const [from, until] = [rows[0], rows.at(-1)]
  if (!from || !until || from === until) return undefined
  const most = Math.max(...rows.map(({ stories }) => stories))
  const draw = drawing(placeOf(first), placeOf(last), most)
  const cared = rows.some(({ care }) => care > 0)
  const counts = { from: from.words, until: until.words, most }
  return {
    summary: [
      say(monthly ? 'timeline-months' : 'timeline-years', counts),
      ...(cared ? [say('timeline-care')] : []),
    ].join(' '),
    unit: say(monthly ? 'month' : 'year'),
    from: from.words,
    until: until.words,
    bars: rows.map(({ iso, stories }) => draw(placeOf(iso), stories)).join(''),
    careBars: rows.map(({ iso, care }) => draw(placeOf(iso), care)).join(''),
    rows,
  }
}

/** Draws a bar as a part of a path, from the ground up: the first period at the left edge, the last at the right. */
function drawing(first: number, last: number, most: number): (place: number, count: number) => string {
  const { width, height } = timelineSize
  const periods = last - first + 1
  const breadth = (width * 0.8) / Math.max(fewestBars, periods)
  const step = (width - breadth) / Math.max(1, periods - 1)
  return (place, count) => {
    if (count === 0) return ''
    const tall = Math.max(2, (height * count) / most)
    return `M${short((place - first) * step)} ${height}v${short(-tall)}h${short(breadth)}v${short(tall)}z`
  }
}

function monthOf(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4))
}

/** A coordinate to a tenth. */
function short(number: number): string {
  return String(Math.round(number * 10) / 10)
}
