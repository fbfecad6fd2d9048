import { parseMarkdown } from '../markdown/parse.ts'
import type { Lexicon, Tag } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import type { Provenance } from '../model/provenance.ts'
import type { Show } from '../model/show.ts'
import { address } from './address.ts'
import { type CareYear, careIndex } from './care-view.ts'
import { changedOn, newest as newestOf, storyChangedOn } from './changed.ts'
import { dayWriter } from './day.ts'
import { type EditionView, editionViews, type RenderedEdition } from './edition-view.ts'
import { type EntityGroup, entityIndex } from './entity-index.ts'
import { type EntityView, entityViews } from './entity-view.ts'
import { type EpisodeView, episodeViews } from './episode-view.ts'
import type { FeedLink } from './feeds/feed-links.ts'
import type { OfferedFeed } from './feeds/feed-list.ts'
import { forMachines } from './for-machines.ts'
import type { PageHead } from './page-head.ts'
import { passageHtml } from './passage.ts'
import { type SitePlan, sitePlan } from './plan.ts'
import { recordingOf } from './recording-of.ts'
import { type ShowView, showView } from './show-view.ts'
import type { SiteFile } from './site-file.ts'
import type { PageEntry } from './sitemap.ts'
import { transcriptFiles } from './transcript-files.ts'

/** All that a site is made of. */
export interface SiteInput {
  readonly show: Show
  readonly episodes: readonly Episode[]
  /** By episode slug. */
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  readonly lexicon: Lexicon
  /** What the machine knows of episodes besides their words, by episode slug. */
  readonly provenance?: ReadonlyMap<string, Provenance>
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
  /** Every page that readers may find; the one for missing addresses is not among them. */
  readonly pages: readonly PageEntry[]
  /** Feeds and the like, complete. */
  readonly files: readonly SiteFile[]
  /** The show's own feeds, for the page that offers them. */
  readonly feedList: readonly OfferedFeed[]
  /** The feeds that every page belongs to. */
  readonly feeds: readonly FeedLink[]
  /** What pages tell programs, by their address; templates see it as `heads`. */
  readonly heads: Readonly<Record<string, PageHead>>
}

/** Turns content into views. Pure; the order in which things are given makes no difference. */
export function siteViews(input: SiteInput): SiteViews {
  const { show } = input
  const dayOf = dayWriter(show.language)
  const plan = sitePlan(input.episodes, input.tags, input.lexicon, input.provenance)
  const episodes = episodeViews(plan, show, dayOf)
  const entities = entityViews(plan, dayOf)
  const editions = editionViews(input.editions, dayOf)
  const pages = pagesOf(plan, episodes, entities, editions)
  const machines = forMachines({ show, plan, episodes, entities, editions, recordingOf }, pages)
  const transcripts = plan.episodes.flatMap((planned) =>
    transcriptFiles(planned, show, dayOf(planned.episode.date)),
  )
  return {
    show: showView(show),
    episodes,
    entities,
    entityIndex: entityIndex(entities),
    care: careIndex(episodes),
    editions,
    aboutHtml: passageHtml(parseMarkdown(show.about).children, { base: '../', under: 1 }),
    pages,
    ...machines,
    files: [...machines.files, ...transcripts],
  }
}

function pagesOf(
  plan: SitePlan,
  episodes: readonly EpisodeView[],
  entities: readonly EntityView[],
  editions: readonly EditionView[],
): readonly PageEntry[] {
  const entry = (url: string, changed: string | undefined): PageEntry => ({
    url,
    ...(changed !== undefined && { changed }),
  })
  const newest = newestOf(plan.episodes.map((planned) => changedOn(planned.episode)))
  const edition = editions[0]?.day.iso
  return [
    entry(address.home, [newest ?? '', edition ?? ''].sort().at(-1) || undefined),
    entry(address.episodes, newest),
    entry(address.care, newest),
    entry(address.entities, newest),
    entry(address.editions, edition),
    entry(address.about, undefined),
    entry(address.feeds, undefined),
    ...plan.episodes.flatMap((planned, at) => [
      { ...entry(planned.url, changedOn(planned.episode)), ...(episodes[at]?.original && { repeats: true }) },
      ...planned.stories.map((own) => entry(own.url, storyChangedOn(planned, own))),
    ]),
    ...entities.map(({ url, coverage }) => entry(url, coverage[0]?.day.iso)),
    ...editions.map(({ url, day }) => entry(url, day.iso)),
  ]
}
