import { tidy } from '../../words/tidy.ts'
import type { Draft } from '../draft.ts'
import { type Stretch, type TimedLines, wordsOf } from './cue.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { timesOf, toMilliseconds } from './cue-time.ts'
import { cuesOf } from './cues-of.ts'
import { type Columns, columnsIn, type Row } from './table-columns.ts'
import { tableRows } from './table-fields.ts'

/** Reads captions in a table, CSV or TSV, whose columns are times and words; any other table gets one clear sentence. */
export function table(raw: string, path: string): Draft {
  const from = captionStart(raw)
  const rows = tableRows(raw, from, separatorOf(raw, from)).map((fields): Row => {
    return fields.map((field) => ({ ...field, text: tidy(wordsOf(raw, field.said, 200)) }))
  })
  const columns = columnsIn(rows)
  if (!columns) return { text: '', blocks: [], messages: [noCaptions(rows)] }
  const blocks = rows.slice(columns.header ? 1 : 0).map((row) => blockOf(row, columns))
  return cueDraft(raw, path, cuesOf(raw, blocks))
}

/** The mark that parts the first line into most fields; a comma where none does. */
function separatorOf(raw: string, from: number): string {
  const [line = ''] = raw
    .slice(from, from + 10_000)
    .replace(/^\s+/, '')
    .split(/[\r\n]/)
  const counts = [',', '\t', ';'].map((mark) => ({ mark, count: line.split(mark).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark
}

function blockOf(row: Row, columns: Columns): TimedLines {
  const { start, end, speaker } = columns
  const said = wordsIn(row, columns)
  const voice = speaker === undefined ? '' : (row[speaker]?.text ?? '')
  const [from, to] = [start, end].map((column) => {
    const value = column === undefined ? undefined : columns.seconds(row[column]?.text ?? '')
    return value === undefined ? undefined : toMilliseconds(value)
  })
  return { ...timesOf(from, to), lines: [{ said, ...(voice !== '' && { voice }) }] }
}

/** Words in the last column may hold the table's mark without quotation: then they fill the row to its end. */
function wordsIn(row: Row, { text, last }: Columns): readonly Stretch[] {
  const fields = last ? row.slice(text) : row.slice(text, text + 1)
  return fields.flatMap(({ start, said }, at) => {
    const before = fields[at - 1]
    return before ? [{ start: before.end, end: start }, ...said] : said
  })
}

function noCaptions([first]: readonly Row[]): NonNullable<Draft['messages']>[number] {
  const found = (first ?? [])
    .slice(0, 8)
    .map(({ text }) => `"${text.slice(0, 30)}"`)
    .join(', ')
  const reason = `A table is read as captions, with columns for start, end and words, but this one begins with ${found || 'nothing'}; name its columns start, end, speaker and text, or save its words as .txt.`
  return { rule: 'read:captions', severity: 'error', reason, place: { line: 1, column: 1 } }
}
