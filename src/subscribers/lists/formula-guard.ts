/** What a spreadsheet takes for the beginning of a formula, or skips before it looks for one. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/

/** A cell that no spreadsheet reckons with: an apostrophe stands before what would be a formula. */
export function guarded(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell
}

/** A cell without the apostrophe that `guarded` put before it. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
