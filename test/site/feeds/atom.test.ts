import { describe, expect, it } from 'vitest'
import { feedLength } from '../../../src/site/feeds/feed.ts'
import { hostile, tinyShow } from '../built-show.ts'
import { fileOf } from '../made-files.ts'
import { episode } from '../tiny-show.ts'
import { children, rootOf, textIn, type XmlElement } from '../xml-reading.ts'

const atom = (input = tinyShow()): XmlElement => rootOf(fileOf('/feed.xml', input))
const entries = (input = tinyShow()): readonly XmlElement[] => children(atom(input), 'entry')
const ids = (input = tinyShow()): readonly (string | undefined)[] =>
  entries(input).map((entry) => textIn(entry, 'id'))

const linksOf = (element: XmlElement): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    children(element, 'link').map((link) => [link.attributes.rel ?? '', link.attributes.href ?? null]),
  )

describe('the Atom feed', () => {
  it('has what RFC 4287 asks of a feed', () => {
    const feed = atom()
    expect(fileOf('/feed.xml', tinyShow())).toMatch(
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n(<\?xml-stylesheet .*\?>\n){2}<feed xmlns="http:\/\/www.w3.org\/2005\/Atom" /,
    )
    expect(textIn(feed, 'id')).toBe('https://ledger.example/show/')
    expect(textIn(feed, 'title')).toBe('The Morning Ledger')
    expect(textIn(feed, 'subtitle')).toBe(hostile)
    expect(textIn(feed, 'updated')).toBe('2021-07-10T00:00:00Z')
    expect(textIn(children(feed, 'author')[0], 'name')).toBe('Ada Quill')
    expect(linksOf(feed)).toEqual({
      self: 'https://ledger.example/show/feed.xml',
      alternate: 'https://ledger.example/show/',
    })
  })

  it('has what it asks of an entry, once each', () => {
    for (const entry of entries()) {
      for (const name of ['id', 'title', 'updated', 'published', 'content'])
        expect(children(entry, name), name).toHaveLength(1)
      expect(textIn(entry, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/)
      expect(linksOf(entry).alternate).toMatch(/^https:\/\/ledger\.example\/show\/episodes\//)
    }
  })

  it('has an entry for each episode, newest first, with an id that only the guid decides', () => {
    expect(ids()).toEqual([
      'tag:ledger.example,2021:guid-of-2021-07-10-bare',
      'tag:ledger.example,2021:guid-of-2021-07-09-restored',
      'tag:ledger.example,2021:guid-of-2021-07-06-attacked',
    ])
    const input = tinyShow()
    const moved = input.episodes.map((each) => ({ ...each, slug: `${each.slug}-moved`, title: 'Renamed' }))
    expect(ids({ ...input, episodes: moved })).toEqual(ids())
  })

  it('takes a guid that is an address or a URN as it is', () => {
    const guid = 'urn:uuid:6d2c1f2e-0000-4000-8000-000000000001'
    expect(ids({ ...tinyShow(), episodes: [episode('2021-07-01-a', [], { guid })] })).toEqual([guid])
  })

  it('carries the full text as HTML with absolute links, and hostile words as text', () => {
    const entry = entries()[2]
    expect(textIn(entry, 'title')).toBe(`Attacked, and ${hostile}`)
    expect(textIn(entry, 'summary')).toBe(hostile)
    const html = textIn(entry, 'content') ?? ''
    expect(html).toContain('<h3>Why do we care?</h3>')
    expect(html).toContain('href="https://ledger.example/show/entities/brightwell/"')
    expect(html).toContain('Larkspur and Brightwell paid for this.')
    expect(html).toContain('&lt;script>alert("x")&lt;/script>')
    expect(html).not.toMatch(/<script|<img|href="(?!https?:)/)
  })

  it('holds the newest episodes only', () => {
    const many = Array.from({ length: feedLength + 5 }, (_, at) =>
      episode(`2021-01-01-${String(at).padStart(3, '0')}`, []),
    )
    expect(entries({ ...tinyShow(), episodes: many })).toHaveLength(feedLength)
  })

  it('is a feed also where there is nothing yet', () => {
    const feed = atom({ ...tinyShow(), episodes: [] })
    expect(textIn(feed, 'updated')).toBe('1970-01-01T00:00:00Z')
    expect(children(feed, 'entry')).toEqual([])
  })
})
