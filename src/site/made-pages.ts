import { textPrint } from '../words/text-print.ts'
import { entitySpreads } from './entity-spread.ts'
import type { EntityView } from './entity-view.ts'
import type { EpisodeView } from './episode-view.ts'
import { listKinds, listPages } from './list-pages.ts'
import type { PageHead } from './page-head.ts'
import { remembered } from './remembered.ts'
import type { SiteFile } from './site-file.ts'
import type { Surroundings } from './surroundings.ts'
import type { SiteViews } from './views.ts'

/** What pages are made one by one from, by the name under which templates paginate it (`changed.stories`). */
export const pageKinds = ['episodes', 'stories', 'entities', 'editions', ...listKinds] as const

/** A kind of page; each page is made from one view. */
export type PageKind = (typeof pageKinds)[number]

/** Something of a site that is made by itself, and can be taken over from the site before. */
export interface Printed {
  /** Its address from the site's root. */
  readonly url: string
  /** The same print, the same bytes. */
  readonly print: string
}

/** A file that is no page: its text is all there is to it. */
export interface MadeFile extends Printed {
  readonly file: SiteFile
}

/** A page that is made from one view, what it tells programs, what surrounds it, and nothing else of its own. */
export interface MadePage extends Printed {
  readonly kind: PageKind
  /** The address of its episode, for pages of episodes and of stories. */
  readonly episode?: string
  /** Worked out each time it is asked for: the views of all pages at once would fill the memory. */
  readonly view: () => unknown
  readonly head?: PageHead
  readonly around?: Surroundings
}

/** A page and what its print is made from: of its view, and of what surrounds it. */
type Told = Omit<MadePage, 'kind' | 'print'> & { readonly printed: unknown }

/** All pages. `common` stands for what they share: templates, styles, words, the show, the program. */
export function madePages(views: SiteViews, common: string): readonly MadePage[] {
  const feedsPrint = remembered((feeds: PageHead['feeds'] | undefined) =>
    textPrint(JSON.stringify(feeds ?? [])),
  )
  const made = (kind: PageKind, pages: readonly Told[]): readonly MadePage[] =>
    pages.map(({ printed, ...page }) => {
      const head = views.heads[page.url]
      const print = textPrint(`${common}\0${feedsPrint(head?.feeds)}\0${JSON.stringify(printed)}`)
      return { ...page, kind, ...(head && { head }), print }
    })
  return [
    ...made(
      'episodes',
      views.episodes.map((_, at) => episodePage(views, at)),
    ),
    ...made(
      'stories',
      views.episodes.flatMap((_, at) => storyPages(views, at)),
    ),
    ...made(
      'entities',
      views.entities.flatMap((entity) => entityPages(entity, views)),
    ),
    ...made(
      'editions',
      views.editions.map((edition) => ({ url: edition.url, view: () => edition, printed: edition })),
    ),
    ...listPages(views).flatMap(({ kind, url, view, printed }) =>
      // What they tell programs is of several things too, and stands for itself.
      made(kind, [{ url, view, printed: [printed, views.heads[url]?.data] }]),
    ),
  ]
}

function episodePage({ episodes, keys, whole }: SiteViews, at: number): Told {
  const { url, previous, next, original } = episodes[at] as EpisodeView
  return { url, episode: url, view: () => whole(at), printed: [keys.get(url), previous, next, original] }
}

function storyPages({ episodes, keys, whole, surroundings, beside }: SiteViews, at: number): readonly Told[] {
  const { url: episode, stories } = episodes[at] as EpisodeView
  return stories.map(({ url }, number) => {
    const around = surroundings[url]
    return {
      ...{ url, episode },
      ...(around && { around }),
      view: () => whole(at).stories[number],
      // What is cited and what was put right is its own.
      printed: [keys.get(url), beside.get(url)],
    }
  })
}

function entityPages(entity: EntityView, { keys }: SiteViews): readonly Told[] {
  return entitySpreads(entity).map((spread) => ({
    url: spread.page.url,
    view: () => spread,
    printed: [
      ...[spread.entity, spread.page],
      ...spread.coverage.map(({ story }) => [story.url, keys.get(story.url)]),
    ],
  }))
}

/** All files that are complete already. `program` stands for all that works their texts out. */
export function madeFiles(files: readonly SiteFile[], program: string): readonly MadeFile[] {
  return files.map((file) => ({
    url: file.path,
    file,
    print: file.print === undefined ? textPrint(file.text) : textPrint(`${program}\0${file.print}`),
  }))
}
