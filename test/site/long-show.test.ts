import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Entity } from '../../src/model/entity.ts'
import type { Episode } from '../../src/model/episode.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { filesOf } from './built-show.ts'
import { noBrowser, serveFolder, startBrowser } from './served-site.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

/** A show that has been on the air for years: its lists are too long for one page. */
const days = Array.from({ length: 260 }, (_, at) =>
  new Date(Date.UTC(2019, 9, 1 + at * 2)).toISOString().slice(0, 10),
)
/** Names that two stories each have, and one that every story has. */
const names: readonly Entity[] = [
  entity('acme', 'Acme', 'ORG', { description: 'Sells everything.' }),
  ...days.map((_, at) => entity(`firm-${at}`, `${String.fromCharCode(65 + (at % 26))}irm${at}x`, 'ORG')),
  ...days.map((_, at) => entity(`tool-${at}`, `${String.fromCharCode(65 + (at % 26))}ool${at}x`, 'PRODUCT')),
]
const at = (list: readonly unknown[], index: number): number =>
  ((index % list.length) + list.length) % list.length

function episodeOn(day: string, number: number): Episode {
  const own = [names[1 + number], names[1 + at(days, number - 1)]].map((one) => one?.name)
  const tools = [names[261 + number], names[261 + at(days, number - 3)]].map((one) => one?.name)
  const report = `Acme has sold ${own.join(' and ')} to the city. Nobody else was asked about it.`
  const care = `Because ${tools.join(' and ')} will cost more, and Acme knows it well by now.`
  return episode(`${day}-day`, [
    story(`told-${number}`, `Told on ${day}`, section('report', report), section('why-we-care', care)),
  ])
}

let root: string
let files: ReadonlyMap<string, string>
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-long-'))
  const episodes = days.map(episodeOn)
  const known = lexicon(...names)
  const tags = new Map(episodes.map((each) => [each.slug, tagsOf(each, known)]))
  const input = { show: show(), episodes, tags, lexicon: known, editions: [] }
  await buildSite({ root, views: siteViews(input) })
  files = await filesOf(join(root, '_site/'))
}, 120_000)
afterAll(() => rm(root, { recursive: true }))

const page = (path: string): string =>
  files.get(`${path}index.html`) ?? expect.fail(`There is no page ${path}.`)
const linksOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href ?? '')

