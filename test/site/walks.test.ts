import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTinyShow, type TinySite } from './built-show.ts'
import { noBrowser, type ServedSite, serveFolder, startBrowser } from './served-site.ts'

let site: TinySite
let served: ServedSite
let browser: Browser

beforeAll(async () => {
  if (noBrowser) return
  site = await buildTinyShow()
  served = await serveFolder(join(site.root, '_site'), '/show')
  browser = await startBrowser()
})
afterAll(async () => {
  await browser?.close()
  served?.close()
  if (site) await rm(site.root, { recursive: true })
})

/** One step of a walk: what a reader does, and where that leads. */
interface Step {
  readonly does: string
  readonly go: (page: Page) => Promise<unknown>
  /** The path below the show's address, with what stands behind `?` and `#`. */
  readonly leadsTo: string | RegExp
}

async function walk(steps: readonly Step[], options: BrowserContextOptions = {}): Promise<void> {
  const page = await browser.newPage(options)
  const trouble: string[] = []
  page.on('console', (message) => trouble.push(message.text()))
  page.on('pageerror', (error) => trouble.push(error.message))
  page.on('request', (request) => {
    if (!request.url().startsWith(served.base)) trouble.push(`asks for ${request.url()}`)
  })
  await page.goto(`${served.base}/`)
  for (const { does, go, leadsTo } of steps) {
    await go(page)
    const path = () => page.url().slice(served.base.length)
    if (typeof leadsTo === 'string') await expect.poll(path, { message: does }).toBe(leadsTo)
    else await expect.poll(path, { message: does }).toMatch(leadsTo)
  }
  expect(trouble.filter((line) => !line.includes('404'))).toEqual([])
  await page.close()
}

const click = (selector: string) => (page: Page) => page.click(selector)

/** Goes from link to link with the tab key until the one with these words has the focus, then follows it. */
const follow = (words: string) => async (page: Page) => {
  const focused = () => page.evaluate("document.activeElement?.textContent?.trim() ?? ''")
  for (let presses = 0; presses < 200; presses++) {
    await page.keyboard.press('Tab')
    const here = String(await focused())
    if (here === words || (words.endsWith('…') && here.startsWith(words.slice(0, -1)))) break
  }
  expect(String(await focused())).toContain(words.replace(/…$/, ''))
  const visible = await page.evaluate("getComputedStyle(document.activeElement).outlineStyle !== 'none'")
  expect(visible, `the focus on ${words}`).toBe(true)
  await page.keyboard.press('Enter')
}

describe.skipIf(noBrowser)('a reader', () => {
  it('finds a story by a name, reads it and follows it to its episode, without scripts', () =>
    walk(
      [
        { does: 'opens the search', go: click('nav a:text-is("Search")'), leadsTo: '/search/' },
        { does: 'jumps to a letter', go: click('.jump a:text-is("B")'), leadsTo: '/search/#names-b' },
        { does: 'takes a name', go: click('#names-b ~ dd a'), leadsTo: '/entities/brightwell/' },
        { does: 'reads what was said', go: click('.mattered a'), leadsTo: /^\/stories\/attacked\/#p-/ },
        {
          does: 'goes to the episode',
          go: click('.facts a'),
          leadsTo: /^\/episodes\/2021-07-06-attacked\/#story-/,
        },
      ],
      { javaScriptEnabled: false },
    ))

  it('is shown no form that does nothing when scripts are off', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${served.base}/search/?q=door`)
    expect(await page.isVisible('#q')).toBe(false)
    expect(await page.isVisible('.results')).toBe(false)
    expect(await page.locator('.by-day a').count()).toBe(3)
    await page.close()
  })

  it('does the same with the keyboard alone', () =>
    walk([
      { does: 'opens the list of names', go: follow('Names'), leadsTo: '/entities/' },
      { does: 'takes a name', go: follow('Brightwell'), leadsTo: '/entities/brightwell/' },
      { does: 'takes a story', go: follow('Restored'), leadsTo: '/stories/attacked-2/' },
      {
        does: 'goes to its episode',
        go: follow('Episode 2021-07-09-restored'),
        leadsTo: /^\/episodes\/2021-07-09-restored\/#/,
      },
    ]))

  it('searches, is told how much was found, and lands on the part of the story with the words', () =>
    walk([
      {
        does: 'searches from a page that is not there',
        go: async (page) => {
          await page.goto(`${served.base}/never/was/`)
          await page.fill('#q', 'door')
          await page.keyboard.press('Enter')
        },
        leadsTo: '/search/?q=door',
      },
      {
        does: 'hears how many stories there are',
        go: async (page) => {
          await page.waitForSelector('.found li')
          expect(await page.textContent('[role=status]')).toBe('1 story found.')
          expect(await page.textContent('.found mark')).toMatch(/door/)
        },
        leadsTo: '/search/?q=door',
      },
      { does: 'opens the first', go: click('.found a'), leadsTo: '/stories/attacked/#why' },
    ]))

  it('narrows a search by name, year and part, and can link to it', () =>
    walk([
      {
        does: 'chooses a name',
        go: async (page) => {
          await page.goto(`${served.base}/search/?q=brightwell`)
          await page.waitForSelector('[name=entity] option:nth-child(2)', { state: 'attached' })
          await page.selectOption('[name=entity]', 'Brightwell')
          await page.selectOption('[name=section]', 'why-we-care')
        },
        leadsTo: '/search/?q=brightwell&entity=Brightwell&section=why-we-care',
      },
      {
        does: 'is told that nothing is left',
        go: async (page) => {
          await page.fill('#q', 'zebra')
          await page.waitForSelector('[role=status]:text("No story was found")')
        },
        leadsTo: '/search/?q=zebra&entity=Brightwell&section=why-we-care',
      },
    ]))
})
