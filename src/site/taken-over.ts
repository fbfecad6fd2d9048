import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileOf, keepFiles } from './kept-files.ts'
import { type PlannedSite, printedOf } from './planned-site.ts'
import { partFolder } from './search-index.ts'
import type { SiteMemory } from './site-memory.ts'

/** What a new site has from the one before. */
export interface TakenOver {
  /** The folder of the site before. */
  readonly from?: string
  /** Addresses of pages and files. */
  readonly files: ReadonlySet<string>
  /** Names of parts of the search index. */
  readonly parts: ReadonlySet<string>
  /** Addresses of the site before that the new one has not. */
  readonly gone: readonly string[]
}

/** For a site that is built from nothing. */
export const nothingTaken: TakenOver = { files: new Set(), parts: new Set(), gone: [] }

/** Puts what did not change since the site in `from` into the folder of the new one. */
export function takeOver(from: string, to: string, plan: PlannedSite, before: SiteMemory): TakenOver {
  const all = printedOf(plan)
  const same = all.filter(({ url, print }) => before.pages[url] === print).map(({ url }) => url)
  const lost = new Set(keepFiles(from, to, same.map(fileOf)))
  const parts = plan.search.filter(({ name, print }) => before.search[name] === print).map(({ name }) => name)
  const kept = parts.filter((name) => existsSync(join(from, partFolder(name), 'pagefind-entry.json')))
  for (const name of kept) keepFiles(from, to, filesIn(from, partFolder(name)))
  const now = new Set(all.map(({ url }) => url))
  return {
    from,
    files: new Set(same.filter((url) => !lost.has(fileOf(url)))),
    parts: new Set(kept),
    gone: Object.keys(before.pages).filter((url) => !now.has(url)),
  }
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
}
