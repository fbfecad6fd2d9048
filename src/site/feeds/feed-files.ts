import type { Show } from '../../model/show.ts'
import { lateFile, type SiteFile } from '../site-file.ts'
import { atom } from './atom.ts'
import { type Feed, type FeedFormat, feedAddress, type LateFeed } from './feed.ts'
import { jsonFeed } from './json-feed.ts'
import { rss } from './rss.ts'

const writers: Readonly<Record<FeedFormat, (feed: Feed, show: Show) => string>> = {
  atom,
  rss,
  json: jsonFeed,
}

/** A feed as files, one for each of its formats. */
export function feedFiles(feed: Feed, show: Show): readonly SiteFile[] {
  return feed.formats.map((format) => ({
    path: feedAddress(feed, format),
    text: writers[format](feed, show),
  }))
}

/** The same of a feed whose entries are worked out when somebody wants the file. `base`: where the files stand, if not at the feed's own address. */
export function lateFeedFiles(feed: LateFeed, show: Show, base: string = feed.base): readonly SiteFile[] {
  return feed.formats.map((format) =>
    lateFile(feedAddress({ base }, format), feed.print, () => writers[format](feed, show)),
  )
}
