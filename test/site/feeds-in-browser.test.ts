import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildTinyShow, hostile, type TinySite } from './built-show.ts'

const executablePath = '/usr/bin/chromium'
const absent = !existsSync(executablePath)
if (absent)
  process.stderr.write(`SKIPPED: feeds were not opened in a browser, there is no ${executablePath}.\n`)

const kinds: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  xml: 'application/xml',
  xsl: 'application/xml',
}

/** All words of what is shown, as an expression for the page. */
const words = 'document.documentElement.textContent'

function serve(site: TinySite): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/show\//, '')
    const file = path.endsWith('/') ? `${path}index.html` : path
    const text = site.files.get(file)
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': kinds[file.split('.').at(-1) ?? ''] ?? 'text/plain',
    })
    response.end(text)
  })
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () => ready(server))
  })
}

describe.skipIf(absent)('a feed that is opened in a browser', () => {
  let site: TinySite
  let server: Server
  let base: string

  beforeAll(async () => {
    site = await buildTinyShow()
    server = await serve(site)
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/show`
  })
  afterAll(async () => {
    server?.close()
    if (site) await rm(site.root, { recursive: true })
  })

  async function withBrowser(
    flags: readonly string[],
    look: (browser: Browser) => Promise<void>,
  ): Promise<void> {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', ...flags] })
    try {
      await look(browser)
    } finally {
      await browser.close()
    }
  }

  // Browsers are about to drop XSLT; without it the style sheet must do.
  it.each([
    ['as it is', []],
    ['without XSLT', ['--disable-blink-features=XSLT']],
  ])('can be read, %s', async (_, flags) => {
    await withBrowser(flags, async (browser) => {
      const page = await browser.newPage({ viewport: { width: 375, height: 700 } })
      for (const path of [
        '/feed.xml',
        '/stories.rss.xml',
        '/entities/brightwell/feed.xml',
        '/corrections.xml',
      ]) {
        await page.goto(base + path)
        const shown = await page.evaluate<number>(
          `Array.from(document.querySelectorAll('title, h1, h2')).filter((one) => one.getBoundingClientRect().height > 0).length`,
        )
        const width = await page.evaluate<number>('document.documentElement.scrollWidth')
        expect(shown, path).toBeGreaterThan(0)
        expect(width, path).toBeLessThanOrEqual(375)
        const text = await page.evaluate<string>(words)
        expect(text, path).toContain('The Morning Ledger')
      }
    })
  })

  it('runs nothing of what it quotes', async () => {
    await withBrowser([], async (browser) => {
      const page = await browser.newPage()
      let alerted = false
      page.on('dialog', (dialog) => {
        alerted = true
        void dialog.dismiss()
      })
      await page.goto(`${base}/feed.xml`)
      expect(await page.evaluate<string>(words)).toContain(`Attacked, and ${hostile}`)
      expect(await page.evaluate<number>(`document.querySelectorAll('script').length`)).toBe(0)
      expect(alerted).toBe(false)
    })
  })

  it('is found from the page that it belongs to, without script', async () => {
    await withBrowser([], async (browser) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${base}/entities/brightwell/`)
      await page.click('main a[type="application/atom+xml"]')
      expect(new URL(page.url()).pathname).toBe('/show/entities/brightwell/feed.xml')
    })
  })
})
