import type { Show } from '../../model/show.ts'
import { absolute } from '../address.ts'
import { hostOf } from '../host.ts'
import { type XmlContent, xmlDocument } from '../xml.ts'
import { type Entry, type Feed, feedAddress } from './feed.ts'
import { rfc822 } from './feed-day.ts'
import { feedStyles } from './feed-styles.ts'
import { plainHtml } from './plain-html.ts'

/** A feed as RSS 2.0, by the RSS Advisory Board's profile. The same feed gives the same bytes on any day. */
export function rss(feed: Feed, show: Show): string {
  const self = feedAddress(feed, 'rss')
  const channel: XmlContent = {
    title: feed.title,
    link: absolute(feed.page, show.url),
    description: feed.description || feed.title,
    language: show.language,
    ...(show.licence && { copyright: show.licence.name }),
    lastBuildDate: rfc822(feed.updated),
    'atom:link': { '@rel': 'self', '@type': 'application/rss+xml', '@href': absolute(self, show.url) },
    item: feed.entries.map((one) => item(one, show)),
  }
  return xmlDocument(
    'rss',
    {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
      '@xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      channel,
    },
    feedStyles(self),
  )
}

function item(
  { id, title, url, published, summary, html, categories, authors }: Entry,
  show: Show,
): XmlContent {
  const names = authors.length > 0 ? authors : [hostOf(show)]
  return {
    title,
    link: url,
    guid: { '@isPermaLink': 'false', '#': id },
    pubDate: rfc822(published),
    'dc:creator': names,
    category: categories.map(({ label }) => label),
    // Readers take a description for HTML, so plain words are escaped once more.
    ...(summary !== '' && { description: plainHtml(summary) }),
    ...(html !== '' && { 'content:encoded': html }),
  }
}
