import type { Entity, Lexicon } from '../model/entity.ts'
import { address, claimSlug } from './address.ts'
import type { PlannedEpisode } from './planned-episode.ts'

/** An entity that has a page. */
export interface EntityPage {
  readonly entity: Entity
  readonly url: string
}

/** How often the show took an entity up. */
export interface Coverage {
  /** Stories that name it. */
  readonly stories: number
  /** Whether an episode with such a story is about it. */
  readonly about: boolean
}

/** Slugs at which the indexes of all names stand, so that no name gets them. */
export const indexSlugs: readonly string[] = ['a-z', 'kinds']

/**
 * THE rule of who gets a page. Only entities that somebody reviewed (registry or gazetteer): all whom the
 * registry gives one (`page: true`), and those that two stories name, or one story of an episode that is
 * about them; never one with `page: false`. By entity id, in its order, so that slugs fall alike each time.
 */
export function entityPages(
  episodes: readonly PlannedEpisode[],
  lexicon: Lexicon,
): ReadonlyMap<string, EntityPage> {
  const coverage = coverageOf(episodes)
  const taken = new Set(indexSlugs)
  const pages = new Map<string, EntityPage>()
  for (const id of [...lexicon.entities.keys()].sort()) {
    const entity = lexicon.entities.get(id)
    if (!entity || !deservesPage(entity, coverage.get(id))) continue
    pages.set(id, { entity, url: address.entity(claimSlug(id, taken)) })
  }
  return pages
}

/** Whether an entity gets a page, by the rule of `entityPages`. */
export function deservesPage(
  { page }: Pick<Entity, 'page'>,
  coverage: Coverage = { stories: 0, about: false },
): boolean {
  return page ?? (coverage.stories >= 2 || coverage.about)
}

/** How often each entity was taken up, by its id. */
export function coverageOf(episodes: readonly PlannedEpisode[]): ReadonlyMap<string, Coverage> {
  const found = new Map<string, Coverage>()
  for (const { tags, named } of episodes) {
    const counts = new Map<string, number>()
    for (const [id] of named.flat()) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const { id, role } of tags) {
      const stories = counts.get(id) ?? 0
      const before = found.get(id) ?? { stories: 0, about: false }
      const about = before.about || (role === 'about' && stories > 0)
      found.set(id, { stories: before.stories + stories, about })
    }
  }
  return found
}
