import { address } from '../address.ts'
import { podcastAddress } from '../podcast/podcast-feed.ts'
import type { Published } from '../published.ts'
import { entityFeedBase } from './entity-feeds.ts'
import { type Feed, type FeedFormat, feedAddress, feedFormats } from './feed.ts'

/** A feed as a page points to it: `<link rel="alternate">`. */
export interface FeedLink {
  readonly type: string
  readonly title: string
  /** From the site's root. */
  readonly url: string
}

/** The feeds that belong to pages. */
export interface FeedLinks {
  /** On every page. */
  readonly everywhere: readonly FeedLink[]
  /** By the page's address: what belongs to it besides. */
  readonly pages: Readonly<Record<string, readonly FeedLink[]>>
}

/** Which feeds each page belongs to. `podcast`: there is a podcast feed. */
export function feedLinks(published: Published, feeds: readonly Feed[], podcast: boolean): FeedLinks {
  const links = (base: string, formats?: readonly FeedFormat[]): readonly FeedLink[] =>
    feeds.filter((feed) => feed.base === base).flatMap((feed) => linksTo(feed, formats))
  const title = `${published.show.title}: podcast`
  const listen = podcast ? [{ type: feedFormats.rss.type, title, url: podcastAddress }] : []
  const stories = links('/stories', ['atom'])
  return {
    everywhere: [...links('/feed', ['atom']), ...listen],
    pages: {
      [address.home]: [
        ...links('/feed', ['rss', 'json']),
        ...feeds.filter(({ base }) => base !== '/feed').flatMap((feed) => linksTo(feed, ['atom'])),
      ],
      [address.episodes]: [...links('/feed', ['rss', 'json']), ...links('/stories')],
      [address.care]: links('/why'),
      [address.corrections]: links('/corrections'),
      [address.editions]: links('/editions'),
      ...Object.fromEntries(
        published.episodes.flatMap((episode) => episode.stories.map(({ url }) => [url, stories] as const)),
      ),
      ...Object.fromEntries(published.entities.map((entity) => [entity.url, entityLinks(entity)] as const)),
    },
  }
}

function entityLinks({ url, name }: Published['entities'][number]): readonly FeedLink[] {
  return linksTo({ base: entityFeedBase({ url }), title: name, formats: ['atom', 'rss', 'json'] })
}

function linksTo(
  feed: Pick<Feed, 'base' | 'title' | 'formats'>,
  formats: readonly FeedFormat[] = feed.formats,
): readonly FeedLink[] {
  return formats.map((format) => {
    const { type, name } = feedFormats[format]
    return {
      type,
      title: format === 'atom' ? feed.title : `${feed.title} (${name})`,
      url: feedAddress(feed, format),
    }
  })
}
