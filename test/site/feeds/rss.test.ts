import { describe, expect, it } from 'vitest'
import { hostile, tinyShow } from '../built-show.ts'
import { fileOf } from '../made-files.ts'
import { children, rootOf, textIn, type XmlElement } from '../xml-reading.ts'

/** The feeds of the show itself, by their address. */
const paths = [
  '/feed.rss.xml',
  '/stories.rss.xml',
  '/why.rss.xml',
  '/corrections.rss.xml',
  '/editions.rss.xml',
]

const channelOf = (path: string): XmlElement =>
  children(rootOf(fileOf(path, tinyShow())), 'channel')[0] ?? expect.fail('There is no channel.')

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} 00:00:00 \+0000$/

describe.each(paths)('the RSS feed %s', (path) => {
  const channel = channelOf(path)
  const items = children(channel, 'item')

  it('says its version and declares every prefix that it uses', () => {
    const xml = fileOf(path, tinyShow())
    const root = rootOf(xml)
    expect(root.attributes.version).toBe('2.0')
    for (const [, prefix] of xml.matchAll(/<\/?([a-z]+):/g))
      expect(root.attributes).toHaveProperty(`xmlns:${prefix}`)
  })

  it('has what RSS requires of a channel, once each', () => {
    for (const name of ['title', 'link', 'description', 'language', 'lastBuildDate', 'atom:link'])
      expect(children(channel, name), name).toHaveLength(1)
    expect(textIn(channel, 'link')).toMatch(/^https:\/\/ledger\.example\/show\//)
    expect(textIn(channel, 'lastBuildDate')).toMatch(rfc822)
    const [self] = children(channel, 'atom:link')
    expect(self?.attributes).toEqual({
      rel: 'self',
      type: 'application/rss+xml',
      href: `https://ledger.example/show${path}`,
    })
  })

  it('has items with a title, a link, a guid that is no link, and a day of RFC 822', () => {
    for (const item of items) {
      for (const name of ['title', 'link', 'guid', 'pubDate', 'content:encoded'])
        expect(children(item, name), name).toHaveLength(1)
      expect(children(item, 'guid')[0]?.attributes.isPermaLink).toBe('false')
      expect(textIn(item, 'pubDate')).toMatch(rfc822)
      expect(textIn(item, 'link')).toMatch(/^https:\/\/ledger\.example\/show\/(episodes|stories|editions)\//)
      expect(textIn(item, 'guid')).toMatch(/^(urn:uuid|tag):/)
    }
  })

  it('names no item twice, and lists the newest first', () => {
    const guids = items.map((item) => textIn(item, 'guid'))
    expect(new Set(guids).size).toBe(guids.length)
    const days = items.map((item) => Date.parse(textIn(item, 'pubDate') ?? ''))
    expect(days).toEqual(days.toSorted((a, b) => b - a))
  })

  it('gives each day its right weekday', () => {
    for (const item of items) {
      const day = textIn(item, 'pubDate') ?? ''
      expect(new Date(day).toUTCString().replace('GMT', '+0000')).toBe(day)
    }
  })
})

describe('hostile words in RSS', () => {
  it('are plain in titles and escaped once more in descriptions, which readers take for HTML', () => {
    const item = children(channelOf('/feed.rss.xml'), 'item').at(-1)
    expect(textIn(item, 'title')).toBe(`Attacked, and ${hostile}`)
    const description = textIn(item, 'description') ?? ''
    expect(description).not.toMatch(/<script|<b>/)
    expect(description).toContain('&lt;script&gt;')
    expect(textIn(item, 'content:encoded')).not.toMatch(/<script|<img/)
  })
})
