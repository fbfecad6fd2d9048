import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkLinks } from './check-links.ts'
import { fileOf } from './kept-files.ts'
import { type PageLinks, pageLinks } from './page-links.ts'
import { type PlannedSite, printedOf } from './planned-site.ts'
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
export async function checkSite(folder: string, plan: PlannedSite, kept: TakenOver): Promise<void> {
  const { views } = plan
  const made = printedOf(plan).map(({ url }) => url)
  const keptPages = new Set(made.filter((url) => kept.files.has(url) && isHtml(url)))
  const listed = ['/', missingPage, ...views.pages.map(({ url }) => url), ...made]
  const fresh = listed.filter((url) => isHtml(url) && !keptPages.has(url))
  const old = oldLinks(kept)
  const first = await checkLinks(folder, fresh, views.show.url, {
    sound: (page) => keptPages.has(page),
    before: (page) => old(page)?.targets,
  })
  const gone = goneTargets(first.checked, old, kept)
  const suspects = gone.length === 0 ? [] : [...keptPages].filter((url) => mayLinkTo(gone, read(folder, url)))
  const second = await checkLinks(folder, suspects, views.show.url, {
    sound: () => true,
    before: () => undefined,
  })
  const broken = [...first.broken, ...second.broken]
  if (broken.length > 0) throw new BrokenLinksError(named(broken))
}

/** The links and ids of a page as it was in the site before. */
function oldLinks({ from }: TakenOver): (url: string) => PageLinks | undefined {
  const known = new Map<string, PageLinks>()
  return (url) => {
    if (from === undefined || !existsSync(join(from, fileOf(url)))) return undefined
    const links = known.get(url) ?? pageLinks(read(from, url))
    known.set(url, links)
    return links
  }
}

const read = (folder: string, url: string): string => readFileSync(join(folder, fileOf(url)), 'utf8')

const isHtml = (url: string): boolean => fileOf(url).endsWith('.html')

function named(broken: readonly string[]): readonly string[] {
  const more = broken.length - most
  return more > 0 ? [...broken.slice(0, most), `${more} more links of the new site are broken.`] : broken
}

/** What could be linked to in the site before and cannot any more, as it stands in links. */
function goneTargets(
  checked: ReadonlyMap<string, ReadonlySet<string>>,
  old: (url: string) => PageLinks | undefined,
  kept: TakenOver,
): readonly string[] {
  const ids = [...checked].flatMap(([url, now]) =>
    [...(old(url)?.ids ?? [])].filter((id) => !now.has(id)).map((id) => `#${id}"`),
  )
  return [...ids, ...kept.gone.map((url) => url.slice(1))]
}

function mayLinkTo(targets: readonly string[], html: string): boolean {
  return targets.some((target) => html.includes(target))
}
