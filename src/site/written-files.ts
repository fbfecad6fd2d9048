import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf } from './kept-files.ts'
import type { MadeFile } from './made-pages.ts'

/** Writes files that are complete already below `folder`. Lets other work go on in between. */
export async function writeFiles(folder: string, files: readonly MadeFile[]): Promise<void> {
  const made = new Set<string>()
  for (const [at, { url, text }] of files.entries()) {
    const path = join(folder, fileOf(url))
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    made.add(dirname(path))
    writeFileSync(path, text)
    if (at % 50 === 49) await new Promise((done) => setImmediate(done))
  }
}
