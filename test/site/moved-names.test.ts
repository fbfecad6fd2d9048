import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { filesOf, tinyShow } from './built-show.ts'

/** From each name that was merged to what it became. */
const merges = [
  ['sons', 'mara'],
  ['a-z', 'mara'],
  ['Übrig & Co', 'brightwell'],
  // Another name has its address now.
  ['Forced', 'mara'],
  // What it became has no page.
  ['harrow', 'hidden'],
] as const

let root: string
let files: ReadonlyMap<string, string>

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-moved-'))
  const tiny = tinyShow()
  const views = siteViews({ ...tiny, lexicon: { ...tiny.lexicon, merged: new Map(merges) } })
  await buildSite({ root, views })
  files = await filesOf(join(root, '_site/'))
})
afterAll(() => rm(root, { recursive: true }))

const page = (slug: string): string => files.get(`entities/${slug}/index.html`) ?? ''
const moved = ['a-z-2', 'sons', 'uebrig-and-co']

describe('the page of a name that was merged into another', () => {
  it('stands where it stood, and sends on to the other page', () => {
    expect(page('sons')).toContain('<meta http-equiv="refresh" content="0; url=../../entities/mara/">')
    expect(page('sons')).toContain('<link rel="canonical" href="https://ledger.example/show/entities/mara/">')
    expect(page('sons')).toContain(
      'This page has moved to <a href="../../entities/mara/">Mara &quot;M&quot; O’Neil &amp; Sons</a>.',
    )
    expect(page('uebrig-and-co')).toContain('url=../../entities/brightwell/"')
    expect(page('a-z-2')).toContain('url=../../entities/mara/"')
  })

  it('gives way to a page that is there, and leads to none that is not', () => {
    const refreshing = [...files].filter(([, text]) => text.includes('http-equiv="refresh"'))
    expect(refreshing.map(([path]) => path).sort()).toEqual(
      moved.map((slug) => `entities/${slug}/index.html`),
    )
    expect(page('forced')).toContain('Nobody Yet')
  })

  it('runs no script and is kept out of search engines, the sitemap and all lists', () => {
    for (const slug of moved) {
      expect(page(slug)).toContain('<meta name="robots" content="noindex">')
      expect(page(slug)).not.toContain('<script')
      const naming = [...files].filter(([, text]) => text.includes(`entities/${slug}/`))
      expect(naming.map(([path]) => path)).toEqual([])
    }
  })

  it('is valid HTML, says html-validate', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }))
    for (const slug of moved) {
      const { results } = await validator.validateString(page(slug))
      expect(results.flatMap(({ messages }) => messages)).toEqual([])
    }
  })

  it('has the feeds of the other page, which say where they are', () => {
    for (const ending of ['xml', 'rss.xml', 'json']) {
      const feed = files.get(`entities/sons/feed.${ending}`)
      expect(feed).toContain(`entities/mara/feed.${ending}`)
      expect(feed).toBe(files.get(`entities/mara/feed.${ending}`))
    }
  })
})
