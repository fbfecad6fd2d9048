import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../store/open-store.ts'
import { remadeDatabase } from '../remade-database.ts'
import type { NameTally } from './name-tally.ts'

/** The counts of names of all episodes, as they were counted last. All of it can be made again. */
export interface TallyIndex extends Disposable {
  /** The newest episode first. */
  readonly all: () => readonly NameTally[]
  /** Another number and there are other counts. */
  readonly version: () => number
  /** Episodes that are still to be counted. */
  readonly left: () => number
  readonly note: (tallies: readonly NameTally[], gone: readonly string[], left: number) => void
}

/** Another number and the file is made anew. */
const version = 1

const schema = 'CREATE TABLE tally (file TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID'

/** Opens the counts, or begins anew where there are none or those of another version. */
export function openTallies(path: string): TallyIndex {
  const database = remadeDatabase(path, version, schema)
  const rows = database.prepare('SELECT body FROM tally').all() as unknown as { body: string }[]
  const byFile = new Map(rows.map(({ body }) => JSON.parse(body) as NameTally).map((one) => [one.file, one]))
  let sorted: readonly NameTally[] | undefined
  let changes = 0
  let left = Number.POSITIVE_INFINITY
  return {
    all: () => {
      sorted ??= [...byFile.values()].sort((a, b) => (a.date + a.slug < b.date + b.slug ? 1 : -1))
      return sorted
    },
    version: () => changes,
    left: () => left,
    note(tallies, gone, still) {
      left = still
      if (tallies.length === 0 && gone.length === 0) return
      for (const one of tallies) byFile.set(one.file, one)
      for (const file of gone) byFile.delete(file)
      changes++
      sorted = undefined
      write(database, tallies, gone)
    },
    [Symbol.dispose]: () => database.close(),
  }
}

function write(database: DatabaseSync, tallies: readonly NameTally[], gone: readonly string[]): void {
  const put = database.prepare('INSERT OR REPLACE INTO tally (file, body) VALUES (?, ?)')
  const drop = database.prepare('DELETE FROM tally WHERE file = ?')
  inTransaction(database, () => {
    for (const one of tallies) put.run(one.file, JSON.stringify(one))
    for (const file of gone) drop.run(file)
  })
}
