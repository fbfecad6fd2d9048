import { parseMarkdown } from '../markdown/parse.ts'
import type { RecordingFile } from '../model/audio.ts'
import type { Lexicon, Tag } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import { noMemory, type PartMemory } from '../model/part-memory.ts'
import type { Provenance } from '../model/provenance.ts'
import type { Show } from '../model/show.ts'
import { address } from './address.ts'
import { type CareView, careByName, careIndex } from './care-view.ts'
import { changedOn, newest as newestOf, storyChangedOn } from './changed.ts'
import { correctionLog, type LoggedCorrection } from './correction-view.ts'
import { type DatedPage, datedPages } from './dated-pages.ts'
import { dayWriter } from './day.ts'
import { type EditionView, editionViews, type RenderedEdition } from './edition-view.ts'
import { entityIndex } from './entity-index.ts'
import { type EntityView, entityViews } from './entity-view.ts'
import { type EpisodePart, episodeParts, episodePrints, rememberedNames } from './episode-part.ts'
import { type EpisodeView, neighboursOf } from './episode-view.ts'
import type { FeedLink } from './feeds/feed-links.ts'
import type { OfferedFeed } from './feeds/feed-list.ts'
import { forMachines } from './for-machines.ts'
import { listLength } from './list-length.ts'
import type { MovedPage } from './moved-page.ts'
import type { NamePage } from './name-pages.ts'
import { namedRecordings, ownRecordings, withOwnSize } from './own-recordings.ts'
import type { PageHead } from './page-head.ts'
import type { DayView } from './page-link.ts'
import { passageHtml } from './passage.ts'
import { type PersonPage, personPages } from './person-page.ts'
import type { Phrase } from './phrase.ts'
import type { Picture } from './pictures/picture.ts'
import { sitePictures } from './pictures/site-pictures.ts'
import { type SitePlan, sitePlan } from './plan.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { recordingsOf } from './recording-of.ts'
import { type SearchView, searchView } from './search-view.ts'
import { type ShowView, showView } from './show-view.ts'
import type { SiteFile } from './site-file.ts'
import type { PageEntry } from './sitemap.ts'
import { type AllSurroundings, allSurroundings } from './surroundings.ts'
import { themeCss } from './theme-css.ts'
import { transcriptFiles } from './transcript-files.ts'
import { voiceOf, wordsOf } from './voice.ts'
import { type WholeEpisode, wholeEpisode } from './whole-episode.ts'

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
  /** The recordings in the show's own folder; those that episodes name come onto the site. */
  readonly recordings?: readonly RecordingFile[]
  /** The text of the show's logo, an SVG drawing that was checked. */
  readonly logo?: string
  /** By slug: a print of all that an episode, its tags and its provenance were read from, where it is known. */
  readonly prints?: ReadonlyMap<string, string>
}

/**
 * All that templates may see, plain JSON, and what it is made from. Strings are plain text, which templates escape, but those whose
 * name ends in `html`, which are sanitised markup. Addresses start at the site's root.
 */
export interface SiteViews extends AllSurroundings {
  readonly show: ShowView
  /** All words of the interface. */
  readonly words: Readonly<Record<string, Phrase>>
  /** Rules that set the show's own colours. */
  readonly themeCss: string
  /** Newest first, with their stories. */
  readonly episodes: readonly EpisodeView[]
  /** An episode of these with its words, by its index, set when it is asked for; templates see it as their page's own. */
  readonly whole: (at: number) => WholeEpisode
  /** By the address of an episode or story: the key of the episode's part, which stands for all that its own pages say. */
  readonly keys: ReadonlyMap<string, string>
  readonly entities: readonly EntityView[]
  readonly entityIndex: readonly NamePage[]
  readonly care: readonly CareView[]
  readonly careByName: readonly NamePage[]
  readonly people: readonly PersonPage[]
  readonly corrections: readonly LoggedCorrection[]
  readonly editions: readonly EditionView[]
  /** Where the pages of merged names stood; they lead on and are listed nowhere. */
  readonly moved: readonly MovedPage[]
  /** The pages over which the long lists are spread. */
  readonly lists: Readonly<Record<'episodes' | 'care' | 'editions', readonly DatedPage[]>>
  readonly aboutHtml: string
  readonly search: SearchView
  /** Every page that readers may find; the one for missing addresses is not among them. */
  readonly pages: readonly PageEntry[]
  /** Feeds and the like, complete. */
  readonly files: readonly SiteFile[]
  /** What is drawn, by its address. */
  readonly pictures: Readonly<Record<string, Picture>>
  /** Files of the show's own that stand on its site. */
  readonly recordings: readonly RecordingFile[]
  /** The show's own feeds, for the page that offers them. */
  readonly feedList: readonly OfferedFeed[]
  /** The feeds that every page belongs to. */
  readonly feeds: readonly FeedLink[]
  /** What pages tell programs, by their address; templates see it as `heads`. */
  readonly heads: Readonly<Record<string, PageHead>>
}

/**
 * Turns content into views. The order in which things are given makes no difference, nor does what is remembered of a
 * build before.
 */
