import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page, Route } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

const kaseya = '/episodes/2021-07-06-kaseya'
const jedi = 'story-the-pentagon-walks-away-from-jedi'

/** Keeps back what is sent to a path, and gives the way to let it through or to lose it. */
async function heldBack(page: Page, path: RegExp): Promise<() => Promise<Route>> {
  const held: Route[] = []
  await page.route(path, (route) =>
    route.request().method() === 'POST' ? held.push(route) : route.continue(),
  )
  return async () => {
    await expect.poll(() => held.length).toBeGreaterThan(0)
    return held.shift() as Route
  }
}

const rowNow = (page: Page): Promise<string> => page.evaluate('document.querySelector(".row[data-now]").id')
const order = (page: Page): Promise<string[]> =>
  page.evaluate('[...document.querySelectorAll(".row")].map(({ id }) => id)')

describe.skipIf(noBrowser)('what is seen of a change before it is answered', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  async function opened(desk: Awaited<ReturnType<typeof startedDesk>>, row = ''): Promise<Page> {
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}${kaseya}${row && `?at=${row}`}`)
    await page.locator('.row[data-now]').waitFor({ state: 'attached' })
    return page
  }

  it('a cut that is kept is seen as kept, and whoever has gone on to the next one stays there', async () => {
    const root = sampleCopy()
    const file = join(root, 'content/decisions/2021-07-06-kaseya.yml')
    const keeps = () => readFileSync(file, 'utf8').match(/do: keep/g)?.length ?? 0
    const before = keeps()
    await using desk = await startedDesk(root)
    const page = await opened(desk)
    const next = await heldBack(page, /\/cut$/)
    for (const key of 'uuuuu') await page.keyboard.press(key)
    const first = await rowNow(page)
    await page.keyboard.press('x')
    await page.locator(`#${first}[data-pending=keep]`).waitFor()
    await page.keyboard.press('u')
    const second = await rowNow(page)
    expect(second).not.toBe(first)
    await page.evaluate(`window.came = 0
      new MutationObserver((all) => { for (const { addedNodes } of all) window.came += addedNodes.length })
        .observe(document.querySelector('[data-rows]'), { childList: true })`)
    await (await next()).continue()
    await page
      .getByText(/^Kept: /)
      .first()
      .waitFor()
    await expect.poll(() => page.locator('[data-pending]').count(), { timeout: 20_000 }).toBe(0)
    expect(await rowNow(page)).toBe(second)
    // Nothing but what has changed comes in anew.
    expect(await page.evaluate('window.came')).toBeLessThan(6)
    await page.keyboard.press('x')
    await page.locator(`#${second}[data-pending=keep]`).waitFor()
    await (await next()).continue()
    await expect.poll(keeps, { timeout: 20_000 }).toBe(before + 2)
  })

  it('a cut that could not be kept is a cut again, until it is tried again and works', async () => {
    await using desk = await startedDesk(sampleCopy())
    const page = await opened(desk)
    const next = await heldBack(page, /\/cut$/)
    for (const key of 'uuuuu') await page.keyboard.press(key)
    await page.keyboard.press('x')
    await page.locator('.row[data-pending=keep]').waitFor()
    await (await next()).abort()
    await page.getByText('Not saved.').waitFor()
    expect(await page.locator('[data-pending]').count()).toBe(0)
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.locator('.row[data-pending=keep]').waitFor()
    await (await next()).continue()
    await page
      .getByText(/^Kept: /)
      .first()
      .waitFor()
  })

  it('a separator stands where it was moved to, and where it was again if that could not be saved', async () => {
    await using desk = await startedDesk(sampleCopy())
    const page = await opened(desk, jedi)
    const before = await order(page)
    const next = await heldBack(page, /\/change$/)
    await page.keyboard.press('[')
    await page.getByText('Nothing is changed yet.').waitFor()
    await page.keyboard.press('Enter')
    await page.locator(`#${jedi}[data-pending=up]`).waitFor()
    expect((await order(page)).indexOf(jedi)).toBeLessThan(before.indexOf(jedi))
    await (await next()).abort()
    await page.getByText('Not saved.').waitFor()
    expect(await order(page)).toEqual(before)
    await page.getByRole('button', { name: 'Try again' }).click()
    await (await next()).continue()
    await page
      .getByText(/^Begin one paragraph earlier: /)
      .first()
      .waitFor()
    await expect.poll(() => page.locator('[data-pending]').count(), { timeout: 20_000 }).toBe(0)
    expect((await order(page)).indexOf(jedi)).toBeLessThan(before.indexOf(jedi))
  })

  it('a name of another kind is marked as on its way, all through the episode', async () => {
    await using desk = await startedDesk(sampleCopy())
    const page = await opened(desk, 'p-v4cyn5r')
    const next = await heldBack(page, /\/name$/)
    await page.locator('.names a', { hasText: 'Microsoft' }).first().click()
    await page.getByText('Here it is of another kind').waitFor()
    await page.locator('[data-name-panel] h3').click()
    await page.evaluate('document.activeElement.blur()')
    await page.keyboard.press('3')
    const microsoft = 'mark[data-id=microsoft]'
    await page.locator(`${microsoft}[data-pending]`).first().waitFor()
    await (await next()).abort()
    await page.getByText('Not saved.').waitFor()
    expect(await page.locator('[data-pending]').count()).toBe(0)
  })
})
