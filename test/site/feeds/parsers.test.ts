import { Readable } from 'node:stream'
import FeedParser from 'feedparser'
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { podcastFeed } from '../../../src/site/podcast/podcast-feed.ts'
import { siteViews } from '../../../src/site/views.ts'
import { hostile, tinyShow } from '../built-show.ts'
import { firstRecording, heardShow } from '../heard-show.ts'
import { fileOf, publishedOf } from '../made-files.ts'
import { noRecording } from '../no-recording.ts'

/** What feed readers make of our feeds: two parsers, one on fast-xml-parser, one on sax. */
async function read(xml: string): Promise<readonly FeedParser.Item[]> {
  const parser = Readable.from([xml]).pipe(new FeedParser({ addmeta: false }))
  const items: FeedParser.Item[] = []
  for await (const item of parser) items.push(item as unknown as FeedParser.Item)
  return items
}

/** A title as the feed has it: the parser itself takes it for HTML and drops what looks like an element. */
function titleOf(item: FeedParser.Item): unknown {
  const raw = item as unknown as Record<string, { readonly '#'?: string } | undefined>
  return raw['atom:title']?.['#'] ?? raw['rss:title']?.['#']
}

const xmlFeeds = siteViews(tinyShow()).files.filter(({ path }) =>
  /^\/(feed|stories|why|corrections|editions|entities\/.*)(\.rss)?\.xml$/.test(path),
)

describe('both parsers', () => {
  it('are shown every feed', () => {
    expect(xmlFeeds).toHaveLength(16)
  })

  it.each(xmlFeeds)('read the same from $path', async ({ path, text }) => {
    const sax = await read(text)
    const other = path.endsWith('.rss.xml')
      ? (parseRssFeed(text).items ?? []).map((item) => [
          item.title,
          item.link,
          item.guid?.value,
          item.pubDate,
        ])
      : (parseAtomFeed(text).entries ?? []).map((entry) => [
          typeof entry.title === 'string' ? entry.title : entry.title?.value,
          entry.links?.[0]?.href,
          entry.id,
          entry.published,
        ])
    const days = (items: readonly (readonly unknown[])[]) =>
      items.map(([title, link, id, day]) => [title, link, id, new Date(String(day)).toISOString()])
    expect(
      days(sax.map((item) => [titleOf(item), item.link, item.guid, item.pubdate?.toISOString()])),
    ).toEqual(days(other))
  })

  it('find hostile words as they were written', async () => {
    const title = `Attacked, and ${hostile}`
    expect((await read(fileOf('/feed.xml', tinyShow()))).map(titleOf).at(-1)).toBe(title)
    const rss = parseRssFeed(fileOf('/feed.rss.xml', tinyShow()))
    expect(rss.items?.at(-1)?.title).toBe(title)
    const json = parseJsonFeed(fileOf('/feed.json', tinyShow()))
    expect(json.items?.at(-1)?.title).toBe(title)
  })
})

describe('a podcast app', () => {
  const published = publishedOf(heardShow(), (planned) =>
    planned.slug === '2021-07-06-attacked' ? firstRecording : noRecording(planned),
  )
  const xml = podcastFeed(published) ?? expect.fail('There is no feed.')

  it('finds all that it needs', () => {
    const feed = parseRssFeed(xml)
    expect(feed.itunes).toMatchObject({
      author: 'Ada Quill',
      explicit: false,
      image: 'https://ledger.example/cover.jpg',
      categories: [{ text: 'News', categories: [{ text: 'Tech News' }] }, { text: 'Technology' }],
    })
    expect(feed.podcast).toMatchObject({
      guid: expect.any(String),
      medium: 'podcast',
      locked: { value: true },
    })
    const item = feed.items?.[1]
    expect(item?.enclosures?.[0]).toEqual({
      url: 'https://audio.ledger.example/1.mp3',
      length: 9_512_345,
      type: 'audio/mpeg',
    })
    expect(item?.itunes?.duration).toBe(594)
    expect(item?.podcast?.transcripts?.map(({ type }) => type)).toEqual([
      'text/vtt',
      'application/x-subrip',
      'application/json',
      'text/html',
      'text/plain',
    ])
    expect(item?.podcast?.soundbites?.[0]).toMatchObject({ startTime: 230.25, duration: 70.25 })
    expect(item?.podcast?.persons).toHaveLength(2)
  })

  it('finds the same enclosures with the other parser', async () => {
    const items = await read(xml)
    expect(
      items.map(({ enclosures }) => enclosures.map(({ url, type, length }) => [url, type, length])),
    ).toEqual([
      [['https://audio.ledger.example/2.m4a', 'audio/x-m4a', '8000001']],
      [['https://audio.ledger.example/1.mp3', 'audio/mpeg', '9512345']],
    ])
  })
})

describe('a feed reader', () => {
  it('takes in all feeds of the show from the list of them', () => {
    const { body } = parseOpml(fileOf('/feeds.opml', heardShow()))
    const listed = (body?.outlines ?? []).flatMap(({ outlines }) => outlines ?? [])
    const show = 'https://ledger.example/show'
    expect(listed.map(({ xmlUrl }) => xmlUrl)).toEqual([
      `${show}/feed.xml`,
      `${show}/stories.xml`,
      `${show}/why.xml`,
      `${show}/corrections.xml`,
      `${show}/editions.xml`,
      `${show}/podcast.xml`,
      `${show}/entities/brightwell/feed.xml`,
      `${show}/entities/mara-oneil/feed.xml`,
    ])
    const there = new Set(siteViews(heardShow()).files.map(({ path }) => `${show}${path}`))
    expect(listed.filter(({ xmlUrl }) => !there.has(xmlUrl ?? ''))).toEqual([])
  })
})
