import { describe, expect, it } from 'vitest'
import { type PageEntry, sitemap } from '../../src/site/sitemap.ts'
import { tinyShow } from './built-show.ts'
import { heardShow } from './heard-show.ts'
import { fileOf } from './made-files.ts'
import { children, rootOf, textIn } from './xml-reading.ts'

const changes = (xml: string): ReadonlyMap<string | undefined, string | undefined> =>
  new Map(children(rootOf(xml), 'url').map((url) => [textIn(url, 'loc'), textIn(url, 'lastmod')]))

const show = 'https://ledger.example/show/'

describe('the sitemap', () => {
  it('names every page once, absolutely, with the day of its newest content', () => {
    const xml = fileOf('/sitemap.xml', tinyShow())
    const changed = changes(xml)
    expect(xml).toContain('<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">')
    expect(children(rootOf(xml), 'url')).toHaveLength(changed.size)
    expect(changed.size).toBe(21)
    expect(changed.get(show)).toBe('2021-07-16')
    expect(changed.get(`${show}stories/attacked/`)).toBe('2021-07-08')
    expect(changed.get(`${show}entities/brightwell/`)).toBe('2021-07-09')
    expect(changed.has(`${show}about/`)).toBe(true)
    expect(changed.get(`${show}about/`)).toBeUndefined()
  })

  it('leaves out a page that sends search engines to another one', () => {
    const changed = changes(fileOf('/sitemap.xml', tinyShow()))
    expect(changed.has(`${show}episodes/2021-07-09-restored/`)).toBe(true)
    expect(changed.has(`${show}episodes/2021-07-10-bare/`)).toBe(false)
  })

  it('knows that a page has changed when something on it was put right', () => {
    const changed = changes(fileOf('/sitemap.xml', heardShow()))
    expect(changed.get(`${show}stories/priced/`)).toBe('2021-07-07')
    expect(changed.get(`${show}stories/attacked/`)).toBe('2021-07-06')
    expect(changed.get(`${show}episodes/2021-07-06-attacked/`)).toBe('2021-07-08')
  })

  it('becomes an index of several where one file cannot hold all pages', () => {
    const pages = Array.from({ length: 5 }, (_, at): PageEntry => ({ url: `/stories/${at}/` }))
    expect(sitemap(pages, show, 5).map(({ path }) => path)).toEqual(['/sitemap.xml'])
    const [index, ...parts] = sitemap(pages, show, 2)
    expect(parts.map(({ path }) => path)).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml', '/sitemaps/3.xml'])
    const root = rootOf(index?.text ?? '')
    expect(root.name).toBe('sitemapindex')
    expect(children(root, 'sitemap').map((part) => textIn(part, 'loc'))).toEqual(
      parts.map(({ path }) => show + path.slice(1)),
    )
    expect(parts.flatMap(({ text }) => [...changes(text).keys()])).toEqual(
      pages.map(({ url }) => show + url.slice(1)),
    )
  })

  it('is found through robots.txt', () => {
    expect(fileOf('/robots.txt', tinyShow())).toContain(`\nSitemap: ${show}sitemap.xml\n`)
  })
})
