import { parseMarkdown } from '../markdown/parse.ts'
import type { Lexicon, Tag } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import type { Show } from '../model/show.ts'
import { address } from './address.ts'
import { type CareYear, careIndex } from './care-view.ts'
import { dayWriter } from './day.ts'
import { type EditionView, editionViews, type RenderedEdition } from './edition-view.ts'
import { type EntityGroup, entityIndex } from './entity-index.ts'
import { type EntityView, entityViews } from './entity-view.ts'
import { type EpisodeView, episodeViews } from './episode-view.ts'
import { feed } from './feed.ts'
import { passageHtml } from './passage.ts'
import { sitePlan } from './plan.ts'
import { type SearchView, searchView } from './search-view.ts'
import { type ShowView, showView } from './show-view.ts'
import { type PageEntry, robots, sitemap } from './sitemap.ts'

/** All that a site is made of. */
export interface SiteInput {
  readonly show: Show
  readonly episodes: readonly Episode[]
  /** By episode slug. */
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  readonly lexicon: Lexicon
  readonly editions: readonly RenderedEdition[]
}

/**
 * All that templates may see: plain JSON. Strings are plain text, which templates escape, but those whose
 * name ends in `html`, which are sanitised markup. Addresses start at the site's root.
 */
export interface SiteViews {
  readonly show: ShowView
  /** Newest first, with their stories. */
  readonly episodes: readonly EpisodeView[]
  readonly entities: readonly EntityView[]
  readonly entityIndex: readonly EntityGroup[]
  readonly care: readonly CareYear[]
  readonly editions: readonly EditionView[]
  readonly aboutHtml: string
  readonly search: SearchView
  /** Every page that readers may find; the one for missing addresses is not among them. */
  readonly pages: readonly PageEntry[]
  /** Feeds and the like, complete. */
  readonly files: readonly { readonly path: string; readonly text: string }[]
}

/** Turns content into views. Pure; the order in which things are given makes no difference. */
export function siteViews(input: SiteInput): SiteViews {
  const { show } = input
  const dayOf = dayWriter(show.language)
  const plan = sitePlan(input.episodes, input.tags, input.lexicon)
  const episodes = episodeViews(plan, show, dayOf)
  const entities = entityViews(plan, dayOf)
  const editions = editionViews(input.editions, dayOf)
  const pages = pagesOf(episodes, entities, editions)
  return {
    show: showView(show),
    episodes,
    entities,
    entityIndex: entityIndex(entities),
    care: careIndex(episodes),
    editions,
    aboutHtml: passageHtml(parseMarkdown(show.about).children, { base: '../', under: 1 }),
    search: searchView(episodes, entities),
    pages,
    files: [
      { path: address.feed, text: feed(plan, episodes, show) },
      { path: address.sitemap, text: sitemap(pages, show.url) },
      { path: address.robots, text: robots(show.url) },
    ],
  }
}

function pagesOf(
  episodes: readonly EpisodeView[],
  entities: readonly EntityView[],
  editions: readonly EditionView[],
): readonly PageEntry[] {
  const entry = (url: string, changed: string | undefined): PageEntry => ({
    url,
    ...(changed !== undefined && { changed }),
  })
  const newest = episodes[0]?.day.iso
  const edition = editions[0]?.day.iso
  return [
    entry(address.home, [newest ?? '', edition ?? ''].sort().at(-1) || undefined),
    entry(address.episodes, newest),
    entry(address.care, newest),
    entry(address.entities, newest),
    entry(address.editions, edition),
    entry(address.about, undefined),
    entry(address.search, newest),
    ...episodes.flatMap(({ url, day, stories }) =>
      [url, ...stories.map((story) => story.url)].map((each) => entry(each, day.iso)),
    ),
    ...entities.map(({ url, coverage }) => entry(url, coverage[0]?.day.iso)),
    ...editions.map(({ url, day }) => entry(url, day.iso)),
  ]
}
