import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { PartKind, PartMemory } from '../model/part-memory.ts'

/** What is remembered of episodes in a file, until it is closed. */
export interface OpenParts extends Disposable {
  readonly of: (kind: PartKind) => PartMemory
  /** Forgets what nobody has asked for or kept since it was opened: its episodes are gone. */
  readonly forgetOthers: () => void
}

/** The form of the file; one of another form is begun anew. */
const form = 1

/** So many episodes are written together: each time the file is locked, and the disk is waited for. */
const lot = 500

const fileIn = (root: string): string => join(root, '.copydesk', 'parts.sqlite')

/**
 * Opens what is remembered of the show in `root`, a file below `.copydesk` that may be deleted at any time.
 * `program` stands for the code that worked it out: what another one did is forgotten, and so is a file that cannot be
 * read. A killed build leaves it whole.
 */
export function openParts(root: string, program: string): OpenParts {
  const path = fileIn(root)
  mkdirSync(dirname(path), { recursive: true })
  try {
    return partsIn(opened(path, program))
  } catch {
    for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true })
    return partsIn(opened(path, program))
  }
}

function opened(path: string, program: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 10_000 })
  try {
    // A cache: what a power cut takes of it is worked out anew.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF')
    if (Number(database.prepare('PRAGMA user_version').get()?.user_version) !== form)
      database.exec(`BEGIN IMMEDIATE; DROP TABLE IF EXISTS part; DROP TABLE IF EXISTS program;
        CREATE TABLE part (kind TEXT, name TEXT, key TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (kind, name)) STRICT;
        CREATE TABLE program (print TEXT PRIMARY KEY) STRICT;
        PRAGMA user_version = ${form}; COMMIT`)
    if (database.prepare('SELECT print FROM program').get()?.print !== program) {
      database.exec('BEGIN IMMEDIATE; DELETE FROM part; DELETE FROM program')
      database.prepare('INSERT INTO program VALUES (?)').run(program)
      database.exec('COMMIT')
    }
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

type Row = readonly [kind: PartKind, name: string, key: string, text: string]

function partsIn(database: DatabaseSync): OpenParts {
  const find = database.prepare('SELECT text FROM part WHERE kind = ? AND name = ? AND key = ?')
  const asked = new Set<string>()
  const written = writer(database)
  return {
    of: (kind) => ({
      recall: (name, key) => {
        asked.add(`${kind} ${name}`)
        return find.get(kind, name, key)?.text as string | undefined
      },
      keep: (name, key, text) => {
        asked.add(`${kind} ${name}`)
        written.put([kind, name, key, text])
      },
    }),
    forgetOthers: () => {
      const all = database.prepare('SELECT kind, name FROM part').all() as { kind: PartKind; name: string }[]
      written.remove(all.filter(({ kind, name }) => !asked.has(`${kind} ${name}`)))
    },
    [Symbol.dispose]: () => {
      written.end()
      database.close()
    },
  }
}

/** Writes a lot at a time. */
function writer(database: DatabaseSync) {
  const put = database.prepare(`INSERT INTO part VALUES (?, ?, ?, ?)
    ON CONFLICT (kind, name) DO UPDATE SET key = excluded.key, text = excluded.text`)
  const remove = database.prepare('DELETE FROM part WHERE kind = ? AND name = ?')
  let waiting: Row[] = []
  const write = (work: () => void): void => {
    try {
      database.exec('BEGIN IMMEDIATE')
      work()
      database.exec('COMMIT')
    } catch {
      // A full disk, or another build that took too long: what is not remembered is worked out anew.
      if (database.isTransaction) database.exec('ROLLBACK')
    }
  }
  const end = (): void => {
    const rows = waiting
    waiting = []
    if (rows.length > 0)
      write(() => {
        for (const row of rows) put.run(...row)
      })
  }
  return {
    put: (row: Row): void => {
      if (waiting.push(row) >= lot) end()
    },
    remove: (gone: readonly { readonly kind: PartKind; readonly name: string }[]): void => {
      if (gone.length > 0)
        write(() => {
          for (const { kind, name } of gone) remove.run(kind, name)
        })
    },
    end,
  }
}
