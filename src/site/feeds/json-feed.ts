import type { Show } from '../../model/show.ts'
import { absolute, webAddress } from '../address.ts'
import { hostOf } from '../host.ts'
import { jsonText } from '../json-text.ts'
import { type Entry, type Feed, feedAddress } from './feed.ts'
import { rfc3339 } from './feed-day.ts'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). Titles and summaries are plain text and never escaped. */
export interface JsonFeed {
  readonly version: 'https://jsonfeed.org/version/1.1'
  readonly title: string
  readonly home_page_url: string
  readonly feed_url: string
  readonly description?: string
  readonly language: string
  readonly authors: readonly JsonAuthor[]
  readonly items: readonly JsonItem[]
}

interface JsonAuthor {
  readonly name: string
  readonly url?: string
}

interface JsonItem {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html: string
  readonly summary?: string
  readonly date_published: string
  readonly date_modified: string
  readonly authors?: readonly JsonAuthor[]
  readonly tags?: readonly string[]
}

/** Writes a feed as JSON Feed. The same feed gives the same bytes on any day. */
export function jsonFeed(feed: Feed, show: Show): string {
  const whole: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: absolute(feed.page, show.url),
    feed_url: absolute(feedAddress(feed, 'json'), show.url),
    ...(feed.description !== '' && { description: feed.description }),
    language: show.language,
    authors: [author(hostOf(show), show)],
    items: feed.entries.map((entry) => item(entry, show)),
  }
  return jsonText(whole)
}

function item({ id, url, title, html, summary, ...entry }: Entry, show: Show): JsonItem {
  return {
    id,
    url,
    title,
    content_html: html,
    ...(summary !== '' && { summary }),
    date_published: rfc3339(entry.published),
    date_modified: rfc3339(entry.updated),
    ...(entry.authors.length > 0 && { authors: entry.authors.map((name) => author(name, show)) }),
    ...(entry.categories.length > 0 && { tags: entry.categories.map(({ label }) => label) }),
  }
}

function author(name: string, show: Show): JsonAuthor {
  const url = webAddress(show.people.find((person) => person.name === name)?.link)
  return { name, ...(url !== undefined && { url }) }
}
