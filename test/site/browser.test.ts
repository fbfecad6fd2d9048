import { existsSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { xmlDocument } from '../../src/site/xml.ts'
import { buildTinyShow, hostile, type TinySite } from './built-show.ts'
import { servedSite } from './served-site.ts'

const executablePath = '/usr/bin/chromium'
const absent = !existsSync(executablePath)
if (absent) process.stderr.write(`SKIPPED: the pages were not looked at, there is no ${executablePath}.\n`)

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
/** One page of each kind. */
const pages = [
  '/',
  '/404.html',
  '/about/',
  '/corrections/',
  '/editions/',
  '/editions/2021-07-16/',
  '/entities/',
  '/entities/a-z/',
  '/entities/brightwell/',
  '/episodes/',
  '/episodes/2021-07-06-attacked/',
  '/feeds/',
  '/people/',
  '/people/ada/',
  '/stories/attacked/',
  '/why-we-care/',
  '/why-we-care/names/',
]

/** Shows all that a page holds back until it is asked. */
const opened = "for (const each of document.querySelectorAll('details')) each.open = true"

describe.skipIf(absent)('in a browser', () => {
  let site: TinySite
  let server: Server
  let browser: Browser
  let page: Page
  let base: string
  const trouble: string[] = []

  beforeAll(async () => {
    site = await buildTinyShow()
    ;({ server, base } = await servedSite(site.files))
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
    // The policy of the pages forbids every script, also the checker's.
    page = await browser.newPage({ bypassCSP: true })
    page.on('console', (message) => trouble.push(`${page.url()}: ${message.text()}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(base)) trouble.push(`${page.url()} asks for ${request.url()}`)
    })
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    if (site) await rm(site.root, { recursive: true })
  })

  it('finds nothing to object to on any kind of page, light or dark, also in large letters', async () => {
    const source = await readFile(axe, 'utf8')
    for (const path of pages) {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(base + path)
      await page.evaluate(opened)
      await page.evaluate(source)
      expect(await objections('{}'), path).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await objections('{ runOnly: ["cat.color"] }'), `${path} dark`).toEqual([])
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(await objections('{}'), `${path} in large letters`).toEqual([])
    }
  })

  async function objections(options: string): Promise<unknown> {
    return page.evaluate(
      `axe.run(${options}).then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))`,
    )
  }

  it('fits a small phone, also with letters twice as large, and gives links room for a finger', async () => {
    const tooWide =
      "[...document.querySelectorAll('body, body *')].filter((element) => element.getBoundingClientRect().left + element.scrollWidth > innerWidth).map(({ outerHTML }) => outerHTML.slice(0, 200))"
    const links =
      "document.querySelectorAll('nav a, .names a, .index a, .foot a, .headlines a, .related a, .turn a, summary')"
    const tooSmall = `[...${links}].filter((link) => link.getBoundingClientRect().height < 24).map((link) => link.textContent)`
    for (const path of pages) {
      await page.setViewportSize({ width: 320, height: 700 })
      await page.goto(base + path)
      await page.evaluate(opened)
      expect(await page.evaluate(tooWide), `${path} on a small phone`).toEqual([])
      expect(await page.evaluate(tooSmall), path).toEqual([])
      await page.setViewportSize({ width: 375, height: 700 })
      await page.addStyleTag({ content: 'html { font-size: 200% }' })
      expect(await page.evaluate(tooWide), `${path} in large letters`).toEqual([])
    }
  })

  it('reads the feeds as XML, word for word', async () => {
    const words = `${hostile} &#65; ]]>`
    await page.goto(`${base}/`)
    const parsed = (xml: string): string =>
      `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').documentElement`
    const read = (xml: string, element: string): Promise<unknown> =>
      page.evaluate(
        `[${parsed(xml)}.localName, ${parsed(xml)}.getElementsByTagName('${element}')[0].textContent]`,
      )
    const texts = [
      await read(site.files.get('feed.xml') ?? '', 'title'),
      await read(site.files.get('sitemap.xml') ?? '', 'loc'),
      await read(xmlDocument('a', { b: words }), 'b'),
    ]
    expect(texts).toEqual([
      ['feed', 'The Morning Ledger'],
      ['urlset', 'https://ledger.example/show/'],
      ['a', words],
    ])
  })

  it('leads on from an address that is not there', async () => {
    await page.goto(`${base}/stories/never/was/`)
    await page.click('text=All names, by letter')
    expect(page.url()).toBe(`${base}/entities/a-z/`)
  })

  it('brings the reader from a name to the sentence, and marks it', async () => {
    await page.goto(`${base}/entities/brightwell/`)
    await page.click('.mattered a')
    expect(new URL(page.url()).hash).toMatch(/^#p-/)
    expect(await page.textContent(':target')).toContain('A tool like Brightwell is a door.')
  })

  it('lets a reader without scripts and without a mouse find a story by name, read it and cite it', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const plain = await context.newPage()
    await plain.goto(`${base}/`)
    await plain.keyboard.press('Tab')
    expect(await plain.locator(':focus').textContent()).toBe('Skip to the text')
    await plain.locator('.foot a', { hasText: 'Names from A to Z' }).press('Enter')
    await plain.locator('.index a', { hasText: 'Brightwell' }).press('Enter')
    await plain.locator('.coverage h2 a', { hasText: 'Attacked:' }).press('Enter')
    expect(await plain.locator('h1').textContent()).toContain('Attacked')
    expect(await plain.locator('.cite pre').first().isVisible()).toBe(false)
    await plain.locator('.cite summary').press('Enter')
    const forms = await plain.locator('.cite pre').allTextContents()
    expect(forms).toHaveLength(3)
    for (const form of forms) expect(form).toContain('https://ledger.example/show/stories/attacked/#p-')
    expect(await plain.locator('.cite pre').first().isVisible()).toBe(true)
    await plain.locator('.related a').first().press('Enter')
    expect(await plain.locator('h1').textContent()).toBe('Restored')
    await context.close()
  })

  it('asked for nothing from elsewhere and met no error', () => {
    expect(trouble.filter((line) => !line.includes('404'))).toEqual([])
  })
})
