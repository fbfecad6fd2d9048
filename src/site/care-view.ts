import type { EpisodeView } from './episode-view.ts'
import type { DayView, PageLink } from './page-link.ts'
import { careAnchor } from './story-view.ts'

/** One analysis in the index of them all. */
export interface CareView {
  readonly lead: string
  readonly story: PageLink
  readonly day: DayView
}

/** Analyses grouped by year, newest first; those of one episode in its order. */
export interface CareYear {
  readonly year: string
  readonly analyses: readonly CareView[]
}

/** The index of everything that was said on why it matters. */
export function careIndex(episodes: readonly EpisodeView[]): readonly CareYear[] {
  const analyses = episodes.flatMap(({ stories }) =>
    stories.flatMap(({ care, headline, url, day }) =>
      care ? [{ lead: care.lead, story: { words: headline, url: `${url}#${careAnchor}` }, day }] : [],
    ),
  )
  return [...Map.groupBy(analyses, ({ day }) => day.iso.slice(0, 4))].map(([year, those]) => ({
    year,
    analyses: those,
  }))
}
