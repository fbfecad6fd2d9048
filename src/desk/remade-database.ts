import { mkdirSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * Opens a database of which all can be made again, or makes an empty one with this schema where there is none, one of
 * another version, or a file that is no database.
 */
export function remadeDatabase(path: string, version: number, schema: string): DatabaseSync {
  mkdirSync(dirname(path), { recursive: true })
  try {
    const database = new DatabaseSync(path)
    // Nothing in it is lost that cannot be made again, so a power cut may cost the last lines.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF;')
    const found = Number(database.prepare('PRAGMA user_version').get()?.user_version)
    if (found === version) return database
    if (found === 0) {
      database.exec(`${schema}; PRAGMA user_version = ${version};`)
      return database
    }
    database.close()
  } catch {
    // A file that is no database; it is made anew below.
  }
  for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  return remadeDatabase(path, version, schema)
}
