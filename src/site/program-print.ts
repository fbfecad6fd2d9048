import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { program } from './program-files.ts'

/** Folders whose files are no part of what a show's content turns into. */
const apart = /^(?:desk|mail|subscribers|store)[/\\]/

let known: string | undefined

/**
 * A print of all that turns content into views: the program's own code, and by `package.json` and Node's version that of
 * others. What was worked out by another program is worked out anew. Read once: code that is loaded stays as it is.
 */
export function programPrint(): string {
  known ??= readPrint()
  return known
}

function readPrint(): string {
  const source = join(program, 'src')
  const files = (readdirSync(source, { recursive: true }) as string[]).filter(
    (file) => /\.(?:ts|json)$/.test(file) && !apart.test(file),
  )
  const hash = createHash('sha256').update(`${process.version}\0${process.versions.icu ?? ''}\0`)
  for (const path of [...files.sort().map((file) => join(source, file)), join(program, 'package.json')])
    hash.update(readFileSync(path)).update('\0')
  return hash.digest('hex').slice(0, 16)
}
