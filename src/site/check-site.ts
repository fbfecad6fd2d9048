import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLinks } from './check-links.ts'
import { fileOf } from './kept-files.ts'
import { pageLinks } from './page-links.ts'
import type { PlannedSite } from './planned-site.ts'
import { missingPage } from './relative-address.ts'
import { SiteBuildError } from './run-eleventy.ts'
import type { TakenOver } from './taken-over.ts'

/** Links, anchors or ids of the new site do not hold; a sentence for each, with the page and the target. */
export class BrokenLinksError extends SiteBuildError {
  readonly sentences: readonly string[]
  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'))
    this.sentences = sentences
  }
}

/** So many broken links are named; the first ones usually explain the others. */
const most = 20

/**
 * Checks the links of a finished site. Throws a BrokenLinksError. Pages that
 * were taken over are looked at only where they may link to something that was there before and is gone.
 */
export async function checkSite(
  folder: string,
  { pages, views }: PlannedSite,
  kept: TakenOver,
): Promise<void> {
  const keptPages = new Set(pages.map(({ url }) => url).filter((url) => kept.files.has(url) && isHtml(url)))
  const showPath = views.show.path
  const listed = ['/', missingPage, ...views.pages.map(({ url }) => url), ...pages.map(({ url }) => url)]
  const fresh = listed.filter((url) => isHtml(url) && !keptPages.has(url))
  const first = await checkLinks(folder, [...new Set(fresh)], showPath, (page) => keptPages.has(page))
  const gone = goneTargets(folder, [...first.checked], kept)
  const suspects = gone.length === 0 ? [] : [...keptPages].filter((url) => mayLinkTo(gone, read(folder, url)))
  const second = await checkLinks(folder, suspects, showPath, () => true)
  const broken = [...first.broken, ...second.broken]
  if (broken.length > 0) throw new BrokenLinksError(named(broken))
}

const read = (folder: string, url: string): string => readFileSync(join(folder, fileOf(url)), 'utf8')

const isHtml = (url: string): boolean => fileOf(url).endsWith('.html')

function named(broken: readonly string[]): readonly string[] {
  const more = broken.length - most
  return more > 0 ? [...broken.slice(0, most), `${more} more links of the new site are broken.`] : broken
}

/** What could be linked to in the site before and cannot any more, as it stands in links. */
function goneTargets(folder: string, checked: readonly string[], kept: TakenOver): readonly string[] {
  if (kept.from === undefined) return []
  const { from } = kept
  const ids = checked.flatMap((url) => {
    if (!existsSync(join(from, fileOf(url)))) return []
    const now = pageLinks(read(folder, url)).ids
    return [...pageLinks(read(from, url)).ids].filter((id) => !now.has(id)).map((id) => `#${id}"`)
  })
  return [...ids, ...kept.gone.map((url) => url.slice(1))]
}

function mayLinkTo(targets: readonly string[], html: string): boolean {
  return targets.some((target) => html.includes(target))
}
