import { readFileSync, writeFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { faultsOf, letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'
import { clashes, clashingShow, conflict, passagesOn } from './two-texts.ts'

const wait = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: 15_000 })

describe.skipIf(noBrowser)('two texts in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('are put together by keys alone, saved once, and taken back by one key', async () => {
    const { root, mine, base, proposal, now, stale, fresh } = clashingShow()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue?kind=merge-conflict`)
    await page.keyboard.press('o')
    // Until the page is whole it hears no key.
    await page.waitForURL(/conflicts/)
    await wait(page, '0 of 3 settled')
    await page.keyboard.press('t')
    await wait(page, '1 of 3 settled')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('2 of 3')
    await page.keyboard.press('w')
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Words of my own.')
    // Words that are typed are not lost by a button for another passage.
    await page
      .locator('.passage')
      .nth(2)
      .getByRole('button', { name: /^Keep both/ })
      .click()
    await wait(page, '3 of 3 settled')
    expect(await page.locator('textarea').nth(1).inputValue()).toBe('Words of my own.')
    expect(now()).toBe(mine)
    await page.keyboard.press('Control+s')
    await wait(page, /^Put two texts of episodes.* Saved/)
    const [[servers, on], [, at], [tomorrow, monday]] = clashes
    const line = (words: string) => mine.split('\n').find((one) => one.includes(words)) ?? ''
    expect(now()).toBe(
      mine
        .replace(on, servers)
        .replace(line(at), 'Words of my own.')
        .replace(line(monday), `${line(monday)}\n\n${line(monday).replace(monday, tomorrow)}`)
        .replace(stale, fresh),
    )
    await page.keyboard.press('z')
    await wait(page, '0 of 3 settled')
    expect(now()).toBe(mine)
    expect(readFileSync(proposal, 'utf8')).toBe(base)
  })

  it('leave alone what is being typed when the file changes on the disk', async () => {
    const { root, episode, mine } = clashingShow()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(desk.base + conflict)
    await page.keyboard.press('w')
    await page.keyboard.type('Half a sentence')
    writeFileSync(episode, mine.replace('### Outro', 'A line of mine.\n\n### Outro'))
    await page.waitForTimeout(1500)
    expect(await page.locator('textarea').first().inputValue()).toContain('Half a sentence')
  })

  it('are put together without script, by buttons', async () => {
    const { root, original, now } = clashingShow()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    await page.goto(`${desk.base}/conflicts`)
    await page.getByRole('link', { name: /Kaseya/ }).click()
    for (let nth = 1; nth <= 3; nth++) {
      await page.getByRole('button', { name: `Keep theirs in passage ${nth}` }).click()
      await wait(page, `${nth} of 3 settled`)
    }
    await page.getByRole('button', { name: /^Save/ }).click()
    await wait(page, /^Put two texts of episodes.* Saved/)
    expect(now()).toBe(original)
  })

  it('have nothing that axe finds', async () => {
    const { root } = clashingShow()
    await using desk = await startedDesk(root)
    await letIn(browser, desk)
    const [one] = passagesOn(await desk.get(conflict))
    await desk.post(conflict, { do: `mine:${one?.key}` })
    expect(await faultsOf(browser, desk, ['/conflicts', conflict])).toEqual([])
  })
})
