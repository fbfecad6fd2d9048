import type { Cell } from './word-paragraph.ts'

/** Counts tables, rows and cells while a document is read. */
export interface TablePlaces {
  open(name: string): void
  close(name: string): void
  /** The innermost cell that is open. */
  cell(): Cell | undefined
}

/** No table is open at first. */
export function tablePlaces(): TablePlaces {
  const open: { readonly table: number; row: number; column: number }[] = []
  let tables = 0
  return {
    open(name) {
      const inner = open.at(-1)
      if (name === 'w:tbl') open.push({ table: tables++, row: -1, column: -1 })
      else if (name === 'w:tr' && inner) {
        inner.row++
        inner.column = -1
      } else if (name === 'w:tc' && inner) inner.column++
    },
    close(name) {
      if (name === 'w:tbl') open.pop()
    },
    cell() {
      const inner = open.at(-1)
      return inner && { ...inner }
    },
  }
}
