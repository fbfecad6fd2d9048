/** A row and the line of the file on which it begins. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** What is wrong with a line, as one sentence. */
export interface RowFault {
  readonly line: number
  readonly reason: string
}

/** A table as it stands in a file. */
export interface CsvTable {
  readonly rows: readonly CsvRow[]
  readonly faults: readonly RowFault[]
}
