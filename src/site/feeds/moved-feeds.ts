import type { Published } from '../published.ts'
import type { SiteFile } from '../site-file.ts'
import { entityFeedBase } from './entity-feeds.ts'
import type { LateFeed } from './feed.ts'
import { lateFeedFiles } from './feed-files.ts'

/**
 * At the former addresses of the feeds of merged names: the feeds of the names that they became, byte for byte. No
 * static host can send a feed reader on; so whoever follows a name goes on reading, and the feed says itself where it is.
 */
export function movedFeedFiles(
  { plan, show }: Pick<Published, 'plan' | 'show'>,
  feeds: readonly LateFeed[],
): readonly SiteFile[] {
  const byPage = new Map(feeds.map((feed) => [feed.page, feed]))
  return plan.moved.flatMap(({ url, to }) => {
    const feed = byPage.get(to.url)
    return feed ? lateFeedFiles(feed, show, entityFeedBase({ url })) : []
  })
}
