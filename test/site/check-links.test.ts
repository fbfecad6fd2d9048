import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { checkLinks, type KnownLinks } from '../../src/site/check-links.ts'

/** A site of these files, by path. */
function siteOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-links-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

const target = { 'a/b/index.html': '<p id="p-1">x</p><p id="ü">y</p>', 'feed.xml': '<a/>', 'a b.txt': '' }
const unknown: KnownLinks = { sound: () => false, before: () => undefined }
const from = async (page: string, html: string, showPath = '/'): Promise<readonly string[]> => {
  const file = page.endsWith('/') ? `${page}index.html` : page
  const folder = siteOf({ ...target, [file.slice(1)]: html })
  return (await checkLinks(folder, [page], `https://show.example${showPath}`, unknown)).broken
}

describe('the check of links', () => {
  const sound = [
    '../../a/b/',
    '../../a/b/#p-1',
    '../b/',
    '../../feed.xml',
    '../../a/b/index.html#p-1',
    '../../a/b/#%C3%BC',
    '../../a%20b.txt',
    '../../feed.xml?1',
    '#here',
    '#',
    '',
    '/a/b/',
    'https://x.example/y',
    'mailto:a@b.example',
    '//x.example/',
    '../../../../a/b/',
    '../../feed.xml#anything',
  ]
  for (const href of sound)
    it(`takes ${href || 'nothing'}`, async () => {
      expect(await from('/a/c/', `<p id="here"><a href="${href}">x</a></p>`)).toEqual([])
    })

  const broken = [
    '../../a/d/',
    '../../a/b/#p-2',
    '../b',
    '../../feed.atom',
    '#there',
    '/never/',
    'b/',
    '../../a/b/index.htm',
    'http://[',
  ]
  for (const href of broken)
    it(`names ${href}`, async () => {
      const said = await from('/a/c/', `<p id="here"><a href="${href}">x</a></p>`)
      expect(said).toEqual(href.startsWith('http:') ? [] : [`/a/c/ links to ${href}, which is not there.`])
    })

  it('looks at pictures, scripts, styles and forms too', async () => {
    const html = '<link href="s.css"><script src="s.js"></script><img src="i.png"><form action="f/"></form>'
    expect(await from('/', html)).toHaveLength(4)
  })

  it('names an id that stands twice on a page', async () => {
    expect(await from('/', '<p id="a"></p><p id="a"></p>')).toEqual(['/ has the id "a" more than once.'])
  })

  it('reads links of the page for missing addresses from the path of the show', async () => {
    expect(await from('/404.html', '<a href="/show/a/b/#p-1">x</a>', '/show/')).toEqual([])
    expect(await from('/404.html', '<a href="/a/b/">x</a>', '/show/')).toHaveLength(1)
    expect(await from('/404.html', '<a href="/a/b/">x</a>')).toEqual([])
  })

  it('follows links to pages that nobody named, but not to sound ones', async () => {
    const folder = siteOf({ 'index.html': '<a href="a/">a</a>', 'a/index.html': '<a href="../never/">b</a>' })
    expect((await checkLinks(folder, ['/'], 'https://show.example/', unknown)).broken).toEqual([
      '/a/ links to ../never/, which is not there.',
    ])
    expect(
      (
        await checkLinks(folder, ['/'], 'https://show.example/', {
          ...unknown,
          sound: (page) => page === '/a/',
        })
      ).broken,
    ).toEqual([])
  })

  it('names a picture that stands for a page and is not there', async () => {
    const meta = (url: string) => `<meta property="og:image" content="${url}">`
    expect(await from('/a/c/', meta('https://show.example/feed.xml'))).toEqual([])
    expect(await from('/a/c/', meta('https://elsewhere.example/card.png'))).toEqual([])
    expect(await from('/a/c/', meta('https://show.example/card.png'))).toEqual([
      '/a/c/ names the picture https://show.example/card.png, which is not there.',
    ])
  })

  it('follows a link again that was there before only where its page has changed', async () => {
    const folder = siteOf({ 'index.html': '<a href="a/#x">a</a>', 'a/index.html': '<p id="y">b</p>' })
    const before = () => new Set(['a/#x'])
    expect(
      (await checkLinks(folder, ['/'], 'https://show.example/', { sound: () => true, before })).broken,
    ).toEqual([])
    expect(
      (await checkLinks(folder, ['/'], 'https://show.example/', { ...unknown, before })).broken,
    ).toHaveLength(1)
    expect(
      (await checkLinks(folder, ['/'], 'https://show.example/', { ...unknown, sound: () => true })).broken,
    ).toHaveLength(1)
  })
})
