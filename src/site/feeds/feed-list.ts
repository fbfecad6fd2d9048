import type { PageLink } from '../page-link.ts'
import { podcastAddress } from '../podcast/podcast-feed.ts'
import { type Feed, feedAddress, feedFormats } from './feed.ts'

/** A feed as the page of feeds offers it. */
export interface OfferedFeed {
  readonly title: string
  readonly description: string
  /** Its formats by name. */
  readonly links: readonly PageLink[]
}

/** What the show's own feeds hold, by where they stand. */
const names: Readonly<Record<string, string>> = {
  '/feed': 'Episodes',
  '/stories': 'Stories',
  '/why': 'Why we care',
  '/corrections': 'Corrections',
  '/editions': 'Newsletter',
}

/** The show's own feeds for the page that offers them; `podcast`: there is a podcast feed. */
export function feedList(feeds: readonly Feed[], podcast: boolean): readonly OfferedFeed[] {
  const own = feeds.map((feed) => ({
    title: names[feed.base] ?? feed.title,
    description: feed.description,
    links: feed.formats.map((format) => ({
      words: feedFormats[format].name,
      url: feedAddress(feed, format),
    })),
  }))
  const listen = {
    title: 'Podcast',
    description: 'Every episode to listen to.',
    links: [{ words: feedFormats.rss.name, url: podcastAddress }],
  }
  return podcast ? [...own, listen] : own
}
