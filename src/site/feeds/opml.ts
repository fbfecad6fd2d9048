import type { Show } from '../../model/show.ts'
import { absolute } from '../address.ts'
import { hostOf } from '../host.ts'
import { type XmlContent, xmlDocument } from '../xml.ts'
import { type Feed, feedAddress } from './feed.ts'
import { rfc822 } from './feed-day.ts'

/** Where the list of all feeds stands. */
export const opmlAddress = '/feeds.opml'

/** What an outline tells of a feed. */
export type ListedFeed = Pick<Feed, 'base' | 'title' | 'description' | 'page' | 'updated'>

/**
 * All feeds as OPML 2.0, to take into a feed reader in one go: the show's own and those of entities, each once, as
 * Atom; the podcast if there is one.
 */
export function opml(
  show: Show,
  own: readonly ListedFeed[],
  entities: readonly ListedFeed[],
  podcast: string | undefined,
): string {
  const listen: readonly XmlContent[] = podcast === undefined ? [] : [podcastOutline(show, podcast)]
  const updated = own[0]?.updated ?? '1970-01-01'
  return xmlDocument('opml', {
    '@version': '2.0',
    head: { title: `Feeds of ${show.title}`, dateModified: rfc822(updated), ownerName: hostOf(show) },
    body: {
      outline: [
        group(show.title, [...own.map((feed) => outline(feed, show)), ...listen]),
        ...(entities.length > 0
          ? [
              group(
                'Names',
                entities.map((feed) => outline(feed, show)),
              ),
            ]
          : []),
      ],
    },
  })
}

function group(text: string, outlines: readonly XmlContent[]): XmlContent {
  return { '@text': text, outline: outlines }
}

function outline(feed: ListedFeed, show: Show): XmlContent {
  return {
    '@type': 'rss',
    '@text': feed.title,
    '@title': feed.title,
    ...(feed.description !== '' && { '@description': feed.description }),
    '@xmlUrl': absolute(feedAddress(feed, 'atom'), show.url),
    '@htmlUrl': absolute(feed.page, show.url),
  }
}

function podcastOutline(show: Show, podcast: string): XmlContent {
  const text = `${show.title}: podcast`
  return {
    '@type': 'rss',
    '@text': text,
    '@title': text,
    '@xmlUrl': absolute(podcast, show.url),
    '@htmlUrl': show.url,
  }
}