export function siteViews(input: SiteInput, memory: PartMemory = noMemory): SiteViews {
  const { show } = input
  const dayOf = dayWriter(show.language)
  const voice = voiceOf(show)
  const own = ownRecordings(input.recordings ?? [], show.url)
  const known = input.episodes.map((episode) => withOwnSize(episode, own))
  const printOf = episodePrints(input.prints ?? new Map())
  const namedOf = rememberedNames(memory, printOf)
  const plan = sitePlan(known, input.tags, input.lexicon, voice, input.provenance, own, namedOf)
  const parts = episodeParts({ plan, show, dayOf, memory, printOf })
  const beside = neighboursOf(plan)
  const episodes = parts.map(({ view }, at) => ({ ...view, ...beside[at] }))
  const keys = keysOf(parts)
  const entities = entityViews(
    plan,
    parts.map(({ coverage }) => coverage),
  )
  const editions = editionViews(input.editions, dayOf)
  const care = careIndex(episodes)
  const indexes = indexesOf({ plan, show, dayOf, episodes, entities, editions, care })
  const pages = pagesOf(plan, episodes, entities, editions, indexes)
  const pictures = sitePictures(show, episodes)
  const recordingOf = recordingsOf(plan.episodes, parts)
  const machines = forMachines(
    { show, plan, episodes, entities, editions, recordingOf, pictures, keys },
    pages,
  )
  const transcripts = plan.episodes.flatMap((planned, at) =>
    transcriptFiles(planned, show, dayOf(planned.episode.date), parts[at] as EpisodePart),
  )
  const logo = input.logo === undefined ? [] : [{ path: address.logo, text: input.logo }]
  return {
    show: showView(show, voice, input.logo !== undefined, pictures.show),
    words: wordsOf(show.words),
    themeCss: themeCss(show.theme),
    episodes,
    whole: lastOf((at) =>
      wholeEpisode(episodes[at] as EpisodeView, plan.episodes[at] as PlannedEpisode, plan),
    ),
    keys,
    ...allSurroundings({ plan, episodes, show, lexicon: input.lexicon, dayOf }),
    entities,
    care,
    editions,
    ...indexes,
    aboutHtml: passageHtml(parseMarkdown(show.about).children, { base: '../', under: 1 }),
    search: searchView(episodes, entities),
    pages,
    pictures: pictures.all,
    recordings: namedRecordings(known, own),
    ...machines,
    files: [...machines.files, ...transcripts, ...logo],
  }
}

interface Listed {
  readonly plan: SitePlan
  readonly show: Show
  readonly dayOf: (iso: string) => DayView
  readonly episodes: readonly EpisodeView[]
  readonly entities: readonly EntityView[]
  readonly editions: readonly EditionView[]
  readonly care: readonly CareView[]
}

type Indexes = Pick<SiteViews, 'entityIndex' | 'careByName' | 'people' | 'corrections' | 'moved' | 'lists'>

function indexesOf({ plan, show, dayOf, episodes, entities, editions, care }: Listed): Indexes {
  const { voice } = plan
  const list = (items: readonly { readonly day: DayView }[], base: string) =>
    datedPages(
      items.map(({ day }) => day.iso),
      base,
      listLength,
      voice,
    )
  return {
    entityIndex: entityIndex(entities, voice),
    careByName: careByName(entities, voice),
    people: personPages(plan, show),
    corrections: correctionLog(plan, dayOf),
    moved: plan.moved,
    lists: {
      episodes: list(episodes, address.episodes),
      care: list(care, address.care),
      editions: list(editions, address.editions),
    },
  }
}

/** The same function, which keeps what it gave last: the pages of an episode are made one after the other. */
function lastOf<Value>(make: (at: number) => Value): (at: number) => Value {
  let last: { readonly at: number; readonly value: Value } | undefined
  return (at) => {
    last = last?.at === at ? last : { at, value: make(at) }
    return last.value
  }
}

function keysOf(parts: readonly EpisodePart[]): ReadonlyMap<string, string> {
  return new Map(
    parts.flatMap(({ key, view }) => [view, ...view.stories].map(({ url }) => [url, key] as const)),
  )
}

function pagesOf(
  plan: SitePlan,
  episodes: readonly EpisodeView[],
  entities: readonly EntityView[],
  editions: readonly EditionView[],
  indexes: Indexes,
): readonly PageEntry[] {
  const entry = (url: string, changed: string | undefined): PageEntry => ({
    url,
    ...(changed !== undefined && { changed }),
  })
  const newest = newestOf(plan.episodes.map((planned) => changedOn(planned.episode)))
  const edition = editions[0]?.day.iso
  return [
    entry(address.home, [newest ?? '', edition ?? ''].sort().at(-1) || undefined),
    entry(address.about, undefined),
    entry(address.feeds, undefined),
    entry(address.search, newest),
    ...plan.episodes.flatMap((planned, at) => [
      { ...entry(planned.url, changedOn(planned.episode)), ...(episodes[at]?.original && { repeats: true }) },
      ...planned.stories.map((own) => entry(own.url, storyChangedOn(planned, own))),
    ]),
    entry(address.people, newest),
    entry(address.corrections, indexes.corrections[0]?.day.iso),
    ...Object.values(indexes.lists)
      .flat()
      .map((page) => entry(page.url, page.newest)),
    ...[...indexes.entityIndex, ...indexes.careByName].map(({ url }) => entry(url, newest)),
    ...indexes.people.flatMap((person) => person.pages.map((page) => entry(page.url, page.newest))),
    ...entities.flatMap((entity) => entity.pages.map((page) => entry(page.url, page.newest))),
    ...editions.map(({ url, day }) => entry(url, day.iso)),
  ]
}
