import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy, showWithEdition } from './desk-show.ts'
import { letIn } from './let-in.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

/** Opens the link of a desk in another tab of the same browser. */
async function openedAgain(page: Page, desk: StartedDesk): Promise<void> {
  const tab = await page.context().newPage()
  await tab.goto(await desk.launchLink())
  await tab.getByRole('heading', { name: /wait/ }).waitFor()
  await tab.close()
}

describe.skipIf(noBrowser)('a page that stayed open while the desk was ended and started again', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('hard case 22: says so, keeps the answer that was not sent, and sends it once the new link was opened', async () => {
    const root = sampleCopy()
    const first = await startedDesk(root)
    const page = await letIn(browser, first)
    await page.goto(`${first.base}/queue`)
    await first.kill()
    await page.getByText('The desk does not answer.').first().waitFor({ timeout: 30_000 })
    await page.keyboard.press('a')
    await page.getByText('Not saved.').waitFor()
    await using desk = await startedDesk(root)
    expect(desk.base).toBe(first.base)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('This desk does not know you.').waitFor()
    await openedAgain(page, desk)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('Agreed:').first().waitFor({ timeout: 15_000 })
    expect(await page.getByText('Not saved.').count()).toBe(0)
    await expect.poll(() => page.locator('[data-away]').isHidden(), { timeout: 20_000 }).toBe(true)
    expect(readFileSync(join(root, 'content/decisions/2021-07-06-kaseya.yml'), 'utf8')).toMatch(
      /do: agree\n$/,
    )
  })

  it('hard case 22: keeps words that were typed, and saves them afterwards', async () => {
    const { root, file } = showWithEdition()
    const first = await startedDesk(root)
    const page = await letIn(browser, first)
    await page.goto(`${first.base}/editions/2021-07-09`)
    await page.getByLabel('Subject').fill('Typed before the lid was shut')
    await first.kill()
    await using desk = await startedDesk(root)
    await openedAgain(page, desk)
    expect(await page.getByLabel('Subject').inputValue()).toBe('Typed before the lid was shut')
    await page.keyboard.press('Control+s')
    await page
      .getByText(/^Subject changed\. Saved/)
      .first()
      .waitFor({ timeout: 15_000 })
    expect(readFileSync(file, 'utf8')).toContain('subject: Typed before the lid was shut\n')
  })
})
