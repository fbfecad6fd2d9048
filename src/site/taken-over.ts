import { existsSync, readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileOf, keepFiles, leaveOnly } from './kept-files.ts'
import { type PlannedSite, printedOf } from './planned-site.ts'
import { partFolder } from './search-index.ts'
import { nothingMade, type SiteMemory } from './site-memory.ts'

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

/**
 * Puts what did not change since the site in `from` into the folder of the new one. `to` may hold a site of earlier that
 * was made from `lying`: what is the same in all three stays where it lies, the rest is taken out.
 */
export function takeOver(
  from: string,
  to: string,
  plan: PlannedSite,
  before: SiteMemory,
  lying: SiteMemory = nothingMade,
): TakenOver {
  const all = printedOf(plan)
  const same = all.filter(({ url, print }) => before.pages[url] === print)
  const parts = plan.search
    .filter(({ name, print }) => before.search[name] === print)
    .filter(({ name }) => existsSync(join(from, partFolder(name), 'pagefind-entry.json')))
    .map((part) => ({ ...part, files: filesIn(from, partFolder(part.name)) }))
  const there = leaveOnly(
    to,
    new Set([
      ...same.filter(({ url, print }) => lying.pages[url] === print).map(({ url }) => fileOf(url)),
      ...parts.filter(({ name, print }) => lying.search[name] === print).flatMap(({ files }) => files),
    ]),
  )
  const missing = (paths: readonly string[]): readonly string[] => paths.filter((path) => !there.has(path))
  const lost = new Set(keepFiles(from, to, missing(same.map(({ url }) => fileOf(url)))))
  for (const { files } of parts) keepFiles(from, to, missing(files))
  const now = new Set(all.map(({ url }) => url))
  return {
    from,
    files: new Set(same.map(({ url }) => url).filter((url) => !lost.has(fileOf(url)))),
    parts: new Set(parts.map(({ name }) => name)),
    gone: Object.keys(before.pages).filter((url) => !now.has(url)),
  }
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
