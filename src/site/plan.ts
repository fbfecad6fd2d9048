import type { Lexicon, Tag } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import type { Provenance } from '../model/provenance.ts'
import { yearsOf } from './address.ts'
import { type EntityPage, entityPages } from './entity-pages.ts'
import { type MovedPage, movedPages } from './moved-page.ts'
import { heardAt, type OwnRecordings } from './own-recordings.ts'
import { lastWords, type NamedOf, type PlannedEpisode, planEpisode } from './planned-episode.ts'
import type { Voice } from './voice.ts'

/** Which pages there are and where. */
export interface SitePlan {
  /** Newest first. */
  readonly episodes: readonly PlannedEpisode[]
  /** By entity id; only entities that get a page. */
  readonly entities: ReadonlyMap<string, EntityPage>
  /** Where the pages of merged names stood. */
  readonly moved: readonly MovedPage[]
  readonly voice: Voice
}

/**
 * Works out every address of the site. The order in which episodes are given makes no difference. `namedOf` may
 * remember what their stories name.
 */
export function sitePlan(
  episodes: readonly Episode[],
  tags: ReadonlyMap<string, readonly Tag[]>,
  lexicon: Lexicon,
  voice: Voice,
  provenance?: ReadonlyMap<string, Provenance>,
  own: OwnRecordings = new Map(),
  namedOf?: NamedOf,
): SitePlan {
  const taken = { episodes: yearsOf(episodes.map(({ date }) => date)), stories: new Set<string>() }
  const wordsOf = lastWords()
  // From the oldest on, so that a newcomer never takes an address that is in use.
  const planned = episodes
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.slug, b.slug))
    .map((episode) => {
      const told = tags.get(episode.slug) ?? []
      const known = provenance?.get(episode.slug)
      const heard = heardAt(episode, own)
      return planEpisode(episode, told, lexicon, taken, known, {
        ...{ heard, wordsOf },
        ...(namedOf && { namedOf }),
      })
    })
  const entities = entityPages(planned, lexicon)
  return { episodes: planned.toReversed(), entities, moved: movedPages(entities, lexicon), voice }
}

/** Plain order of code units, the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
