import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashOf } from '../../src/desk/save-change.ts'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { showWithEdition } from './desk-show.ts'
import { faultsOf, letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

const address = '/editions/2021-07-09'

describe.skipIf(noBrowser)('the history', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('lists every change with what it did, finds one, and takes one back that is not the last, also after a restart', async () => {
    const { root, file } = showWithEdition()
    const before = readFileSync(file, 'utf8')
    {
      await using desk = await startedDesk(root)
      const page = await letIn(browser, desk, { javaScriptEnabled: false })
      await page.goto(desk.base + address)
      for (const [label, words] of [
        ['Subject', 'One <b>'],
        ['Preheader', 'Two'],
      ] as const) {
        await page.getByLabel(label).fill(words)
        await page.getByRole('button', { name: /^Save/ }).first().click()
      }
    }
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/history`)
    await page.getByText('2 changes, the newest first').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('SUBJECT')
    await page.keyboard.press('Enter')
    await page.getByText('1 change with “SUBJECT”').waitFor()
    await page.locator('summary').press('Enter')
    expect(await page.locator('ins').textContent()).toBe('One <b>')
    await page.getByRole('button', { name: /^Undo/ }).press('Enter')
    await page.getByText('taken back').waitFor()
    expect(readFileSync(file, 'utf8')).toBe(before.replace(/^preheader: .*$/m, 'preheader: Two'))
    // What cannot be found any more is left alone, and the desk says so.
    const changed = readFileSync(file, 'utf8').replace('preheader: Two', 'preheader: Three')
    writeFileSync(file, changed)
    await page.goto(`${desk.base}/history`)
    await page.getByRole('button', { name: /^Undo: .*preheader/ }).click()
    await expect.poll(() => page.locator('[data-said]').textContent()).toContain('it was left as it is')
    expect(readFileSync(file, 'utf8')).toBe(changed)
  })

  it('has pages', async () => {
    const { root } = showWithEdition()
    await using first = await startedDesk(root)
    await first.kill()
    const show = readFileSync(join(root, 'content/show.md'))
    const words = {
      ...{ path: 'show.md', at: 0, removed: 'a', inserted: 'b', lead: '', trail: '' },
      ...{ before: hashOf(''), after: hashOf(show) },
    }
    const line = (at: number): string =>
      JSON.stringify({ id: `c${at}`, on: '2026-01-01T00:00:00.000Z', what: `Change ${at}`, files: [words] })
    writeFileSync(
      join(root, '.copydesk/journal.jsonl'),
      `${Array.from({ length: 120 }, (_, at) => line(at)).join('\n')}\n`,
    )
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    await page.goto(`${desk.base}/history`)
    await page.getByText('120 changes, the newest first; page 1 of 3').waitFor()
    await page.getByRole('link', { name: 'Older' }).click()
    await page.getByRole('link', { name: 'Older' }).click()
    expect(await page.locator('.what').last().textContent()).toBe('Change 0')
    expect(await page.getByRole('link', { name: 'Older' }).count()).toBe(0)
    expect(await faultsOf(browser, desk, ['/history', '/history?find=nothing', '/history?page=2'])).toEqual(
      [],
    )
  })
})
