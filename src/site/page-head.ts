import type { FeedLink } from './feeds/feed-links.ts'
import type { PictureView } from './pictures/picture.ts'

/** What a page tells programs in its head. */
export interface PageHead {
  /** The feeds that it belongs to, those of every page first. */
  readonly feeds: readonly FeedLink[]
  /** The text of its `application/ld+json` script, worked out each time it is asked for. */
  readonly data: string | undefined
  /** The picture that stands for it; that of the show where it has none of its own. */
  readonly picture?: PictureView
}
