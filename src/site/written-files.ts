import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileOf } from './kept-files.ts'
import type { MadeFile } from './made-pages.ts'
import { pause } from './pause.ts'
import { SiteBuildError } from './run-eleventy.ts'

/** Parts that lead nowhere but down. */
const plain = /^(?:\/(?!\.{1,2}(?:\/|$))[^\\/\0]+)+$/

/**
 * Writes files that are complete already below `folder`. Lets other work go on in between. Throws a SiteBuildError
 * for one that would stand elsewhere.
 */
export async function writeFiles(folder: string, files: readonly MadeFile[]): Promise<void> {
  const made = new Set<string>()
  for (const [at, { url, file }] of files.entries()) {
    if (!plain.test(url)) throw new SiteBuildError(`No file of the site may stand at "${url}".`)
    const path = join(folder, fileOf(url))
    if (!made.has(dirname(path))) mkdirSync(dirname(path), { recursive: true })
    made.add(dirname(path))
    writeFileSync(path, file.text)
    if (at % 50 === 49) await pause()
  }
}
