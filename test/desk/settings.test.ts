import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersTo } from '../../src/desk/item-view.ts'
import { knownKeys } from '../../src/desk/known-keys.ts'
import { kindNames } from '../../src/desk/queue-item.ts'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { faultsOf, letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

const settingsOf = (root: string) => JSON.parse(readFileSync(join(root, '.copydesk/settings.json'), 'utf8'))
const paper = (page: Page) => page.evaluate('getComputedStyle(document.documentElement).backgroundColor')

it('lists every single key that a button of the desk has', () => {
  const folder = join(import.meta.dirname, '../../templates/desk')
  const templates = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const literal = templates.flatMap((text) =>
    [...text.matchAll(/data-key="([^"{]+)"/g)].map(([, key]) => key),
  )
  const item = { id: '', slug: '', title: '', date: '', place: 0, question: '', reason: '', at: ['a'] }
  const names = { name: 'A', type: 'PERSON', into: 'b', seen: '', quotes: [] } as const
  const answers = Object.keys(kindNames).flatMap((kind) =>
    answersTo({ ...item, kind: kind as keyof typeof kindNames, ...(kind === 'merge' && { name: names }) }),
  )
  const known = new Set(knownKeys.map(({ key }) => key))
  const used = [...literal, ...answers.map(({ key }) => key)].filter((key) => key?.length === 1)
  expect(used.filter((key) => key !== undefined && !known.has(key))).toEqual([])
})

describe.skipIf(noBrowser)('the settings', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('are kept beside the show and hold on every page, without script and for who is not let in yet', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false, colorScheme: 'light' })
    await page.getByRole('link', { name: 'Settings' }).click()
    const light = await paper(page)
    const size = () =>
      page.locator('html').evaluate((html) => Number.parseFloat(getComputedStyle(html).fontSize))
    const usual = await size()
    await page.getByLabel('Dark').check()
    await page.getByLabel('Larger').check()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByLabel('Dark').isChecked()).toBe(true)
    expect(settingsOf(root)).toMatchObject({ theme: 'dark', size: 'larger', keysOn: true })
    await page.goto(`${desk.base}/queue`)
    expect(await paper(page)).not.toBe(light)
    expect(await size()).toBeGreaterThan(usual)
    expect(await page.getByLabel('Agree', { exact: true }).count()).toBe(0)
    const stranger = await (await browser.newContext({ colorScheme: 'light' })).newPage()
    await stranger.goto(desk.base)
    expect(await paper(stranger)).not.toBe(light)
    expect(await desk.get('/settings')).toContain(join(root, 'content'))
  })

  it('change a key and switch all off, in one list and the other, for the next start too', async () => {
    const root = sampleCopy()
    const first = await startedDesk(root)
    const page = await letIn(browser, first)
    await page.goto(`${first.base}/settings`)
    await page.getByLabel('To the queue', { exact: true }).press('v')
    await expect.poll(() => settingsOf(root)).toMatchObject({ keys: { q: 'v' }, keysOn: true })
    await first.kill()
    await using desk = await startedDesk(root)
    // The desk is where it was, so that pages that stayed open find it.
    expect(desk.base).toBe(first.base)
    const again = await letIn(browser, desk)
    await again.goto(desk.base)
    expect(await again.locator('[data-key=q] kbd').textContent()).toBe('v')
    await again.keyboard.press('q')
    expect(new URL(again.url()).pathname).toBe('/')
    await again.keyboard.press('v')
    await again.waitForURL(/queue/)
    await again.keyboard.press('?')
    await again.locator('#keys [data-keys-on]').uncheck()
    await again.getByRole('button', { name: 'Close' }).click()
    await expect.poll(() => settingsOf(root).keysOn).toBe(false)
    await again.goto(`${desk.base}/settings`)
    expect(await again.locator('main [data-keys-on]').isChecked()).toBe(false)
    await again.locator('main').getByRole('button', { name: 'As they were at first' }).click()
    await expect.poll(() => settingsOf(root)).toMatchObject({ keys: {}, keysOn: false })
    expect(await again.getByLabel('To the queue', { exact: true }).inputValue()).toBe('q')
  })

  it('have nothing that axe finds, in the largest text', async () => {
    await using desk = await startedDesk(sampleCopy())
    await desk.post('/settings', { theme: 'system', size: 'larger' })
    expect(await faultsOf(browser, desk, ['/settings', '/queue'])).toEqual([])
  })

  it('leave the colours of the system where it forces them, and what is current is seen by its shape', async () => {
    await using desk = await startedDesk(sampleCopy())
    const page = await letIn(browser, desk, { forcedColors: 'active' })
    await page.goto(`${desk.base}/settings`)
    const current = page.locator('nav a[aria-current]')
    expect(await current.evaluate((link) => getComputedStyle(link).borderBlockEndStyle)).toBe('solid')
  })
})
