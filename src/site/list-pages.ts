import { address } from './address.ts'
import type { CareView } from './care-view.ts'
import { type DatedPage, shownPage } from './dated-pages.ts'
import type { EditionView } from './edition-view.ts'
import type { EpisodeView } from './episode-view.ts'
import type { PersonPage } from './person-page.ts'
import { missingPage } from './relative-address.ts'
import type { SiteViews } from './views.ts'

/** The kinds of pages that show several things, by the name under which templates paginate them (`changed.home`). */
export const listKinds = [
  ...([
    'home',
    'episodeLists',
    'careLists',
    'editionLists',
    'personLists',
    'nameLists',
    'careNames',
  ] as const),
  ...(['people', 'about', 'corrections', 'search', 'feedList', 'moved', 'missing'] as const),
] as const

/** A kind of page that shows several things. */
export type ListKind = (typeof listKinds)[number]

/** A page that shows several things. */
export interface ListPage {
  readonly kind: ListKind
  readonly url: string
  /** All that it shows, worked out each time it is asked for. */
  readonly view: () => unknown
  /** What stands for all that: the same, the same view. */
  readonly printed: unknown
}

/** All pages that show several things. */
export function listPages(views: SiteViews): readonly ListPage[] {
  return [
    home(views),
    ...datedLists(views),
    ...personLists(views),
    ...nameLists(views),
    ...singlePages(views),
  ]
}

/** An episode as a list shows it: without those beside it, which are no part of its key. */
type Listed = Omit<EpisodeView, 'previous' | 'next' | 'original'>

function listed({ previous: _, next: __, original: ___, ...episode }: EpisodeView): Listed {
  return episode
}

/** A page whose view is small, and stands for itself. */
function plainPage(kind: ListKind, url: string, view: unknown): ListPage {
  return { kind, url, view: () => view, printed: view }
}

/** So many episodes stand on the front page besides the newest. */
const onFront = 30

function home({ episodes, editions, keys }: SiteViews): ListPage {
  const shown = episodes.slice(0, onFront + 1)
  const [edition] = editions
  const about = { count: episodes.length, ...(edition && { edition: withoutText(edition) }) }
  return {
    kind: 'home',
    url: address.home,
    view: () => ({ ...about, latest: shown.slice(0, 1).map(listed)[0], earlier: shown.slice(1).map(listed) }),
    printed: [about, shown.map(({ url }) => keys.get(url))],
  }
}

const withoutText = ({ html: _, ...edition }: EditionView): Omit<EditionView, 'html'> => edition

/** The groups of a page, each with what stands in it. */
function groupsOf<Item>({ groups }: DatedPage, items: readonly Item[]) {
  return groups.map(({ words, from, to }) => ({ words, items: items.slice(from, to) }))
}

function datedLists({ lists, episodes, care, editions, keys }: SiteViews): readonly ListPage[] {
  const stories = episodes.reduce((sum, episode) => sum + episode.stories.length, 0)
  // Only the first page says how many stories there are.
  const counted = (list: DatedPage) => (list.period === undefined ? { stories } : {})
  return [
    ...lists.episodes.map((list) => ({
      ...episodeList('episodeLists', list, episodes, counted(list), keys),
    })),
    ...lists.care.map((list) =>
      plainPage('careLists', list.url, { list: shownPage(list), groups: groupsOf<CareView>(list, care) }),
    ),
    ...lists.editions.map((list) =>
      plainPage('editionLists', list.url, {
        list: shownPage(list),
        groups: groupsOf(list, editions.map(withoutText)),
      }),
    ),
  ]
}

/** A page of a list of episodes. `about`: what else it tells. */
function episodeList(
  kind: ListKind,
  list: DatedPage,
  episodes: readonly EpisodeView[],
  about: object,
  keys: SiteViews['keys'],
): ListPage {
  const groups = groupsOf(list, episodes)
  const page = shownPage(list)
  return {
    kind,
    url: list.url,
    view: () => ({
      ...about,
      list: page,
      groups: groups.map(({ words, items }) => ({ words, items: items.map(listed) })),
    }),
    printed: [about, page, groups.map(({ items }) => items.map(({ url }) => keys.get(url)))],
  }
}

/** Each page of somebody's episodes, with these episodes. */
function personLists({ people, episodes, keys }: SiteViews): readonly ListPage[] {
  return people.flatMap((person) => {
    const heard = person.heard.map((at) => episodes[at] as EpisodeView)
    const about = { person: aboutOf(person) }
    return person.pages.map((page) => episodeList('personLists', page, heard, about, keys))
  })
}

const aboutOf = ({ heard: _, pages: __, ...about }: PersonPage) => about

function nameLists({ entityIndex, careByName }: SiteViews): readonly ListPage[] {
  return [
    ...entityIndex.map((page) => plainPage('nameLists', page.url, page)),
    ...careByName.map((page) => plainPage('careNames', page.url, page)),
  ]
}

/** So many of somebody's episodes stand with them on the page of all people. */
const mostHeard = 5

function singlePages(views: SiteViews): readonly ListPage[] {
  const { people, aboutHtml, corrections, search, lists, feedList, moved } = views
  const heardBy = ({ heard }: PersonPage) =>
    heard.slice(0, mostHeard).map((at) => {
      const { url, title, day } = views.episodes[at] as EpisodeView
      return { url, words: title, day }
    })
  const shown = people.map((person) => ({
    ...aboutOf(person),
    count: person.heard.length,
    newest: heardBy(person),
  }))
  return [
    plainPage('people', address.people, { people: shown }),
    plainPage('about', address.about, { html: aboutHtml, people: people.map(aboutOf) }),
    plainPage('corrections', address.corrections, { list: corrections }),
    plainPage('search', address.search, {
      ...search,
      periods: lists.episodes[0] && shownPage(lists.episodes[0]),
    }),
    plainPage('feedList', address.feeds, { feeds: feedList }),
    ...moved.map((page) => plainPage('moved', page.url, page)),
    plainPage('missing', missingPage, {}),
  ]
}
