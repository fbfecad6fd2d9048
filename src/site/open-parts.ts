import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { PartMemory } from './part-memory.ts'

/** What is remembered of episodes in a file, until it is closed. */
export interface OpenParts extends PartMemory, Disposable {
  /** Forgets all episodes but those with these slugs. */
  readonly forgetOthers: (slugs: readonly string[]) => void
}

/** The form of the file; one of another form is begun anew. */
const form = 1

/** So many episodes are written together: each time the file is locked, and the disk is waited for. */
const lot = 500

const fileIn = (root: string): string => join(root, '.copydesk', 'parts.sqlite')

/**
 * Opens what the builds of the show in `root` remember, a file below `.copydesk` that may be deleted at any time.
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
        CREATE TABLE part (slug TEXT PRIMARY KEY, key TEXT NOT NULL, text TEXT NOT NULL) STRICT;
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

function partsIn(database: DatabaseSync): OpenParts {
  const find = database.prepare('SELECT text FROM part WHERE slug = ? AND key = ?')
  const put = database.prepare(
    'INSERT INTO part VALUES (?, ?, ?) ON CONFLICT (slug) DO UPDATE SET key = excluded.key, text = excluded.text',
  )
  const remove = database.prepare('DELETE FROM part WHERE slug = ?')
  const all = database.prepare('SELECT slug FROM part')
  let gone: readonly string[] = []
  let waiting: (readonly [slug: string, key: string, text: string])[] = []
  const write = (): void => {
    const rows = waiting
    waiting = []
    try {
      database.exec('BEGIN IMMEDIATE')
      for (const row of rows) put.run(...row)
      for (const slug of gone) remove.run(slug)
      database.exec('COMMIT')
    } catch {
      // A full disk, or another build that took too long: what is not remembered is worked out anew.
      if (database.isTransaction) database.exec('ROLLBACK')
    }
  }
  return {
    recall: (slug, key) => find.get(slug, key)?.text as string | undefined,
    keep: (...row) => {
      if (waiting.push(row) >= lot) write()
    },
    forgetOthers: (slugs) => {
      const wanted = new Set(slugs)
      gone = [
        ...gone,
        ...all.all().flatMap(({ slug }) => (wanted.has(slug as string) ? [] : [slug as string])),
      ]
    },
    [Symbol.dispose]: () => {
      if (waiting.length + gone.length > 0) write()
      database.close()
    },
  }
}
