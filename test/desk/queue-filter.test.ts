import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { faultsOf, letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

describe.skipIf(noBrowser)('the filter of the queue', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('lets only questions through that say the words, and keeps them from answer to answer', async () => {
    await using desk = await startedDesk(sampleCopy())
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue`)
    const all = Number((await page.locator('.progress').textContent())?.split(' of ')[1])
    await page.keyboard.press('/')
    await page.keyboard.type('MICROSOFT')
    await page.keyboard.press('Enter')
    await page.waitForURL(/find=MICROSOFT/)
    const some = Number((await page.locator('.progress').textContent())?.split(' of ')[1])
    expect(some).toBeGreaterThan(1)
    expect(some).toBeLessThan(all)
    expect(await page.locator('main').textContent()).toMatch(/microsoft/i)
    await page.keyboard.press('j')
    await page.getByText(`2 of ${some}`).waitFor()
    await page.locator('[data-focus]').press('a')
    await expect.poll(() => page.locator('[data-said]').textContent()).toContain('Saved')
    expect(page.url()).toContain('find=MICROSOFT')
    // A word of how an item is kept, which it does not say.
    await page.goto(`${desk.base}/queue?find=${encodeURIComponent('"question":')}`)
    await page.getByText('Nothing waits').waitFor()
    for (const odd of ['%', '_', '"', '\\', "'; DROP TABLE item; --"])
      expect(await desk.get(`/queue?find=${encodeURIComponent(odd)}`)).toContain('Only with')
    expect(await faultsOf(browser, desk, ['/queue?find=microsoft'])).toEqual([])
  })
})
