import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const source = resolve(import.meta.dirname, '..')

/** Names the program by all of its source and its dependencies: another one may make something else of a transcript. */
export function programStamp(): string {
  const hash = createHash('sha256').update(process.version)
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  for (const file of [...files, join(source, '../package-lock.json')]) {
    const bytes = readFileSync(file)
    hash.update(`\0${bytes.length}\0`).update(bytes)
  }
  return hash.digest('hex')
}
