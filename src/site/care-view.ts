import { address } from './address.ts'
import { pageShowing } from './dated-pages.ts'
import type { EntityView } from './entity-view.ts'
import type { EpisodeView } from './episode-view.ts'
import { type CountedLink, letterPages, type NamePage } from './name-pages.ts'
import type { DayView, PageLink } from './page-link.ts'
import { careAnchor } from './story-view.ts'
import type { Voice } from './voice.ts'

/** One analysis in the index of them all. */
export interface CareView {
  readonly lead: string
  readonly story: PageLink
  readonly day: DayView
}

/** Everything that was said on why it matters, newest first; that of one episode in its order. */
export function careIndex(episodes: readonly EpisodeView[]): readonly CareView[] {
  return episodes.flatMap(({ stories }) =>
    stories.flatMap(({ care, headline, url, day }) =>
      care ? [{ lead: care.lead, story: { words: headline, url: `${url}#${careAnchor}` }, day }] : [],
    ),
  )
}

/**
 * The names that analyses speak of. Each leads to its own page, to the newest place there that says why it
 * mattered, so that no page has to say everything a second time.
 */
export function careByName(entities: readonly EntityView[], { say }: Voice): readonly NamePage[] {
  const names = entities.flatMap((entity): readonly CountedLink[] => {
    const analyses = entity.coverage.filter(({ mattered }) => mattered.length > 0)
    const newest = entity.coverage.findIndex(({ mattered }) => mattered.length > 0)
    if (newest < 0) return []
    const url = `${pageShowing(entity.pages, newest)?.url ?? entity.url}#${careAnchor}`
    return [{ words: entity.name, url, count: analyses.length }]
  })
  return letterPages(names, address.careByName, { heading: say('names-by-letter'), up: address.care })
}
