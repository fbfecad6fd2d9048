import { createHash } from 'node:crypto'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { decode, encode } from 'cborg'
import { close, createIndex } from 'pagefind'
import { textPrint } from '../words/text-print.ts'
import { SiteBuildError } from './run-eleventy.ts'
import { searchPage } from './search-page.ts'
import { searchParts } from './search-view.ts'
import type { SiteViews } from './views.ts'
import type { WholeStory } from './whole-episode.ts'

/** A part of the index, ready to be made. */
export interface PlannedPart {
  readonly name: string
  /** The same print, the same files. */
  readonly print: string
  /** Worked out one by one as they are asked for. */
  readonly stories: () => Iterable<WholeStory>
}

/** Where a part of the index stands, from the site's folder. */
export const partFolder = (name: string): string => `search/index/${name}`

/** What the index of a show holds, newest part first. `common` stands for what all parts share. */
export function plannedParts(
  { episodes, keys, whole, search }: SiteViews,
  common: string,
): readonly PlannedPart[] {
  return searchParts(episodes)
    .filter(({ name }) => search.parts.includes(name))
    .map(({ name, episodes: told }) => ({
      name,
      print: textPrint(JSON.stringify([common, told.map((at) => keys.get(episodes[at]?.url ?? ''))])),
      *stories() {
        for (const at of told) yield* whole(at).stories
      },
    }))
}

/**
 * Makes parts of the index with Pagefind (a program of its own that gets pages and writes files, nothing else) below
 * `site`. The same pages give the same bytes. Throws a SiteBuildError with Pagefind's words.
 */
export async function writeParts(
  site: string,
  parts: readonly PlannedPart[],
  language: string,
): Promise<void> {
  if (parts.length === 0) return
  try {
    for (const part of parts) await writePart(join(site, partFolder(part.name)), part, language)
  } finally {
    await close()
  }
}

async function writePart(folder: string, { stories }: PlannedPart, language: string): Promise<void> {
  const [base = 'en'] = language.toLowerCase().split('-')
  const { index, errors } = await createIndex({ forceLanguage: base, excludeSelectors: ['.time'] })
  if (!index) throw new SiteBuildError(`The search index could not be made: ${errors.join(' ')}`)
  for (const some of inLots(stories(), 500)) {
    const pages = some.map((story) => ({ url: story.url, content: searchPage(story, language) }))
    const added = await Promise.all(pages.map((page) => index.addHTMLFile(page)))
    refuse(added.flatMap((each) => each.errors))
  }
  refuse((await index.writeFiles({ outputPath: folder })).errors)
  await index.deleteIndex()
  await settle(folder)
}

function* inLots<Item>(items: Iterable<Item>, most: number): Generator<readonly Item[]> {
  let lot: Item[] = []
  for (const item of items) {
    if (lot.push(item) < most) continue
    yield lot
    lot = []
  }
  yield lot
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new SiteBuildError(`The search index could not be made: ${errors.join(' ')}`)
}

type Chunk = readonly unknown[]
type Value = readonly [string, readonly number[]]

/**
 * Leaves only what a search needs, and puts filters in order: Pagefind writes them as its hash table has them, which
 * is another way each time, and names the files after their bytes.
 */
async function settle(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (/-ui\.|highlight/.test(name)) await rm(join(folder, name))
  const names = new Map<string, string>()
  for (const file of await readdir(join(folder, 'filter')).catch(() => [])) {
    const path = join(folder, 'filter', file)
    const [filter, values] = read(await readFile(path)) as readonly [string, readonly Value[]]
    const bytes = written([filter, values.toSorted(([a], [b]) => (a < b ? -1 : 1))])
    const name = named(bytes)
    await writeFile(path, bytes)
    await rename(path, join(folder, 'filter', `${name}.pf_filter`))
    names.set(file.replace('.pf_filter', ''), name)
  }
  await settleEntry(folder, names)
}

async function settleEntry(folder: string, names: ReadonlyMap<string, string>): Promise<void> {
  const path = join(folder, 'pagefind-entry.json')
  const entry = JSON.parse(await readFile(path, 'utf8')) as {
    readonly languages: Record<string, { hash: string }>
  }
  for (const language of Object.values(entry.languages)) {
    const old = join(folder, `pagefind.${language.hash}.pf_meta`)
    const [version, pages, chunks, filters, ...others] = read(await readFile(old)) as Chunk
    const renamed = (filters as readonly (readonly [string, string])[])
      .map(([name, file]) => [name, names.get(file) ?? file] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
    const bytes = written([version, pages, chunks, renamed, ...others])
    language.hash = named(bytes)
    await rm(old)
    await writeFile(join(folder, `pagefind.${language.hash}.pf_meta`), bytes)
  }
  await writeFile(path, JSON.stringify(entry))
}

const mark = 'pagefind_dcd'

function read(bytes: Buffer): unknown {
  return decode(gunzipSync(bytes).subarray(mark.length))
}

function written(value: unknown): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(mark), encode(value)]), { level: 9 })
}

function named(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 10)
}
