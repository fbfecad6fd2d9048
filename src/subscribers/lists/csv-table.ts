import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { CsvTable } from './csv-rows.ts'
import { patchedRows } from './patched-rows.ts'

/**
 * Reads a table of fields, whatever parts them: commas, semicolons, tabs or bars. Where a quotation mark is wrong, the
 * line on which it stands is reported and all others are kept.
 */
export function csvTable(text: string): CsvTable {
  const marked = /^sep=(.)\r?\n/i.exec(text)
  const body = marked ? text.slice(marked[0].length) : text
  const delimiter = marked?.[1] ?? separatorOf(body)
  const table = wholeTable(body, delimiter) ?? patchedRows(body, delimiter)
  const before = marked ? 1 : 0
  const moved = <Placed extends { readonly line: number }>(one: Placed): Placed => ({
    ...one,
    line: one.line + before,
  })
  return before === 0 ? table : { rows: table.rows.map(moved), faults: table.faults.map(moved) }
}

/** A table without a fault in it; undefined where there is one. */
function wholeTable(text: string, delimiter: string): CsvTable | undefined {
  try {
    const records = parse(text, {
      delimiter,
      info: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
    })
    let line = 1
    const rows = (records as unknown as readonly { record: string[]; info: Info }[]).map(
      ({ record, info }) => {
        const first = line
        line = info.lines + 1
        return { line: first, cells: record }
      },
    )
    return { rows, faults: [] }
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

/** The sign that parts the fields of the first line: the one that is there most often, outside quotation marks. */
function separatorOf(text: string): string {
  const bare = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: bare.split(sign).length }))
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).sign
}
