import { randomBytes } from 'node:crypto'
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ledgerSchema } from './ledger-schema.ts'
import { subscriberSchema } from './subscriber-schema.ts'

/** The open store of subscribers and of what was sent to them. */
export interface Store extends Disposable {
  readonly database: DatabaseSync
  /** Signs tokens and hashes suppressed addresses; made once, with the store. */
  readonly secret: Uint8Array
}

/** Each step brings a store to the next version; a step that was released is never changed. */
const steps: readonly string[] = [
  `CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
${subscriberSchema}${ledgerSchema}`,
]

/** A store that a newer version of the program wrote. */
export class NewerStoreError extends Error {}

/**
 * Opens the store, making it where there is none: a SQLite file that only its owner may read. Several processes may
 * have it open; a writer waits up to ten seconds for another. What is committed survives a power cut.
 */
export function openStore(path: string): Store {
  mkdirSync(dirname(path), { recursive: true })
  // Made before SQLite opens it, for SQLite gives its files the mode of this one.
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
  const database = new DatabaseSync(path, { timeout: 10_000, enableForeignKeyConstraints: true })
  // What is deleted is overwritten too, so that an erased address cannot be read out of the file.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;')
  migrate(database)
  return { database, secret: secretOf(database), [Symbol.dispose]: () => database.close() }
}

function migrate(database: DatabaseSync): void {
  inTransaction(database, () => {
    const version = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    if (version > steps.length)
      throw new NewerStoreError('The store of subscribers was written by a newer Copydesk; use that one.')
    for (const step of steps.slice(version)) database.exec(step)
    database.exec(`PRAGMA user_version = ${steps.length}`)
    database
      .prepare(`INSERT INTO setting (name, value) VALUES ('secret', ?) ON CONFLICT DO NOTHING`)
      .run(randomBytes(32))
  })
}

/**
 * What `work` does to the database is done whole or not at all; the lock for writing is taken first. Within another
 * transaction it is a part of that one, and fails alone.
 */
export function inTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  const inner = database.isTransaction
  database.exec(inner ? 'SAVEPOINT part' : 'BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec(inner ? 'RELEASE part' : 'COMMIT')
    return result
  } catch (error) {
    // A full disk has rolled all of it back by itself.
    if (database.isTransaction) database.exec(inner ? 'ROLLBACK TO part; RELEASE part' : 'ROLLBACK')
    throw error
  }
}

function secretOf(database: DatabaseSync): Uint8Array {
  const value = database.prepare(`SELECT value FROM setting WHERE name = 'secret'`).get()?.value
  if (!(value instanceof Uint8Array)) throw new Error('The store has no secret.')
  return value
}
