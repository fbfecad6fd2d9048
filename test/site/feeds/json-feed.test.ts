import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { siteViews } from '../../../src/site/views.ts'
import { hostile, tinyShow } from '../built-show.ts'
import { fileOf } from '../made-files.ts'

const time = z.string().regex(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() })

/** JSON Feed 1.1 (jsonfeed.org/version/1.1), as strict as what we write of it. */
const schema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  description: z.string().optional(),
  language: z.string(),
  authors: z.array(author).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      title: z.string().min(1),
      content_html: z.string(),
      summary: z.string().optional(),
      date_published: time,
      date_modified: time,
      authors: z.array(author).min(1).optional(),
      tags: z.array(z.string()).min(1).optional(),
    }),
  ),
})

const feeds = siteViews(tinyShow()).files.filter(
  ({ path }) => /(feed|stories|why|corrections|editions)\.json$/.test(path) && !path.startsWith('/api/'),
)

describe('JSON Feed', () => {
  it('is there for the show’s own feeds and for every entity with a page', () => {
    expect(feeds.map(({ path }) => path)).toEqual([
      '/feed.json',
      '/stories.json',
      '/why.json',
      '/corrections.json',
      '/editions.json',
      '/entities/brightwell/feed.json',
      '/entities/mara/feed.json',
      '/entities/forced/feed.json',
    ])
  })

  it.each(feeds)('$path has the form of version 1.1 and knows its own address', ({ path, text }) => {
    const feed = schema.parse(JSON.parse(text))
    expect(feed.feed_url).toBe(`https://ledger.example/show${path}`)
    const ids = feed.items.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has plain text in titles and summaries, never escaped', () => {
    const feed = schema.parse(JSON.parse(fileOf('/feed.json', tinyShow())))
    expect(feed.items.at(-1)?.title).toBe(`Attacked, and ${hostile}`)
    expect(feed.items.at(-1)?.summary).toBe(hostile)
    expect(feed.items.at(-1)?.authors).toEqual([
      { name: 'Ada Quill', url: 'https://ada.example/' },
      { name: hostile },
    ])
  })
})
