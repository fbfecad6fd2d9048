import { address } from './address.ts'
import { apiFiles } from './api/api-files.ts'
import { entityFeeds } from './feeds/entity-feeds.ts'
import { feedFiles } from './feeds/feed-files.ts'
import { type FeedLinks, feedLinks } from './feeds/feed-links.ts'
import { type ListedFeed, opml, opmlAddress } from './feeds/opml.ts'
import { showFeeds } from './feeds/show-feeds.ts'
import { structuredData } from './json-ld/structured-data.ts'
import { llms, llmsAddress } from './llms.ts'
import { openSearch, openSearchAddress } from './open-search.ts'
import { podcastAddress, podcastFeed } from './podcast/podcast-feed.ts'
import type { Published } from './published.ts'
import type { SiteFile } from './site-file.ts'
import { type PageEntry, robots, sitemap } from './sitemap.ts'

/** What a site has for programs, and what its pages say of that. */
export interface ForMachines {
  /** Feeds and the like, complete. */
  readonly files: readonly SiteFile[]
  readonly feedLinks: FeedLinks
  /** By the address of the page: the text of its `application/ld+json` script. */
  readonly structuredData: Readonly<Record<string, string>>
}

/** All that is made for programs: feeds, the API, structured data, what search engines ask for. */
export function forMachines(published: Published, pages: readonly PageEntry[]): ForMachines {
  const { show } = published
  const own = showFeeds(published)
  const podcast = podcastFeed(published)
  const names: SiteFile[] = []
  const listed: ListedFeed[] = []
  // One at a time: of thousands of feeds only the files are kept.
  for (const { base, title, description, page, updated, ...feed } of entityFeeds(published)) {
    const about = { base, title, description, page, updated }
    listed.push(about)
    names.push(...feedFiles({ ...about, ...feed }, show))
  }
  return {
    files: [
      ...own.flatMap((feed) => feedFiles(feed, show)),
      ...(podcast === undefined ? [] : [{ path: podcastAddress, text: podcast }]),
      ...names,
      { path: opmlAddress, text: opml(show, own, listed, podcast && podcastAddress) },
      ...apiFiles(published),
      { path: openSearchAddress, text: openSearch(show) },
      { path: llmsAddress, text: llms(published) },
      ...sitemap(pages, show.url),
      { path: address.robots, text: robots(show.url) },
    ],
    feedLinks: feedLinks(published, own, podcast !== undefined),
    structuredData: structuredData(published, podcast !== undefined),
  }
}
