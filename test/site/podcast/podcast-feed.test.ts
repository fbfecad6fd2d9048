import { describe, expect, it } from 'vitest'
import { appleCategories } from '../../../src/content/apple-categories.ts'
import { podcastFeed } from '../../../src/site/podcast/podcast-feed.ts'
import type { SiteInput } from '../../../src/site/views.ts'
import { firstRecording, heardShow, podcastSettings } from '../heard-show.ts'
import { publishedOf } from '../made-files.ts'
import { noRecording } from '../no-recording.ts'
import { children, rootOf, textIn, textOf, type XmlElement } from '../xml-reading.ts'

function feedOf(input: SiteInput = heardShow()): XmlElement {
  const published = publishedOf(input, (planned) =>
    planned.slug === '2021-07-06-attacked' ? firstRecording : noRecording(planned),
  )
  return rootOf(podcastFeed(published) ?? expect.fail('There is no feed.'))
}

const root = feedOf()
const [channel] = children(root, 'channel')
const [restored, attacked] = children(channel ?? root, 'item')
const only = (element: XmlElement | undefined, name: string): XmlElement => {
  const found = element ? children(element, name) : []
  expect(found, name).toHaveLength(1)
  return found[0] ?? expect.fail(name)
}

describe('what PSP-1 and Apple require of the channel', () => {
  it('the namespaces, letter by letter', () => {
    expect(root.attributes).toEqual({
      version: '2.0',
      'xmlns:atom': 'http://www.w3.org/2005/Atom',
      'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
    })
  })

  it('atom:link to itself', () => {
    expect(only(channel, 'atom:link').attributes).toEqual({
      href: 'https://ledger.example/show/podcast.xml',
      rel: 'self',
      type: 'application/rss+xml',
    })
  })

  it('title, link and a description of at most 4,000 bytes', () => {
    expect(textOf(only(channel, 'title'))).toBe('The Morning Ledger')
    expect(textOf(only(channel, 'link'))).toBe('https://ledger.example/show/')
    const input = heardShow()
    const long = feedOf({ ...input, show: { ...input.show, description: 'Wörter und 🦊 '.repeat(500) } })
    const description = textIn(children(long, 'channel')[0], 'description') ?? ''
    expect(Buffer.byteLength(description)).toBeGreaterThan(3900)
    expect(Buffer.byteLength(description)).toBeLessThanOrEqual(4000)
    expect(description).toMatch(/…$/)
    expect(description).not.toContain('\ufffd')
  })

  it('the language in lower case', () => {
    expect(textOf(only(channel, 'language'))).toBe('en-us')
  })

  it('categories of Apple’s list, one within another', () => {
    const categories = children(channel ?? root, 'itunes:category')
    expect(categories.map(({ attributes }) => attributes.text)).toEqual(['News', 'Technology'])
    const within = categories.flatMap((one) => children(one, 'itunes:category'))
    expect(within.map(({ attributes }) => attributes.text)).toEqual(['Tech News'])
    expect(appleCategories.News).toContain('Tech News')
  })

  it('explicit as true or false', () => {
    expect(textOf(only(channel, 'itunes:explicit'))).toBe('false')
    const input = heardShow()
    const other = feedOf({
      ...input,
      show: { ...input.show, podcast: { ...podcastSettings, explicit: true } },
    })
    expect(textIn(children(other, 'channel')[0], 'itunes:explicit')).toBe('true')
  })

  it('a cover, as JPEG or PNG', () => {
    expect(only(channel, 'itunes:image').attributes).toEqual({ href: 'https://ledger.example/cover.jpg' })
  })

  it('what they recommend: author, owner, type, copyright without its sign', () => {
    expect(textOf(only(channel, 'itunes:author'))).toBe('Ada Quill')
    const owner = only(channel, 'itunes:owner')
    expect([textIn(owner, 'itunes:name'), textIn(owner, 'itunes:email')]).toEqual([
      'Ada Quill',
      'ada@ledger.example',
    ])
    expect(textOf(only(channel, 'itunes:type'))).toBe('episodic')
    expect(textOf(only(channel, 'copyright'))).toBe('2021 The Morning Ledger')
  })

  it('dates of the newest episode, never of the build', () => {
    expect(textOf(only(channel, 'lastBuildDate'))).toBe('Fri, 09 Jul 2021 00:00:00 +0000')
  })
})

