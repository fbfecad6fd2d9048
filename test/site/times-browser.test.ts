import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTinyShow, type TinySite } from './built-show.ts'

const executablePath = '/usr/bin/chromium'
const absent = !existsSync(executablePath)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const base = 'https://ledger.example/show'
const path = '/episodes/2021-07-06-attacked/'
const kinds: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml', txt: 'text/plain' }

describe.skipIf(absent)('times in a browser', () => {
  let site: TinySite
  let browser: Browser

  beforeAll(async () => {
    site = await buildTinyShow()
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    if (site) await rm(site.root, { recursive: true })
  })

  /** A page that gets the site's files and hears of nothing else; `asked` are the addresses elsewhere. */
  async function pageAt(address: string, more: Parameters<Browser['newPage']>[0] = {}) {
    const page = await browser.newPage(more)
    const asked: string[] = []
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.route('**/*', (route) => {
      const url = new URL(route.request().url())
      const file = url.pathname.replace(/^\/show\//, '').replace(/(^|\/)$/, '$1index.html')
      const body = url.origin === 'https://ledger.example' ? site.files.get(file) : undefined
      if (body === undefined) asked.push(url.href)
      const contentType = kinds[file.split('.').at(-1) ?? ''] ?? 'text/html; charset=utf-8'
      return body === undefined ? route.fulfill({ status: 404 }) : route.fulfill({ contentType, body })
    })
    await page.goto(base + address)
    return { page, asked, said }
  }

  const background = (page: Page, selector: string) =>
    page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`)

  it('loads nothing of the recording until it is played, and then only that', async () => {
    const { page, asked, said } = await pageAt(path)
    expect(asked).toEqual([])
    await page.evaluate(`void document.querySelector('audio').play().catch(() => {})`)
    await expect.poll(() => asked).toEqual(['https://audio.example/1.mp3'])
    expect(said.filter((text) => /content security policy/i.test(text))).toEqual([])
    expect(await page.locator('a.time').first().getAttribute('href')).toBe('https://audio.example/1.mp3#t=10')
  })

  it('marks the paragraph that an earlier address led to, as it marks that of the present one', async () => {
    const former = 'p:has(> span#p-formerl)'
    const { page } = await pageAt(`${path}#p-formerl`)
    const marked = await background(page, former)
    expect(marked).not.toBe('rgba(0, 0, 0, 0)')
    const id = await page.locator(former).getAttribute('id')
    const { page: now } = await pageAt(`${path}#${id}`)
    expect(await background(now, former)).toBe(marked)
    const { page: unmarked } = await pageAt(path)
    expect(await background(unmarked, former)).toBe('rgba(0, 0, 0, 0)')
  })

  it('gives every paragraph that was said an address, on the page of its story too', async () => {
    for (const address of [path, '/stories/attacked/']) {
      const { page } = await pageAt(address)
      expect(await page.locator('.prose p[id^="p-"]').count()).toBeGreaterThan(4)
      expect(await page.locator('.prose p:not([id])').count()).toBe(0)
    }
  })

  it('shows what was cleaned to whoever opens it, without a script', async () => {
    const { page } = await pageAt(path, { javaScriptEnabled: false })
    const twin = page.locator('.cleaned a', { hasText: 'What stays' })
    expect(await twin.isVisible()).toBe(false)
    await page.locator('.cleaned summary').click()
    expect(await twin.isVisible()).toBe(true)
    await twin.click()
    expect(await page.locator('p:target').count()).toBe(1)
    expect(await page.locator('.cleaned').innerText()).toContain('And 5 more such passages.')
  })

  it('has nothing that a checker objects to, opened, light and dark, on its transcript too', async () => {
    for (const colorScheme of ['light', 'dark'] as const)
      for (const address of [path, `${path}transcript.html`]) {
        const { page } = await pageAt(address, { colorScheme, bypassCSP: true })
        for (const details of await page.locator('details').all())
          await details.evaluate((node) => node.setAttribute('open', ''))
        await page.addScriptTag({ path: axe })
        const violations = await page.evaluate(
          `axe.run().then((found) => found.violations.map(({ id }) => id))`,
        )
        expect(violations, `${address} ${colorScheme}`).toEqual([])
      }
  })
})
