import { address } from './address.ts'
import { apiFiles } from './api/api-files.ts'
import { entityFeeds } from './feeds/entity-feeds.ts'
import type { Feed } from './feeds/feed.ts'
import { feedFiles, lateFeedFiles } from './feeds/feed-files.ts'
import { type FeedLink, feedLinks } from './feeds/feed-links.ts'
import { feedList, type OfferedFeed } from './feeds/feed-list.ts'
import { movedFeedFiles } from './feeds/moved-feeds.ts'
import { opml, opmlAddress } from './feeds/opml.ts'
import { showFeeds } from './feeds/show-feeds.ts'
import { structuredData } from './json-ld/structured-data.ts'
import { llms, llmsAddress } from './llms.ts'
import { openSearch, openSearchAddress } from './open-search.ts'
import type { PageHead } from './page-head.ts'
import { podcastAddress, podcastFeed } from './podcast/podcast-feed.ts'
import type { Published } from './published.ts'
import { remembered } from './remembered.ts'
import type { SiteFile } from './site-file.ts'
import { type PageEntry, robots, sitemap } from './sitemap.ts'

/** What a site has for programs, and what its pages say of that. */
export interface ForMachines {
  /** Feeds and the like, complete. */
  readonly files: readonly SiteFile[]
  /** The show's own feeds, for the page that offers them. */
  readonly feedList: readonly OfferedFeed[]
  /** The feeds that every page belongs to. */
  readonly feeds: readonly FeedLink[]
  /** By the address of the page; a page that is not here has nothing of its own to tell. */
  readonly heads: Readonly<Record<string, PageHead>>
}

/** All that is made for programs: feeds, the API, structured data, what search engines ask for. */
export function forMachines(published: Published, pages: readonly PageEntry[]): ForMachines {
  const { show } = published
  const own = showFeeds(published)
  const podcast = podcastFeed(published)
  const names = entityFeeds(published)
  return {
    files: [
      ...own.flatMap((feed) => feedFiles(feed, show)),
      ...(podcast === undefined ? [] : [{ path: podcastAddress, text: podcast }]),
      ...names.flatMap((feed) => lateFeedFiles(feed, show)),
      ...movedFeedFiles(published, names),
      { path: opmlAddress, text: opml(show, own, names, podcast && podcastAddress) },
      ...apiFiles(published),
      { path: openSearchAddress, text: openSearch(show) },
      { path: llmsAddress, text: llms(published) },
      ...sitemap(pages, show.url),
      { path: address.robots, text: robots(show.url) },
    ],
    feedList: feedList(own, podcast !== undefined),
    ...headsOf(published, own, podcast !== undefined),
  }
}

function headsOf(
  published: Published,
  own: readonly Feed[],
  podcast: boolean,
): Pick<ForMachines, 'feeds' | 'heads'> {
  const { everywhere, pages } = feedLinks(published, own, podcast)
  const data = structuredData(published, podcast)
  // Thousands of pages belong to the same feeds.
  const feedsOf = remembered((own: readonly FeedLink[] | undefined) => [...everywhere, ...(own ?? [])])
  const heads = [...new Set([...Object.keys(pages), ...data.keys()])].map((url) => {
    const picture = published.pictures.pages.get(url)
    const head: PageHead = {
      feeds: feedsOf(pages[url]),
      get data() {
        return data.get(url)?.()
      },
      ...(picture && { picture }),
    }
    return [url, head] as const
  })
  return { feeds: everywhere, heads: Object.fromEntries(heads) }
}
