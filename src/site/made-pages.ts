import { hash } from 'node:crypto'
import { entitySpreads } from './entity-spread.ts'
import type { PageHead } from './page-head.ts'
import type { SiteFile } from './site-file.ts'
import type { Surroundings } from './surroundings.ts'
import type { SiteViews } from './views.ts'

/** What pages are made one by one from, by the name under which templates paginate it (`changed.stories`). */
export const pageKinds = ['episodes', 'stories', 'entities', 'editions'] as const

/** A kind of page that is made from one view by itself. */
export type PageKind = (typeof pageKinds)[number]

/** Something of a site that is made by itself, and can be taken over from the site before. */
export interface Printed {
  /** Its address from the site's root. */
  readonly url: string
  /** The same print, the same bytes. */
  readonly print: string
}

/** A page that is made from one view, what it tells programs, what surrounds it, and nothing else of its own. */
export interface MadePage extends Printed {
  readonly kind: PageKind
  readonly view: unknown
  readonly head?: PageHead
  readonly around?: Surroundings
  /** The print of its view and of what the pages of the site have in common, without what surrounds it. */
  readonly viewPrint: string
}

/** A file that is no page: its text is all there is to it. */
export interface MadeFile extends Printed {
  readonly text: string
}

/** All pages that are made one by one. `common` stands for what they share: templates, styles, words, the show. */
export function madePages(views: SiteViews, common: string): readonly MadePage[] {
  const { heads, surroundings } = views
  const made = <View>(
    kind: PageKind,
    list: readonly View[],
    urlOf: (view: View) => string,
    printed: (view: View) => unknown = (view) => view,
  ): MadePage[] =>
    list.map((view) => {
      const url = urlOf(view)
      const own = { ...(heads[url] && { head: heads[url] }), ...aroundOf(kind, url) }
      const viewPrint = printOf(`${common}\0${kind}\0${JSON.stringify(printed(view))}`)
      return { kind, url, view, ...own, viewPrint, print: printOf(`${viewPrint}\0${JSON.stringify(own)}`) }
    })
  const aroundOf = (kind: PageKind, url: string) => {
    const around = kind === 'stories' ? surroundings[url] : undefined
    return around && { around }
  }
  const told = views.episodes.flatMap((episode) => episode.stories)
  const stories = made('stories', told, ({ url }) => url)
  const prints = new Map(stories.map(({ url, viewPrint }) => [url, viewPrint]))
  // The words of a story are printed once, and stand in the print of its episode by their own.
  const withPrints = (episode: SiteViews['episodes'][number]) => ({
    ...episode,
    stories: episode.stories.map(({ url }) => prints.get(url)),
  })
  return [
    ...made('episodes', views.episodes, ({ url }) => url, withPrints),
    ...stories,
    ...made('entities', views.entities.flatMap(entitySpreads), ({ page }) => page.url),
    ...made('editions', views.editions, ({ url }) => url),
  ]
}

/** All files that are complete already. */
export function madeFiles(files: readonly SiteFile[]): readonly MadeFile[] {
  return files.map(({ path, text }) => ({ url: path, text, print: printOf(text) }))
}

/** The views as lists show them: episodes without the words of their stories, entities without their quotations. */
export function listedViews(views: SiteViews, pages: readonly MadePage[]): SiteViews {
  const made = new Set(pages.map(({ url }) => url))
  return {
    ...views,
    episodes: views.episodes.map(({ cleaned: _, ...episode }) => ({
      ...episode,
      opening: [],
      stories: episode.stories.map((story) => ({ ...story, sections: [] })),
    })),
    surroundings: {},
    entities: [],
    editions: views.editions.map((edition) => ({ ...edition, html: '' })),
    heads: Object.fromEntries(Object.entries(views.heads).filter(([url]) => !made.has(url))),
    files: [],
    pictures: {},
    recordings: [],
  }
}

/** Sixteen hex digits for a text. */
export function printOf(text: string): string {
  return hash('sha256', text).slice(0, 16)
}
