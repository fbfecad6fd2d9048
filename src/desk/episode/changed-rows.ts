import type { EpisodeSheet } from './episode-sheet.ts'
import { type RowView, rowViews } from './row-view.ts'

/** What a page needs so that it shows an episode as it is. */
export interface ChangedRows {
  /** The ids of all rows, in their order. */
  readonly order: readonly string[]
  /** The rows that the page does not have as they are. */
  readonly rows: readonly RowView[]
}

/** Compares a sheet with the rows that a page shows: a line for each, `id print`. */
export function changedRows(sheet: EpisodeSheet, shown: string): ChangedRows {
  const known = new Set(shown.split('\n'))
  const rows = rowViews(sheet)
  return {
    order: rows.map(({ id }) => id),
    rows: rows.filter(({ id, print }) => !known.has(`${id} ${print}`)),
  }
}
