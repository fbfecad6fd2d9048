import { createHash } from 'node:crypto'
import type { SiteViews } from './views.ts'

/** What pages are made one by one from, by the name under which templates paginate it (`changed.stories`). */
export type PageKind = 'episodes' | 'stories' | 'entities' | 'editions' | 'files'

/** A page or file that is made from one view and nothing else. */
export interface MadePage {
  readonly kind: PageKind
  /** Its address from the site's root. */
  readonly url: string
  readonly view: unknown
  /** The same print, the same bytes: of the view and of all that pages of the site have in common. */
  readonly print: string
}

/** All pages that are made one by one. `common` stands for what they share: templates, styles, the show. */
export function madePages(views: SiteViews, common: string): readonly MadePage[] {
  const made = <View>(kind: PageKind, list: readonly View[], urlOf: (view: View) => string): MadePage[] =>
    list.map((view) => ({
      kind,
      url: urlOf(view),
      view,
      print: printOf(`${common}\0${kind}\0${JSON.stringify(view)}`),
    }))
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
 * What Eleventy gets, as JSON in pieces: the views that are to become pages, and for pages of lists all views without
 * their long texts. In one part or two, since Eleventy uses one core; only the first makes the lists.
 */
export function handover(views: SiteViews, changed: readonly MadePage[]): readonly Iterable<string>[] {
  if (changed.length <= share) return [partOf(0, views, changed)]
  return [0, 1].map((part) =>
    partOf(
      part,
      views,
      changed.filter((_, at) => at % 2 === part),
    ),
  )
}

/** In pieces, because all the words of a large show in one string would be there three times over. */
function* partOf(part: number, views: SiteViews, changed: readonly MadePage[]): Generator<string> {
  yield `{"part":${part},"views":${JSON.stringify(listedViews(views))},"changed":{`
  for (const [at, kind] of (['episodes', 'stories', 'entities', 'editions', 'files'] as const).entries()) {
    yield `${at > 0 ? ',' : ''}"${kind}":[`
    let first = true
    for (const page of changed) {
      if (page.kind !== kind) continue
      yield `${first ? '' : ','}${JSON.stringify(page.view)}`
      first = false
    }
    yield ']'
  }
  yield '}}'
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
