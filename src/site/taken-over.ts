import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileOf, keepFiles, leaveOnly, takeOut } from './kept-files.ts'
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

/** What a new site can have from the one before, and the work of putting it there. */
export interface Takeover {
  readonly kept: TakenOver
  /**
   * Puts it there and takes everything else out but what the new site has besides, which others may make meanwhile.
   * Returns the addresses of what is there no longer.
   */
  readonly settle: () => Promise<readonly string[]>
}

/** What Eleventy makes every time besides pages. */
const always = ['style.css', 'icon.svg', 'feed.xsl', 'feed.css', 'search/search.js']

/**
 * Says what did not change since the site in `from`, and can be put into the folder of the new one. `to` may hold a site
 * of earlier that was made from `lying`: what is the same in all three stays where it lies. Other files of that site are
 * taken out at once, since the shown site may have them too: nobody may write into them.
 */
export function takeOver(
  from: string,
  to: string,
  plan: PlannedSite,
  before: SiteMemory,
  lying: SiteMemory = nothingMade,
): Takeover {
  const all = printedOf(plan)
  const same = all.filter(({ url, print }) => before.pages[url] === print)
  const parts = plan.search
    .filter(({ name, print }) => before.search[name] === print)
    .filter(({ name }) => existsSync(join(from, partFolder(name), 'pagefind-entry.json')))
  const stay = new Set(same.filter(({ url, print }) => lying.pages[url] === print).map(({ url }) => url))
  const stayingParts = new Set(
    parts.filter(({ name, print }) => lying.search[name] === print).map(({ name }) => name),
  )
  const leaving = Object.keys(lying.pages).filter((url) => !stay.has(url))
  takeOut(to, leaving.map(fileOf))
  for (const name of Object.keys(lying.search))
    if (!stayingParts.has(name)) rmSync(join(to, partFolder(name)), { recursive: true, force: true })
  const kept: TakenOver = {
    from,
    files: new Set(same.map(({ url }) => url)),
    parts: new Set(parts.map(({ name }) => name)),
    gone: goneSince(before, all),
  }
  return { kept, settle: () => settle(kept, to, plan) }
}

function goneSince({ pages }: SiteMemory, now: readonly { readonly url: string }[]): readonly string[] {
  const there = new Set(now.map(({ url }) => url))
  return Object.keys(pages).filter((url) => !there.has(url))
}

async function settle(
  { from = '', files, parts }: TakenOver,
  to: string,
  plan: PlannedSite,
): Promise<readonly string[]> {
  const ofParts = [...parts].flatMap((name) => filesIn(from, partFolder(name)))
  const all = printedOf(plan).map(({ url }) => fileOf(url))
  const made = plan.search.filter(({ name }) => !parts.has(name)).map(({ name }) => partFolder(name))
  const there = await leaveOnly(to, new Set([...all, ...ofParts, ...always]), new Set(made))
  const missing = (paths: readonly string[]): readonly string[] => paths.filter((path) => !there.has(path))
  const lost = new Set(keepFiles(from, to, missing([...files].map(fileOf))))
  keepFiles(from, to, missing(ofParts))
  return lost.size === 0 ? [] : [...files].filter((url) => lost.has(fileOf(url)))
}

function filesIn(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}
