import { rm } from 'node:fs/promises'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTinyShow, hostile, type TinySite } from './built-show.ts'

let site: TinySite

beforeAll(async () => {
  site = await buildTinyShow()
})
afterAll(() => rm(site.root, { recursive: true }))

const page = (url: string): string => site.pages.get(url) ?? expect.fail(`There is no page ${url}.`)

const attributes = (html: string, name: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<[^>]*\\s${name}="([^"]*)"`, 'g'))].map((match) => unescaped(match[1] ?? ''))

function unescaped(html: string): string {
  const names: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" }
  return html.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name ? (names[name] ?? '') : String.fromCodePoint(Number.parseInt(decimal ?? hex, decimal ? 10 : 16)),
  )
}

const visible = (html: string): string => unescaped(html.replace(/<[^>]*>/g, ''))

describe('the built site', () => {
  it('has a page for everything', () => {
    expect([...site.pages.keys()].sort()).toEqual([
      '/',
      '/404.html',
      '/about/',
      '/corrections/',
      '/editions/',
      '/editions/2021-07-16/',
      '/entities/',
      '/entities/a-z/',
      '/entities/brightwell/',
      '/entities/forced/',
      '/entities/mara/',
      '/episodes/',
      '/episodes/2021-07-06-attacked/',
      '/episodes/2021-07-06-attacked/transcript.html',
      '/episodes/2021-07-09-restored/',
      '/episodes/2021-07-09-restored/transcript.html',
      '/episodes/2021-07-10-bare/',
      '/episodes/2021-07-10-bare/transcript.html',
      '/feeds/',
      '/people/',
      '/people/ada/',
      '/search/',
      '/stories/attacked-2/',
      '/stories/attacked/',
      '/stories/priced/',
      '/why-we-care/',
      '/why-we-care/names/',
    ])
    const others = [...site.files.keys()].filter((path) => !/\.html$|^search\/index\//.test(path)).sort()
    expect(others).toEqual([
      'api/entities.json',
      'api/episodes.json',
      'api/mentions.json',
      'api/mentions/2021.json',
      'api/stories.json',
      'card.png',
      'corrections.json',
      'corrections.rss.xml',
      'corrections.xml',
      'editions.json',
      'editions.rss.xml',
      'editions.xml',
      ...['brightwell', 'forced', 'mara'].flatMap((name) => [
        `entities/${name}/feed.json`,
        `entities/${name}/feed.rss.xml`,
        `entities/${name}/feed.xml`,
      ]),
      'episodes/2021-07-06-attacked/card.png',
      ...['chapters.json', 'transcript.json', 'transcript.srt', 'transcript.txt', 'transcript.vtt'].map(
        (name) => `episodes/2021-07-06-attacked/${name}`,
      ),
      'episodes/2021-07-09-restored/card.png',
      'episodes/2021-07-09-restored/transcript.txt',
      'episodes/2021-07-10-bare/card.png',
      'episodes/2021-07-10-bare/transcript.txt',
      'feed.css',
      'feed.json',
      'feed.rss.xml',
      'feed.xml',
      'feed.xsl',
      'feeds.opml',
      'icon.svg',
      'llms.txt',
      'opensearch.xml',
      'robots.txt',
      'search/search.js',
      'sitemap.xml',
      'stories.json',
      'stories.rss.xml',
      'stories.xml',
      ...['attacked-2', 'attacked', 'priced'].map((story) => `stories/${story}/card.png`),
      'style.css',
      'why.json',
      'why.rss.xml',
      'why.xml',
    ])
  })

  it('sends search engines from a rebroadcast to its original, and readers where they like', () => {
    const rel = (url: string) =>
      /<link rel="canonical" href="[^"]*\/episodes\/([^"]*)\/">/.exec(page(url))?.[1]
    expect(rel('/episodes/2021-07-09-restored/')).toBe('2021-07-09-restored')
    expect(rel('/episodes/2021-07-10-bare/')).toBe('2021-07-09-restored')
    expect(page('/episodes/2021-07-10-bare/')).toContain(
      'Broadcast before as <a href="../../episodes/2021-07-09-restored/">',
    )
  })

  it('links to nothing that is not there, and to every page', () => {
    const broken: string[] = []
    const reached = new Set<string>(['/', '/404.html'])
    for (const [url, html] of site.pages) {
      for (const href of attributes(html, 'href')) {
        const target = new URL(href, `https://ledger.example/show${url}`)
        if (target.origin !== 'https://ledger.example') continue
        const path = target.pathname.replace(/^\/show/, '')
        if (url !== path) reached.add(path)
        const id = target.hash.slice(1)
        const there = site.pages.get(path) ?? site.files.get(path.slice(1))
        if (there === undefined || (id !== '' && !there.includes(` id="${id}"`)))
          broken.push(`${url}: ${href}`)
      }
    }
    expect(broken).toEqual([])
    expect([...site.pages.keys()].filter((url) => !reached.has(url))).toEqual([])
  })

  it('links relative to the page, but from the page for missing addresses from the root', () => {
    for (const [url, html] of site.pages) {
      const inBody = attributes(html.slice(html.indexOf('<body')), 'href')
      const own = inBody.filter((href) => !/^(https?|mailto):|^#/.test(href))
      expect(own.length).toBeGreaterThan(0)
      const form = url === '/404.html' ? /^\/show\// : /^\.\.?\//
      expect(own.filter((href) => !form.test(href))).toEqual([])
    }
  })

  it('uses every id once a page, and has one main heading', () => {
    for (const [url, html] of site.pages) {
      const ids = attributes(html, 'id')
      expect(new Set(ids).size, url).toBe(ids.length)
      expect(html.match(/<h1[\s>]/g), url).toHaveLength(1)
    }
  })

  it('is valid HTML', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }))
    for (const [url, html] of site.pages) {
      const { results } = await validator.validateString(html)
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${url} ${ruleId} ${message}`),
        ),
      ).toEqual([])
    }
  })

  it('shows hostile words as they were written', () => {
    const episode = page('/episodes/2021-07-06-attacked/')
    expect(visible(/<h1>.*<\/h1>/.exec(episode)?.[0] ?? '')).toBe(`Attacked, and ${hostile}`)
    expect(visible(page('/stories/attacked/'))).toContain(`Brightwell agreed. ${hostile}`)
    expect(visible(page('/entities/brightwell/'))).toContain(`Makes tools. ${hostile}`)
    expect(visible(page('/about/'))).toContain(`We read ${hostile}`)
    expect(attributes(episode, 'content')).toContain(hostile)
    expect(visible(page('/editions/'))).toContain(`The week: ${hostile}`)
  })

  it('runs nothing and loads nothing from elsewhere', () => {
    for (const [url, html] of site.pages) {
      expect(unescaped(html), url).toContain(
        `http-equiv="Content-Security-Policy" content="default-src 'none';`,
      )
      // Structured data is no script: nothing runs it, and the policy does not concern it.
      const code = html.replace(/<script type="application\/ld\+json">[^<]*<\/script>/g, '')
      expect(code, url).not.toMatch(/<(style|img|iframe|object)\b|\sstyle=|\son\w+="/i)
      expect(attributes(html, 'href').filter((href) => /^javascript/i.test(href))).toEqual([])
      const searching = url === '/search/'
      const recordings = /media-src/.test(html) ? ['https://audio.example/1.mp3'] : []
      expect(attributes(html, 'src'), url).toEqual(searching ? ['search.js'] : recordings)
      expect(code.match(/<script\b/g) ?? [], url).toHaveLength(searching ? 1 : 0)
      expect(/script-src/.test(html), url).toBe(searching)
      const asks = searching || url === '/404.html'
      expect(/<form\b/.test(html), url).toBe(asks)
      expect(unescaped(html).includes("form-action 'self'"), url).toBe(asks)
    }
    expect(page('/episodes/2021-07-06-attacked/')).toContain(
      `form-action 'none'; media-src https://audio.example">`,
    )
    expect(visible(page('/stories/attacked/'))).toContain('and a picture.')
  })

  it('has a picture for every page, which no reader loads', () => {
    for (const [url, html] of site.pages) {
      if (url.endsWith('transcript.html')) continue
      const [, picture = ''] = /<meta property="og:image" content="([^"]+)">/.exec(html) ?? []
      const own = /^\/(?:episodes|stories)\/./.test(url) ? `${url}card.png` : '/card.png'
      expect(picture, url).toBe(`https://ledger.example/show${own}`)
      expect(site.files.get(own.slice(1))?.slice(1, 4), url).toBe('PNG')
      expect(html, url).toContain('<meta property="og:image:width" content="1200">')
      expect(html, url).toContain('<meta property="og:image:height" content="630">')
      expect(html, url).toMatch(/<meta property="og:image:alt" content="[^"]*The Morning Ledger/)
      expect(html, url).toContain('<meta name="twitter:card" content="summary_large_image">')
      expect(html, url).not.toMatch(/<img[^>]+\.png/)
    }
    expect(site.pages.get('/stories/priced/')).toContain(
      '"image":"https://ledger.example/show/stories/priced/card.png"',
    )
  })

  it('keeps a story to itself and shows what was said around it with the episode', () => {
    const sponsor = 'Larkspur and Brightwell paid for this.'
    expect(page('/episodes/2021-07-06-attacked/')).toContain(sponsor)
    expect(page('/episodes/2021-07-06-attacked/')).toContain('What we cleaned: 9 repeats and leftovers')
    expect(page('/stories/attacked/')).not.toContain(sponsor)
  })

  it('never skips a level of headings, also where an editor wrote some', () => {
    for (const [url, html] of site.pages) {
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map((match) => Number(match[1]))
      const skips = levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)
      expect(skips, `${url} ${levels.join(' ')}`).toEqual([])
    }
  })

  it('points from each page to the feeds that it belongs to', () => {
    const feeds = (url: string) =>
      [...page(url).matchAll(/<link rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)">/g)].map(
        ([, type, href]) => [type, new URL(href ?? '', `https://ledger.example${url}`).pathname],
      )
    const atom = ['application/atom+xml', '/feed.xml']
    expect(feeds('/about/')).toContainEqual(atom)
    expect(feeds('/entities/brightwell/')).toEqual([
      atom,
      ['application/atom+xml', '/entities/brightwell/feed.xml'],
      ['application/rss+xml', '/entities/brightwell/feed.rss.xml'],
      ['application/feed+json', '/entities/brightwell/feed.json'],
    ])
    expect(feeds('/stories/attacked/')).toEqual([atom, ['application/atom+xml', '/stories.xml']])
    expect(feeds('/why-we-care/').map(([, path]) => path)).toEqual([
      '/feed.xml',
      '/why.xml',
      '/why.rss.xml',
      '/why.json',
    ])
    expect(feeds('/').map(([, path]) => path)).toEqual([
      '/feed.xml',
      '/feed.rss.xml',
      '/feed.json',
      '/stories.xml',
      '/why.xml',
      '/corrections.xml',
      '/editions.xml',
    ])
  })

  it('names the language and the day for machines', () => {
    expect(page('/stories/attacked/')).toContain('<html lang="en-US">')
    expect(page('/stories/attacked/')).toContain('<time datetime="2021-07-06">Tuesday, July 6, 2021</time>')
  })

  it('keeps the styles small', () => {
    expect((site.files.get('style.css') ?? '').length).toBeGreaterThan(1000)
    expect((site.files.get('style.css') ?? '').length).toBeLessThan(20_000)
  })
})
