import type { Show } from '../../model/show.ts'
import { absolute } from '../address.ts'
import { hostOf } from '../host.ts'
import { type XmlContent, xmlDocument } from '../xml.ts'
import { type Entry, type Feed, feedAddress } from './feed.ts'
import { rfc3339 } from './feed-day.ts'
import { feedStyles } from './feed-styles.ts'

/** A feed as Atom (RFC 4287). The same feed gives the same bytes on any day. */
export function atom(feed: Feed, show: Show): string {
  const self = feedAddress(feed, 'atom')
  return xmlDocument(
    'feed',
    {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': show.language,
      // The feed of episodes is the show itself; the others are their own addresses.
      id: feed.base === '/feed' ? show.url : absolute(self, show.url),
      title: feed.title,
      ...(feed.description !== '' && { subtitle: feed.description }),
      updated: rfc3339(feed.updated),
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': absolute(self, show.url) },
        { '@rel': 'alternate', '@type': 'text/html', '@href': absolute(feed.page, show.url) },
      ],
      author: { name: hostOf(show) },
      ...(show.licence && { rights: show.licence.name }),
      entry: feed.entries.map((one) => entry(one, show)),
    },
    feedStyles(self),
  )
}

function entry({ authors, ...one }: Entry, show: Show): XmlContent {
  const own = authors.length > 0 && authors.join('\n') !== hostOf(show)
  return {
    id: one.id,
    title: one.title,
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': one.url },
    published: rfc3339(one.published),
    updated: rfc3339(one.updated),
    ...(own && { author: authors.map((name) => ({ name })) }),
    ...(one.summary !== '' && { summary: one.summary }),
    category: one.categories.map(({ term, label }) => ({ '@term': term, '@label': label })),
    ...(one.html !== '' && { content: { '@type': 'html', '#': one.html } }),
  }
}
