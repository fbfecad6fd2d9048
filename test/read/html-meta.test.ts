import { describe, expect, it } from 'vitest'
import { readText } from './read-text.ts'

const meta = (head: string, body = '<h1>Forty barges</h1><p>Words.</p>') =>
  readText(`<html><head>${head}</head><body>${body}</body></html>`, 'x.html').meta

const record = (value: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify(value)}</script>`

describe('what a page says of itself', () => {
  it('comes from its head', () => {
    const head = `<title>Forty barges | The Quay</title><link rel="canonical" href="https://example.com/barges">
      <meta property="og:title" content="Forty barges"><meta property="article:published_time" content="2021-07-06T23:30:00+02:00">
      <meta name="description" content="What the lock keeper saw."><meta name="author" content="Ines Calder">
      <meta property="og:audio" content="https://example.com/barges.mp3">`
    expect(meta(head)).toEqual({
      slug: 'x',
      title: 'Forty barges',
      date: '2021-07-06',
      description: 'What the lock keeper saw.',
      link: 'https://example.com/barges',
      audio: 'https://example.com/barges.mp3',
      extra: { author: 'Ines Calder' },
    })
  })

  it('comes from JSON-LD, in a graph and with authors by reference', () => {
    const graph = [
      { '@type': 'WebPage', name: 'The Quay', datePublished: '2020-01-01' },
      {
        '@type': 'PodcastEpisode',
        headline: 'Forty barges',
        datePublished: '2021-07-06',
        author: { '@id': '#i' },
      },
      { '@type': 'Person', '@id': '#i', name: 'Ines Calder' },
    ]
    expect(meta(record({ '@graph': graph }))).toMatchObject({
      title: 'Forty barges',
      date: '2021-07-06',
      extra: { author: 'Ines Calder' },
    })
  })

  it('comes from what stands on the page, where the head is silent', () => {
    expect(meta('', '<h1>Forty barges</h1><p>6 July 2021</p><p>Words.</p>')).toMatchObject({
      title: 'Forty barges',
      date: '2021-07-06',
    })
    expect(meta('', '<p><time datetime="2021-07-06">Tuesday</time></p>').date).toBe('2021-07-06')
    expect(meta('', '<audio><source src="https://example.com/a.mp3"></audio>').audio).toBe(
      'https://example.com/a.mp3',
    )
  })

  it('takes the site’s name for no title', () => {
    const site = '<meta property="og:site_name" content="The Quay"><title>Forty barges | The Quay</title>'
    expect(meta(site, '<h1>The Quay</h1><p>Words.</p>').title).toBe('Forty barges')
    expect(meta(site, '<h1>The Quay</h1><h1>Forty barges</h1>').title).toBe('Forty barges')
  })

  it('leaves out what is not certain or not safe', () => {
    const head = `<link rel="canonical" href="http://example.com/"><meta property="og:audio" content="javascript:alert(1)">
      <meta name="date" content="07/06/2021"><script type="application/ld+json">{"@type": </script>`
    const body =
      '<p>Words.</p><audio src="https://example.com/a.mp3"></audio><audio src="https://example.com/b.mp3"></audio>'
    expect(meta(head, body)).toEqual({ slug: 'x', extra: {} })
  })

  it('survives JSON-LD that is deep, wide or odd', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(100_000)}</script>`
    const wide = record(
      Array.from({ length: 20_000 }, () => ({ '@type': ['Article', 7], author: [null, {}, 4] })),
    )
    expect(meta(deep + wide + record(null)).title).toBe('Forty barges')
  })
})
