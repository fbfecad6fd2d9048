import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

/** Prints by name. A library's check of a hundred thousand of them takes as long as reading them. */
const prints = z.custom<Readonly<Record<string, string>>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((print) => typeof print === 'string'),
)

const memory = z.object({
  /** The prints of its pages and files, by address. */
  pages: prints,
  /** The prints of the parts of its search index, by their names. */
  search: prints,
})

/** What a finished site was made from, so that the next one can take over what did not change. */
export type SiteMemory = Readonly<z.infer<typeof memory>>

/** What is known of a site that nothing is known of. */
export const nothingMade: SiteMemory = { pages: {}, search: {} }

const folderOf = (root: string): string => join(root, '.copydesk', 'pages')

/** What is known of a finished site; undefined where nothing is, or where it cannot be read. */
export async function recallSite(root: string, name: string | undefined): Promise<SiteMemory | undefined> {
  if (name === undefined) return undefined
  try {
    return memory.parse(JSON.parse(await readFile(join(folderOf(root), `${name}.json`), 'utf8')))
  } catch {
    return undefined
  }
}

/** Writes down what a site was made from. Must be done before the site gets its name. */
export async function rememberSite(root: string, name: string, made: SiteMemory): Promise<void> {
  const path = join(folderOf(root), `${name}.json`)
  await mkdir(folderOf(root), { recursive: true })
  await writeFile(`${path}.${process.pid}`, JSON.stringify(made))
  await rename(`${path}.${process.pid}`, path)
}

/** Forgets all sites but those named. */
export async function forgetSites(root: string, keep: readonly (string | undefined)[]): Promise<void> {
  for (const file of await readdir(folderOf(root)).catch(() => []))
    if (!keep.some((name) => file === `${name}.json`)) await rm(join(folderOf(root), file), { force: true })
}
