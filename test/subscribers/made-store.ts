import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { onTestFinished } from 'vitest'
import { openStore, type Store } from '../../src/store/open-store.ts'

/** The place of a store in a folder of its own, which goes when the test is done. */
export function storePlace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-people-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'subscribers.db')
}

/** An empty store of its own, closed when the test is done. */
export function madeStore(): Store {
  const store = openStore(storePlace())
  onTestFinished(() => store[Symbol.dispose]())
  return store
}

/** Everything that is in a database, as text. */
export function dump(database: DatabaseSync): string {
  const tables = database.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`).all()
  return tables
    .map(({ name }) => {
      const rows = database.prepare(`SELECT * FROM "${String(name)}"`).all()
      return `${String(name)}\n${rows.map((row) => JSON.stringify(row)).join('\n')}`
    })
    .join('\n\n')
}
