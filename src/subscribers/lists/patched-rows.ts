import { parse } from 'csv-parse/sync'
import type { CsvRow, CsvTable, RowFault } from './csv-rows.ts'

/** A field with line ends in it has so many lines at the most; more is a quotation mark that is never closed. */
const longestField = 30

/** Reads a table with faults in it, line by line, so that one bad line takes no other with it. */
export function patchedRows(text: string, delimiter: string): CsvTable {
  const lines = text.split(/\r\n|\n|\r/)
  const rows: CsvRow[] = []
  const faults: RowFault[] = []
  let wanted: number | undefined
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line.trim() === '') continue
    const found = rowFrom(lines, at, { delimiter, ...(wanted !== undefined && { wanted }) })
    if (found) {
      rows.push({ line: at + 1, cells: found.cells })
      at += found.lines - 1
      wanted ??= found.cells.length
    } else
      faults.push({ line: at + 1, reason: 'A quotation mark is never closed, so this line was left out.' })
  }
  return { rows, faults }
}

/** The row that begins on a line, and how many lines it has. */
function rowFrom(
  lines: readonly string[],
  at: number,
  { delimiter, wanted }: { readonly delimiter: string; readonly wanted?: number },
): { readonly cells: readonly string[]; readonly lines: number } | undefined {
  const line = lines[at] ?? ''
  if (!line.includes('"')) return { cells: line.split(delimiter), lines: 1 }
  const alone = cellsOf(line, { delimiter })
  if (alone) return { cells: alone, lines: 1 }
  for (let count = 2; count <= longestField && at + count <= lines.length; count++) {
    const cells = cellsOf(lines.slice(at, at + count).join('\n'), { delimiter })
    if (cells && cells.length === (wanted ?? cells.length)) return { cells, lines: count }
  }
  const relaxed = cellsOf(line, { delimiter, relax_quotes: true })
  return relaxed && { cells: relaxed, lines: 1 }
}

function cellsOf(
  text: string,
  options: { readonly delimiter: string; readonly relax_quotes?: boolean },
): readonly string[] | undefined {
  try {
    const records = parse(text, options)
    return records.length === 1 ? records[0] : undefined
  } catch {
    return undefined
  }
}