describe('a show of many years', () => {
  it('spreads its lists over years and months, and every entry is on one of these pages', () => {
    const all = [...files.keys()].filter((path) => path.endsWith('index.html')).sort()
    const years = (folder: string) =>
      all.filter((path) => new RegExp(`^${folder}/20\\d\\d/(\\d\\d/)?index`).test(path))
    expect(years('episodes')).toEqual(
      ['episodes/2019/', 'episodes/2020/', 'episodes/2021/'].map((one) => `${one}index.html`),
    )
    const listed = years('episodes').flatMap((path) =>
      linksOf(files.get(path) ?? '').filter((href) => href.includes('stories/told-')),
    )
    expect(new Set(listed).size).toBe(260)
    expect(years('why-we-care')).toHaveLength(3)
    expect(years('people/ada')).toHaveLength(3)
    const acme = years('entities/acme')
    expect(acme.length).toBeGreaterThan(12)
    const quoted = acme.flatMap((path) =>
      [...(files.get(path) ?? '').matchAll(/<h2><a href="[^"]*told-(\d+)/g)].map(([, number]) => number),
    )
    expect(new Set(quoted).size).toBe(260)
  })

  it('spreads its names over letters', () => {
    expect(page('entities/')).not.toContain('irm1x')
    expect(page('entities/a-z/b/')).toContain('Birm1x')
    expect(page('entities/kinds/org/')).toContain('Birm1x')
    expect(page('entities/kinds/product/')).toContain('Bool1x')
  })

  it('says where a long list goes on', () => {
    expect(page('episodes/')).toContain('<a href="../episodes/2020/">2020</a>')
    expect(page('entities/acme/')).toContain('<a href="../../entities/acme/2020/">2020</a>')
    expect(page('entities/acme/2020/03/')).toContain('<h1>Acme, March 2020</h1>')
  })

  it('draws when a name was in the news, and says it in numbers', () => {
    const acme = page('entities/acme/')
    expect(acme).toMatch(
      /<svg [^>]*role="img" aria-labelledby="timeline-title timeline-text"><title id="timeline-title">/,
    )
    expect(acme).toContain('Stories by month, Oct 2019 to Mar 2021: at most 16 in one month.')
    expect(acme).toContain(
      '<th scope="row"><time datetime="2020-02">Feb 2020</time></th><td>14</td><td>14</td>',
    )
  })

  it('keeps every page light', () => {
    const style = brotliCompressSync(files.get('style.css') ?? '').length
    expect(style).toBeLessThan(6_000)
    const heavy = [...files]
      .filter(([path]) => /^(?:entities|stories)\/.*index\.html$/.test(path))
      .sort(([, a], [, b]) => b.length - a.length)
      .slice(0, 30)
      .filter(([, html]) => brotliCompressSync(html).length + style > 12_000)
    expect(heavy.map(([path]) => path)).toEqual([])
  })

  it('links to nothing that is not there, and to every page', () => {
    const reached = new Set(['/show/', '/show/404.html'])
    const broken: string[] = []
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue
      const here = `/show/${path.replace(/index\.html$/, '')}`
      for (const href of linksOf(html)) {
        const target = new URL(href, `https://ledger.example${here}`)
        if (target.origin !== 'https://ledger.example') continue
        const file = target.pathname.replace(/^\/show\//, '').replace(/(^|\/)$/, '$1index.html')
        if (target.pathname !== here) reached.add(target.pathname)
        const there = files.get(file)
        const id = target.hash.slice(1)
        if (there === undefined || (id !== '' && !there.includes(` id="${id}"`)))
          broken.push(`${path}: ${href}`)
      }
    }
    expect(broken.slice(0, 10)).toEqual([])
    const pages = [...files.keys()]
      .filter((path) => path.endsWith('.html'))
      .map((path) => `/show/${path.replace(/index\.html$/, '')}`)
    expect(pages.filter((path) => !reached.has(path))).toEqual([])
  })

  it('is valid HTML where lists are long', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }))
    const some = [
      '',
      'people/ada/',
      'people/ada/2020/',
      'episodes/',
      'episodes/2020/',
      'why-we-care/',
      'why-we-care/2020/',
      'why-we-care/names/',
      'entities/',
      'entities/acme/',
      'entities/acme/2020/',
      'entities/acme/2020/02/',
      'entities/a-z/',
      'entities/a-z/b/',
      'entities/kinds/org/',
      'search/',
      'stories/told-7/',
    ]
    for (const path of some) {
      const { results } = await validator.validateString(page(path))
      expect(
        results.flatMap(({ messages }) =>
          messages.map(({ ruleId, message }) => `${path} ${ruleId} ${message}`),
        ),
      ).toEqual([])
    }
  })

  it.skipIf(noBrowser)('can be used by everybody where lists are long', async () => {
    const served = await serveFolder(join(root, '_site'), '/show')
    const browser = await startBrowser()
    const looked = await browser.newPage({ bypassCSP: true, viewport: { width: 375, height: 700 } })
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
    const objections =
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))'
    const tooWide =
      "[...document.querySelectorAll('body, body *')].filter((element) => element.getBoundingClientRect().left + element.scrollWidth > innerWidth).map(({ outerHTML }) => outerHTML.slice(0, 200))"
    for (const path of [
      'entities/acme/',
      'entities/acme/2020/',
      'entities/',
      'entities/a-z/b/',
      'episodes/',
      'search/',
      'why-we-care/names/',
    ]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await looked.emulateMedia({ colorScheme })
        await looked.goto(`${served.base}/${path}`)
        await looked.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
        await looked.evaluate(axe)
        expect(await looked.evaluate(objections), `${path} ${colorScheme}`).toEqual([])
      }
      await looked.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(await looked.evaluate(tooWide), `${path} in large letters`).toEqual([])
    }
    await browser.close()
    served.close()
  })
})