describe('what PSP-1 and Apple require of an item', () => {
  const items = children(channel ?? root, 'item')

  it('only episodes whose recording is known, newest first', () => {
    expect(items.map((item) => textIn(item, 'title'))).toEqual(['Restored', 'Attacked & priced'])
  })

  it('an enclosure of its own with address, bytes and type', () => {
    expect(items.map((item) => only(item, 'enclosure').attributes)).toEqual([
      { url: 'https://audio.ledger.example/2.m4a', length: '8000001', type: 'audio/x-m4a' },
      { url: 'https://audio.ledger.example/1.mp3', length: '9512345', type: 'audio/mpeg' },
    ])
  })

  it('a guid that is minted and no link', () => {
    expect(only(attacked, 'guid').attributes).toEqual({ isPermaLink: 'false' })
    expect(textIn(attacked, 'guid')).toBe('urn:uuid:6d2c1f2e-0000-4000-8000-000000000001')
  })

  it('a day of RFC 2822 and a link', () => {
    expect(textIn(attacked, 'pubDate')).toBe('Tue, 06 Jul 2021 00:00:00 +0000')
    expect(textIn(attacked, 'link')).toBe('https://ledger.example/show/episodes/2021-07-06-attacked/')
  })

  it('a title without space around it, of at most 255 bytes', () => {
    const input = heardShow()
    const title = ` ${'Ein langer Titel 🦊 '.repeat(40)} `
    const [item] = children(
      children(
        feedOf({ ...input, episodes: input.episodes.map((each) => ({ ...each, title })) }),
        'channel',
      )[0] ?? root,
      'item',
    )
    const shown = textIn(item, 'title') ?? ''
    expect(shown).toBe(shown.trim())
    expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(255)
    expect(Buffer.byteLength(shown)).toBeGreaterThan(200)
  })

  it('notes of p, ul, li and a only, of at most 4,000 bytes', () => {
    const notes = textIn(attacked, 'description') ?? ''
    expect(notes).toBe(
      '<p>Brightwell is attacked; a price at last.</p><ul>' +
        '<li><a href="https://ledger.example/show/stories/attacked/">Brightwell is attacked</a></li>' +
        '<li><a href="https://ledger.example/show/stories/priced/">A price at last</a></li></ul>',
    )
    const input = heardShow()
    const many = input.episodes.map((each) => ({
      ...each,
      stories: Array.from({ length: 60 }, (_, at) => ({
        slug: `s-${each.slug}-${at}`,
        headline: `Headline ${'x'.repeat(60)}`,
        proposed: false,
        sections: [],
      })),
    }))
    const long =
      textIn(
        children(children(feedOf({ ...input, episodes: many }), 'channel')[0] ?? root, 'item')[0],
        'description',
      ) ?? ''
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(4000)
    expect(long).toMatch(/<\/li><\/ul>$/)
  })

  it('a duration in whole seconds, only where it is known', () => {
    expect(textIn(attacked, 'itunes:duration')).toBe('594')
    expect(children(restored ?? root, 'itunes:duration')).toEqual([])
  })

  it('whether it is explicit, and what kind of episode it is', () => {
    expect(textIn(attacked, 'itunes:explicit')).toBe('false')
    expect(textIn(attacked, 'itunes:episodeType')).toBe('full')
  })
})

describe('there is no podcast feed', () => {
  const without = (more: Partial<SiteInput>): string | undefined =>
    podcastFeed(publishedOf({ ...heardShow(), ...more }))

  it('while a setting is missing', () => {
    const { show } = heardShow()
    const { image: _image, ...noImage } = podcastSettings
    const { explicit: _explicit, ...noWord } = podcastSettings
    const { podcast: _podcast, ...silent } = show
    // No cover can be drawn with these letters.
    expect(without({ show: { ...show, title: '日報', podcast: noImage } })).toBeUndefined()
    expect(without({ show: { ...show, podcast: noWord } })).toBeUndefined()
    expect(without({ show: { ...show, podcast: { ...podcastSettings, categories: [] } } })).toBeUndefined()
    expect(without({ show: { ...show, url: 'http://localhost:8080/' } })).toBeUndefined()
    expect(without({ show: { ...show, description: '', tagline: '' } })).toBeUndefined()
    expect(without({ show: silent })).toBeUndefined()
    expect(without({})).toBeDefined()
  })

  it('while no episode has a known recording', () => {
    expect(without({ episodes: heardShow().episodes.slice(2) })).toBeUndefined()
  })
})
