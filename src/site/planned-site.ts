import { listedViews, type MadePage, madePages, printOf } from './made-pages.ts'
import { type PlannedPart, plannedParts } from './search-index.ts'
import { siteFingerprint } from './site-fingerprint.ts'
import type { SiteMemory } from './site-memory.ts'
import type { SiteViews } from './views.ts'

/** All that a site is made of, with prints. */
export interface PlannedSite {
  /** Sixteen hex digits, made from all that goes into it. */
  readonly name: string
  readonly views: SiteViews
  /** Pages and files that are made one by one; the pages of lists are not among them. */
  readonly pages: readonly MadePage[]
  readonly search: readonly PlannedPart[]
}

/** Works out what a site is made of, and its name. */
export async function planSite(views: SiteViews): Promise<PlannedSite> {
  const common = await siteFingerprint(JSON.stringify(views.show))
  const pages = madePages(views, common)
  const search = plannedParts(views, pages)
  const prints = [...pages, ...search].map(({ print }) => print).join()
  return { name: printOf(`${common}${prints}\0${JSON.stringify(listedViews(views))}`), views, pages, search }
}

/** What is to be remembered of a planned site once it is built. */
export function memoryOf({ pages, search }: PlannedSite): SiteMemory {
  return {
    pages: Object.fromEntries(pages.map(({ url, print }) => [url, print])),
    search: Object.fromEntries(search.map(({ name, print }) => [name, print])),
  }
}
