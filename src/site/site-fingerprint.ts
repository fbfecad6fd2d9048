import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { PlacedTemplates } from './placed-templates.ts'
import { eleventy, program, siteFiles } from './program-files.ts'

/**
 * A print of a text and of all that turns views into pages: the templates, a show's own and the built-in ones, styles
 * and configuration, and Eleventy's version. Sixteen hex digits; the same on every machine.
 */
export async function siteFingerprint(text: string, templates: PlacedTemplates): Promise<string> {
  const hash = createHash('sha256').update(text)
  hash.update(JSON.stringify([...templates].sort()))
  for (const path of [...siteFiles.map((file) => join(program, file)), join(eleventy, 'package.json')]) {
    for (const file of await filesIn(path)) {
      const bytes = await readFile(file)
      hash.update(`\0${relative(program, file).replaceAll('\\', '/')}\0${bytes.length}\0`).update(bytes)
    }
  }
  return hash.digest('hex').slice(0, 16)
}

async function filesIn(path: string): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
