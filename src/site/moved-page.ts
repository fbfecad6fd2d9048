import type { Lexicon } from '../model/entity.ts'
import { address, claimSlug } from './address.ts'
import { type EntityPage, indexSlugs } from './entity-pages.ts'
import type { PageLink } from './page-link.ts'

/** Where the page of a name stood before the name was merged into another: it leads to the other's page. */
export interface MovedPage {
  readonly url: string
  readonly to: PageLink
}

/**
 * The former pages of all names that were merged into one with a page, so that old links still lead somewhere. One
 * whose address became that of another name's page gives way to it.
 */
export function movedPages(
  entities: ReadonlyMap<string, EntityPage>,
  { merged = new Map() }: Lexicon,
): readonly MovedPage[] {
  const live = new Set([...entities.values()].map(({ url }) => url))
  const taken = new Set(indexSlugs)
  return [...merged.keys()].sort().flatMap((from) => {
    const now = entities.get(merged.get(from) ?? '')
    const url = address.entity(claimSlug(from, taken))
    return now && !live.has(url) ? [{ url, to: { words: now.entity.name, url: now.url } }] : []
  })
}
