import type { FeedLink } from './feeds/feed-links.ts'

/** What a page tells programs in its head. */
export interface PageHead {
  /** The feeds that it belongs to, those of every page first. */
  readonly feeds: readonly FeedLink[]
  /** The text of its `application/ld+json` script. */
  readonly data?: string
}
