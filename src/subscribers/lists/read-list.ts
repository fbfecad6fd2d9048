import type { Topic } from '../../model/subscription.ts'
import { readAddress } from '../../store/mail-address.ts'
import { type Column, columnsOf } from './columns.ts'
import type { CsvRow, RowFault } from './csv-rows.ts'
import { csvTable } from './csv-table.ts'
import type { Intake } from './intake.ts'
import { intakeOf, type ListKind } from './intake-of.ts'

/** What a list holds, by line. */
export interface ReadList {
  readonly intakes: readonly { readonly line: number; readonly intake: Intake }[]
  readonly faults: readonly RowFault[]
}

/**
 * Reads a list of subscribers from the text of a CSV file: of this program, of Mailchimp, or of whatever has a column
 * of addresses. `name`, the file's, tells Mailchimp's lists of those who left from the others. Bad rows are reported
 * and left out, the others stay.
 */
export function readList(
  text: string,
  { name, topics }: { readonly name: string; readonly topics: readonly Topic[] },
): ReadList {
  const { rows, faults } = csvTable(text)
  const [first] = rows
  if (!first) return { intakes: [], faults: [...faults, { line: 1, reason: 'The file has no rows.' }] }
  const headed = columnsOf(first.cells)
  const bare = headed.has('email')
    ? undefined
    : first.cells.findIndex((cell) => 'address' in readAddress(cell))
  if (bare === -1)
    return {
      intakes: [],
      faults: [{ line: 1, reason: 'There is no column of addresses; name it "email" in the first row.' }],
    }
  const columns = bare === undefined ? headed : new Map<Column, number>([['email', bare]])
  const body = bare === undefined ? rows.slice(1) : rows
  const kind = kindOf(name)
  const read = body.map((row) => ({
    row,
    result: intakeOf(cellsOf(row, columns), { kind, topics }),
  }))
  return {
    intakes: read.flatMap(({ row, result }) =>
      'fault' in result ? [] : [{ line: row.line, intake: result }],
    ),
    faults: [
      ...faults,
      ...read.flatMap(({ row, result }) =>
        'fault' in result ? [{ line: row.line, reason: result.fault }] : [],
      ),
    ],
  }
}

function cellsOf({ cells }: CsvRow, columns: ReadonlyMap<Column, number>): (column: Column) => string {
  return (column) => {
    const at = columns.get(column)
    return at === undefined ? '' : (cells[at] ?? '')
  }
}

/** Mailchimp writes a file for each kind of contact and puts the kind first in its name. */
function kindOf(name: string): ListKind {
  const [, kind] = /(?:^|[/\\])(subscribed|unsubscribed|cleaned|nonsubscribed)[_-][^/\\]*$/i.exec(name) ?? []
  return (kind?.toLowerCase() as ListKind | undefined) ?? 'any'
}
