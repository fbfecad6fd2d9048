import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { StartedDesk } from './started-desk.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A page of a browser that the desk has let in, once it has looked at all transcripts. */
export async function letIn(browser: Browser, desk: StartedDesk, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options })
  const page = await context.newPage()
  const link = await desk.launchLink()
  await page.goto(desk.base)
  await page.getByLabel('Link').fill(link)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  await expect
    .poll(() => desk.get('/queue'), { timeout: 30_000, interval: 100 })
    .toContain('data-looking hidden')
  return page
}

/**
 * What axe finds on pages of a desk, light and dark, on small screens, wide ones and at 400 %, and what is too wide.
 * `ready` waits for what comes into a page later.
 */
export async function faultsOf(
  browser: Browser,
  desk: StartedDesk,
  paths: readonly string[],
  ready: (page: Page, path: string) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await letIn(browser, desk, { colorScheme, bypassCSP: true })
    for (const width of [320, 375, 900, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      for (const path of paths) {
        await page.goto(desk.base + path)
        await ready(page, path)
        await page.addScriptTag({ path: axe })
        const { violations } = (await page.evaluate('axe.run({ iframes: false })')) as {
          violations: { id: string; nodes: { html: string }[] }[]
        }
        for (const { id, nodes } of violations)
          found.push(`${colorScheme} ${width} ${path} ${id} ${nodes[0]?.html}`)
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
        if (Number(wide) > 0) found.push(`${width} ${path} is ${wide} px too wide`)
      }
    }
  }
  return found
}
