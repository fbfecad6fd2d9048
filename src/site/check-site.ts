import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLinks } from './check-links.ts'
import { fileOf } from './kept-files.ts'
import { pageLinks } from './page-links.ts'
import { type PlannedSite, printedOf } from './planned-site.ts'
import { missingPage } from './relative-address.ts'
import { SiteBuildError } from './run-eleventy.ts'
import type { TakenOver } from './taken-over.ts'

/** So many broken links are named; the first ones usually explain the others. */
const most = 20

/**
 * Checks the links of a finished site. Throws a SiteBuildError that names the pages and what they link to. Pages that
 * were taken over are looked at only where they may link to something that was there before and is gone.
 */
export async function checkSite(folder: string, plan: PlannedSite, kept: TakenOver): Promise<void> {
  const { views } = plan
  const made = printedOf(plan).map(({ url }) => url)
  const keptPages = new Set(made.filter((url) => kept.files.has(url) && isHtml(url)))
  const showPath = views.show.path
  const listed = ['/', missingPage, ...views.pages.map(({ url }) => url), ...made]
  const fresh = listed.filter((url) => isHtml(url) && !keptPages.has(url))
  const first = await checkLinks(folder, [...new Set(fresh)], showPath, (page) => keptPages.has(page))
  const gone = goneTargets(folder, [...first.checked], kept)
  const suspects = gone.length === 0 ? [] : [...keptPages].filter((url) => mayLinkTo(gone, read(folder, url)))
  const second = await checkLinks(folder, suspects, showPath, () => true)
  const broken = [...first.broken, ...second.broken]
  if (broken.length > 0) throw new SiteBuildError(sentence(broken))
}

const read = (folder: string, url: string): string => readFileSync(join(folder, fileOf(url)), 'utf8')

const isHtml = (url: string): boolean => fileOf(url).endsWith('.html')

function sentence(broken: readonly string[]): string {
  const more = broken.length > most ? [`${broken.length - most} more such.`] : []
  return ['Links of the new site are broken.', ...broken.slice(0, most), ...more].join('\n')
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
