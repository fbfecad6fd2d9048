import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'

const source = resolve(import.meta.dirname, '..')

/** Rooms that begin where an episode is finished. */
const later = ['site', 'edition'].map((room) => join(source, room) + sep)

/**
 * Names the program by its source and its dependencies: another one may make something else of a transcript. What only
 * shows finished episodes is no part of it.
 */
export function programStamp(): string {
  const hash = createHash('sha256').update(process.version)
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !later.some((room) => path.startsWith(room)))
    .sort()
  for (const file of [...files, join(source, '../package-lock.json')]) {
    const bytes = readFileSync(file)
    hash.update(`\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
