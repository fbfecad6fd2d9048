import { createHash } from 'node:crypto'
import type { SiteViews } from './views.ts'

/** What pages are made one by one from, by the name under which templates paginate it (`changed.stories`). */
export type PageKind = 'episodes' | 'stories' | 'entities' | 'editions' | 'files'

/** A page or file that is made from one view and nothing else. */
export interface MadePage {
  readonly kind: PageKind
  /** Its address from the site's root. */
  readonly url: string
  /** The view as Eleventy gets it. */
  readonly json: string
  /** The same print, the same bytes: of the view and of all that pages of the site have in common. */
  readonly print: string
}

/** All pages that are made one by one. `common` stands for what they share: templates, styles, the show. */
export function madePages(views: SiteViews, common: string): readonly MadePage[] {
  const made = <View>(kind: PageKind, list: readonly View[], urlOf: (view: View) => string): MadePage[] =>
    list.map((view) => {
      const json = JSON.stringify(view)
      return { kind, url: urlOf(view), json, print: printOf(`${common}\0${kind}\0${json}`) }
    })
  const stories = views.episodes.flatMap((episode) => episode.stories)
  return [
    ...made('episodes', views.episodes, ({ url }) => url),
    ...made('stories', stories, ({ url }) => url),
    ...made('entities', views.entities, ({ url }) => url),
    ...made('editions', views.editions, ({ url }) => url),
    ...made('files', views.files, ({ path }) => path),
  ]
}

/** So many pages are worth a second process: it takes a third of a second to start. */
const share = 1500

/**
 * What Eleventy gets: the views that are to become pages, and for pages of lists all views without their long
 * texts. In one part or two, since Eleventy uses one core; only the first makes the lists.
 */
export function handover(views: SiteViews, changed: readonly MadePage[]): readonly string[] {
  const parts = changed.length > share ? 2 : 1
  const lists = JSON.stringify(listedViews(views))
  return Array.from({ length: parts }, (_, part) => {
    const own = changed.filter((_, at) => at % parts === part)
    const byKind = Map.groupBy(own, ({ kind }) => kind)
    const kinds = (['episodes', 'stories', 'entities', 'editions', 'files'] as const).map(
      (kind) => `"${kind}":[${(byKind.get(kind) ?? []).map(({ json }) => json).join(',')}]`,
    )
    return `{"part":${part},"views":${lists},"changed":{${kinds.join(',')}}}`
  })
}

/** The views as lists show them: episodes without the words of their stories, entities without their quotations. */
export function listedViews(views: SiteViews): SiteViews {
  return {
    ...views,
    episodes: views.episodes.map((episode) => ({
      ...episode,
      opening: [],
      stories: episode.stories.map((story) => ({ ...story, sections: [] })),
    })),
    entities: views.entities.map((entity) => ({ ...entity, coverage: [] })),
    editions: views.editions.map((edition) => ({ ...edition, html: '' })),
    files: [],
  }
}

/** Sixteen hex digits for a text. */
export function printOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
