import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { decode } from 'fast-png'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShow } from '../../src/commands/open-show.ts'
import { publishedTags } from '../../src/commands/published-tags.ts'
import { renderEditions } from '../../src/commands/render-editions.ts'
import { loadProvenance } from '../../src/content/load-provenance.ts'
import { readRecordings } from '../../src/content/recordings.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { filesOf } from './built-show.ts'
import { noBrowser, serveFolder, startBrowser } from './served-site.ts'

/** The Nu HTML checker, where somebody has it: `VNU_JAR=/path/to/vnu.jar`, and a Java. */
const vnu = process.env.VNU_JAR ?? ''
if (!existsSync(vnu)) process.stderr.write('SKIPPED: VNU_JAR names no Nu HTML checker.\n')

let root: string
let pages: readonly (readonly [string, string])[]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-sample-'))
  const open = openShow(join(import.meta.dirname, '../..'))
  if (!open.show) throw new Error('The sample show has no show.md.')
  const { show, content } = open
  const { lexicon, tags } = publishedTags(open)
  const editions = renderEditions(open, show)
  const provenance = loadProvenance(open.folder, content.episodes).bySlug
  const recordings = readRecordings(open.folder)
  const { episodes } = content
  const views = siteViews({ show, episodes, tags, lexicon, editions, provenance, recordings })
  await buildSite({ root, views })
  pages = [...(await filesOf(join(root, '_site/')))].filter(([path]) => path.endsWith('.html'))
})
afterAll(() => rm(root, { recursive: true }))

describe('the sample show', () => {
  it('is valid HTML on every page, says html-validate', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended'],
        // Boxes of one name are how a form sends several values.
        rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }] },
      }),
    )
    const wrong: string[] = []
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html)
      for (const { messages } of results)
        wrong.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`))
    }
    expect(pages.length).toBeGreaterThan(150)
    expect(wrong).toEqual([])
  })

  it('has a podcast feed whose recording, captions, chapters and cover are there', async () => {
    const feed = await readFile(join(root, '_site/podcast.xml'), 'utf8')
    const at = (url: string) => join(root, '_site', url.replace('https://ticketzero.example/', ''))
    const [, enclosure = '', length] = /<enclosure url="([^"]+)" length="(\d+)"/.exec(feed) ?? []
    expect((await stat(at(enclosure))).size).toBe(Number(length))
    const [, cover = ''] = /<itunes:image href="([^"]+)"/.exec(feed) ?? []
    const { width, height } = decode(await readFile(at(cover)))
    expect([width, height]).toEqual([3000, 3000])
    const others = [...feed.matchAll(/<podcast:(?:transcript|chapters) url="([^"]+)"/g)]
    expect(others).toHaveLength(6)
    for (const [, url = ''] of others) expect((await stat(at(url))).size, url).toBeGreaterThan(100)
    expect(feed).toMatch(/<podcast:soundbite startTime="43\.\d+" duration="19\.\d+"/)
  })

  it('links times into the recording, as the captions state them', () => {
    const page = new Map(pages).get('episodes/2021-08-09-the-closet-server/index.html') ?? ''
    const times = [...page.matchAll(/href="\.\.\/\.\.\/audio\/[\w-]+\.mp3#t=(\d+)"/g)].map(
      ([, second]) => second,
    )
    const captions = readFileSync(
      join(import.meta.dirname, '../../content/transcripts/2021-08-09-the-closet-server.vtt'),
      'utf8',
    )
    const stated = [...captions.matchAll(/^00:00:(\d\d)|^00:01:(\d\d)/gm)].map(([, second, later]) =>
      String(second === undefined ? 60 + Number(later) : Number(second)),
    )
    expect(new Set(times).size).toBe(5)
    for (const time of times) expect(stated).toContain(time)
    expect(page).toContain('media-src &#39;self&#39;')
  })

  it.skipIf(!existsSync(vnu))('is valid HTML on every page, says the Nu HTML checker', () => {
    const { status, stdout, stderr } = spawnSync(
      'java',
      ['-Xss4m', '-jar', vnu, '--stdout', '--skip-non-html', '--errors-only', join(root, '_site')],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    expect(`${stdout}${stderr}`.slice(0, 4000)).toBe('')
    expect(status).toBe(0)
  })

  it.skipIf(noBrowser)('spends at most 150 kB on a first search, and nothing of it elsewhere', async () => {
    const served = await serveFolder(join(root, '_site'))
    const browser = await startBrowser()
    try {
      const page = await browser.newPage()
      const sizes: number[] = []
      page.on('response', async (response) => {
        const bytes = await response.body()
        // A server compresses text; the pieces of the index are compressed already.
        const text = /text|json|xml/.test(response.headers()['content-type'] ?? '')
        sizes.push(text ? brotliCompressSync(bytes).length : bytes.length)
      })
      await page.goto(`${served.base}/stories/kaseya-customers-held-for-ransom-over-the-holiday/`)
      await page.waitForLoadState('networkidle')
      expect(sizes.length).toBeLessThanOrEqual(3)
      await page.goto(`${served.base}/search/?q=ransom`)
      await page.waitForSelector('[name=entity] option:nth-child(3)', { state: 'attached' })
      await page.waitForLoadState('networkidle')
      expect(await page.locator('.found li').count()).toBe(8)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
    } finally {
      await browser.close()
      served.close()
    }
  })
})
