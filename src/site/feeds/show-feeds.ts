import type { Published } from '../published.ts'
import { careFeed } from './care-feed.ts'
import { correctionFeed } from './correction-feed.ts'
import { editionFeed } from './edition-feed.ts'
import { episodeFeed } from './episode-feed.ts'
import type { Feed } from './feed.ts'
import { storyFeed } from './story-feed.ts'

/** The show's own feeds: episodes, stories, why we care, corrections, newsletter. */
export function showFeeds(published: Published): readonly Feed[] {
  return [
    episodeFeed(published),
    storyFeed(published),
    careFeed(published),
    correctionFeed(published),
    editionFeed(published),
  ]
}
