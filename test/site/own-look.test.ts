import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interfaceWords } from '../../src/model/interface-words.ts'
import { ownColours } from '../../src/model/theme.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { phrase } from '../../src/site/phrase.ts'
import { siteViews } from '../../src/site/views.ts'
import { filesOf, hostile, tinyShow } from './built-show.ts'

const root = join(import.meta.dirname, '../..')
const templates = ['site', 'templates/site'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.njk'))
    .map((name) => [`${folder}/${name}`, readFileSync(join(root, folder, name), 'utf8')] as const),
)

describe('the words of the interface', () => {
  it('are all in one place: templates have none of their own', () => {
    for (const [path, source] of templates) {
      const bare = source.replace(/^---\n.*?\n---\n/s, '').replace(/\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}/gs, '')
      const text = bare.replace(/<[^>]*>/g, '')
      expect(text.match(/\p{L}+/gu) ?? [], path).toEqual([])
      expect(bare.match(/ (?:aria-label|alt|title)="[^"]*\p{L}[^"]*"/gu) ?? [], path).toEqual([])
    }
  })

  it('are there for each place that asks for them, and none waits in vain', () => {
    const source = [
      ...templates.map(([, text]) => text),
      ...['src/site', 'src/subscribers/web', 'templates/subscribe'].flatMap((folder) =>
        readdirSync(join(root, folder))
          .filter((name) => /\.(?:ts|njk)$/.test(name))
          .map((name) => readFileSync(join(root, folder, name), 'utf8')),
      ),
    ].join('\n')
    const asked = [...source.matchAll(/'([a-z-]+)' \| say\b/g)].map(([, key]) => key ?? '')
    expect(asked.filter((key) => !(key in interfaceWords))).toEqual([])
    const composed = /^(?:kinds?|section|role)-|-episode$/
    const vain = Object.keys(interfaceWords).filter(
      (key) => !composed.test(key) && !source.includes(`'${key}'`),
    )
    expect(vain).toEqual([])
  })

  it('have a form for each number that a language tells apart', () => {
    const stories = { one: '{n} soubor', few: '{n} soubory', other: '{n} souborů' }
    expect([1, 3, 1200].map((n) => phrase(stories, { n }, 'cs'))).toEqual([
      '1 soubor',
      '3 soubory',
      '1\u00a0200 souborů',
    ])
    expect(phrase({ other: '{n} x' }, { n: 1 }, 'no such language')).toBe('1 x')
    expect(phrase('{a} and {b}', { a: 'A' }, 'en')).toBe('A and {b}')
  })
})

describe('colours', () => {
  it('are those that contrast is checked against', () => {
    const css = readFileSync(join(root, 'site/styles/paper.css'), 'utf8')
    const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)')
    const inCss = (part: string, name: string) =>
      new RegExp(`--${name === 'accent' ? 'pencil' : name}: (#[0-9a-f]{6});`).exec(part)?.[1]
    for (const [name, colour] of Object.entries(ownColours.light))
      expect(inCss(light, name), name).toBe(colour)
    for (const [name, colour] of Object.entries(ownColours.dark)) expect(inCss(dark, name), name).toBe(colour)
  })
})

describe('a show with a look of its own', () => {
  let folder: string
  let files: ReadonlyMap<string, string>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'copydesk-look-'))
    const input = tinyShow()
    const own = {
      navigation: [
        { words: hostile, link: '/stories/attacked/' },
        { words: 'Shop', link: 'https://shop.example/' },
        { words: 'Never', link: 'javascript:alert(1)' },
      ],
      footerLinks: [{ words: 'Imprint', link: '/about/' }],
      theme: { light: { accent: '#8a1c1c' }, dark: { accent: '#ffb3a7', paper: '#000000' } },
      words: {
        'why-it-mattered': 'Warum <es> zählt',
        'story-of': '{episode}: {n} von {count} & mehr',
        'story-count': { one: '{n} Bericht', other: '{n} Berichte' },
      },
    }
    const logo = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
    const views = siteViews({ ...input, show: { ...input.show, ...own }, logo })
    await buildSite({ root: folder, views })
    files = await filesOf(join(folder, '_site/'))
  })
  afterAll(() => rm(folder, { recursive: true }))
  const page = (path: string): string => files.get(`${path}index.html`) ?? ''

  it('has its own way around, with words that stay words', () => {
    const nav = /<nav aria-label="Main">.*?<\/nav>/s.exec(page('about/'))?.[0] ?? ''
    expect([...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '../stories/attacked/',
      'https://shop.example/',
    ])
    expect(nav).toContain('&lt;script&gt;')
    expect(nav).not.toContain('<script')
    expect(page('stories/attacked/')).toContain('aria-current="page"')
    expect(page('about/')).toContain('<a href="../about/">Imprint</a>')
  })

  it('has its own colours, behind which print and forced colours still work', () => {
    const css = files.get('style.css') ?? ''
    expect(css).toContain('--pencil: #8a1c1c;')
    expect(css).toMatch(
      /dark\) \{\n:root \{\n {2}--paper: #000000;|dark\) \{\n:root \{\n {2}--accent|--pencil: #ffb3a7;/,
    )
    expect(css.indexOf('#8a1c1c')).toBeGreaterThan(css.indexOf('#1b49ad'))
    expect(css.indexOf('#8a1c1c')).toBeLessThan(css.indexOf('--pencil: #000'))
  })

  it('says things in its own words, and these too stay words', () => {
    expect(page('entities/brightwell/')).toContain('Warum &lt;es&gt; zählt')
    expect(page('stories/attacked/')).toMatch(
      /<p><a href="[^"]*#story-attacked">[^<]*<\/a>: 1 von 2 &amp; mehr<\/p>/,
    )
    expect(page('entities/')).toContain('3 Berichte')
  })

  it('has its logo in place of the title, which is read out', () => {
    expect(page('about/')).toContain(
      '<a href="../"><img class="logo" src="../logo.svg" alt="The Morning Ledger"></a>',
    )
    expect(files.get('logo.svg')).toContain('<svg')
    expect(files.get('404.html')).toContain('src="/show/logo.svg"')
  })
})
