import { timesIn } from './clock-times.ts'
import { type WordParagraph, wordsOf } from './word-paragraph.ts'

/** A paragraph with what its row of a table says about it. */
export interface Said {
  readonly paragraph: WordParagraph
  /** Set where it stands in a table of turns. */
  readonly turn?: Turn
}

/** Who says something, and when, in seconds from the start. */
export interface Turn {
  readonly speaker?: string
  readonly start?: number
  readonly end?: number
}

type Rows = ReadonlyMap<number, ReadonlyMap<number, readonly WordParagraph[]>>

/** The columns of a table of turns. */
interface Columns {
  readonly words: number
  readonly start?: number
  readonly end?: number
  readonly speaker?: number
  /** The first row with words: the one before it names the columns. */
  readonly from: number
}

const columnNames =
  /^(?:#|no\.?|number|line|times?|time ?codes?|time ?stamps?|start|begin|end|in|out|from|to|duration|speakers?|names?|who|voice|character|text|transcript(?:ion)?|dialogue?|words|speech|content|said)$/i
const speakerNames = /^(?:speakers?|names?|who|voice|character)$/i

/**
 * Takes times and speakers out of tables that lay a transcript out as `time | speaker | words`, where no cell speaks
 * against it. Of such a table only the words are left, one paragraph or more for each row; all others keep every cell.
 */
export function tableTurns(paragraphs: readonly WordParagraph[]): readonly Said[] {
  const tables = Map.groupBy(
    paragraphs.filter(({ cell }) => cell),
    ({ cell }) => cell?.table,
  )
  const read = new Map([...tables].map(([table, cells]) => [table, turnsIn(rowsOf(cells))] as const))
  return paragraphs.flatMap((paragraph): readonly Said[] => {
    const { cell } = paragraph
    const turns = cell && read.get(cell.table)
    if (!cell || !turns) return [{ paragraph }]
    const turn = cell.column === turns.columns.words ? turns.byRow.get(cell.row) : undefined
    return turn ? [{ paragraph, turn }] : []
  })
}

function rowsOf(cells: readonly WordParagraph[]): Rows {
  const byRow = Map.groupBy(cells, ({ cell }) => cell?.row ?? 0)
  return new Map(
    [...byRow].map(([row, inRow]) => [row, Map.groupBy(inRow, ({ cell }) => cell?.column ?? 0)] as const),
  )
}

function turnsIn(
  rows: Rows,
): { readonly columns: Columns; readonly byRow: ReadonlyMap<number, Turn> } | undefined {
  const columns = columnsOf(rows)
  if (!columns) return undefined
  const body = [...rows].filter(([row]) => row >= columns.from)
  const byRow = new Map(body.map(([row]) => [row, turnAt(rows, row, columns)] as const))
  return { columns, byRow }
}

function turnAt(rows: Rows, row: number, columns: Columns): Turn {
  const at = (column: number | undefined) => (column === undefined ? '' : cellWords(rows, row, column))
  const times = timesIn(at(columns.start))
  const end = timesIn(at(columns.end))?.start ?? times?.end
  const speaker = at(columns.speaker).replace(/\s*:$/, '')
  return {
    ...(times && { start: times.start }),
    ...(end !== undefined && { end }),
    ...(speaker !== '' && { speaker }),
  }
}

function cellWords(rows: Rows, row: number, column: number): string {
  const paragraphs = rows.get(row)?.get(column) ?? []
  return paragraphs.map(wordsOf).join(' ').replace(/\s+/g, ' ').trim()
}

/** What each column holds; nothing where more than one holds words, or none tells a time or a speaker. */
function columnsOf(rows: Rows): Columns | undefined {
  const numbers = [...rows.keys()].sort((a, b) => a - b)
  const width = Math.max(...numbers.map((row) => Math.max(...(rows.get(row)?.keys() ?? [])) + 1))
  if (width < 2 || width > 6) return undefined
  const column = (at: number, of: readonly number[]) => of.map((row) => cellWords(rows, row, at))
  const columns = Array.from({ length: width }, (_, at) => at)
  const [first = 0, ...rest] = numbers
  const named = columns.every(
    (at) => /^$/.test(cellWords(rows, first, at)) || columnNames.test(cellWords(rows, first, at)),
  )
  const body = named ? rest : numbers
  if (body.length < 2) return undefined
  const times = columns.filter((at) => rises(column(at, body)))
  const counters = columns.filter((at) => column(at, body).every((words) => /^\d{1,6}$/.test(words)))
  const others = columns.filter((at) => !times.includes(at) && !counters.includes(at))
  const speaker = others.find(
    (at) =>
      others.length === 2 &&
      areSpeakers(column(at, body), named && speakerNames.test(cellWords(rows, first, at)), times.length > 0),
  )
  const [words, ...more] = others.filter((at) => at !== speaker)
  if (words === undefined || more.length > 0 || (times.length === 0 && speaker === undefined))
    return undefined
  return {
    ...{ words, from: body[0] ?? 0 },
    ...(times[0] !== undefined && { start: times[0] }),
    ...(times.length === 2 &&
      isAfter(column(times[0] ?? 0, body), column(times[1] ?? 0, body)) && { end: times[1] ?? 0 }),
    ...(speaker !== undefined && { speaker }),
  }
}

/** Whether every cell is a time, and none earlier than the one above it. */
function rises(cells: readonly string[]): boolean {
  const starts = cells.map((words) => timesIn(words)?.start)
  return starts.every((start, at) => start !== undefined && start >= (starts[at - 1] ?? 0))
}

function isAfter(starts: readonly string[], ends: readonly string[]): boolean {
  return starts.every((words, at) => (timesIn(words)?.start ?? 0) <= (timesIn(ends[at] ?? '')?.start ?? 0))
}

/** Names are short, and come again; fewer signs will do where the column's head or a time beside it says so too. */
function areSpeakers(cells: readonly string[], named: boolean, timed: boolean): boolean {
  const filled = cells.filter((words) => words !== '')
  const short = filled.every(
    (words) => /^[\p{Lu}\p{Lo}][^.!?]{0,40}:?$/u.test(words) && words.split(' ').length <= 4,
  )
  if (!short || filled.length === 0) return false
  const again = new Set(filled).size * 2 <= filled.length
  return named || (again && filled.length === cells.length && (timed || cells.length >= 4))
}
