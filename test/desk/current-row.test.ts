import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { madeTranscript } from '../../scripts/made-episodes.ts'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

const slug = '2026-01-02-made'

/** Some forty paragraphs, and half of them once more. */
function saidTwice(): string {
  const once = madeTranscript(3, 24_000)
  return `${once}\n\n${once.split('\n\n').slice(2, 24).join('\n\n')}\n`
}

/** From now on each moment is counted in which the page has no row that keys act on. */
const countNone = `window.none = 0
  new MutationObserver(() => { window.none += document.querySelectorAll('.row[data-now]').length === 1 ? 0 : 1 })
    .observe(document.querySelector('[data-rows]'), { subtree: true, childList: true, attributes: true })`

describe.skipIf(noBrowser)('the row that keys act on', () => {
  it('is there at every moment, also while the rows of a decision come in', async () => {
    const root = sampleCopy()
    writeFileSync(join(root, `content/transcripts/${slug}.txt`), saidTwice())
    await using desk = await startedDesk(root)
    const browser = await startBrowser()
    try {
      const page = await letIn(browser, desk)
      await page.goto(`${desk.base}/episodes/${slug}`)
      await page.locator('.row[data-now]').waitFor({ state: 'attached' })
      await page.evaluate(countNone)
      for (let kept = 0; kept < 3; kept++) {
        const cuts = await page.locator('.row[data-kind=cut]').count()
        await page.keyboard.press('u')
        await page.keyboard.press('x')
        await expect
          .poll(() => page.locator('.row[data-kind=cut]').count(), { timeout: 20_000 })
          .toBeLessThan(cuts)
        await expect
          .poll(() => page.locator('[data-pending], [aria-busy=true]').count(), { timeout: 20_000 })
          .toBe(0)
      }
      expect(await page.evaluate('window.none')).toBe(0)
      // All come in: what the page shows is what the desk serves.
      const served = await desk.get(`/episodes/${slug}`)
      const prints = [...served.matchAll(/ data-print="(\w+)" data-label/g)].map(([, print]) => print)
      expect(prints.length).toBeGreaterThan(40)
      await expect
        .poll(
          () => page.evaluate('[...document.querySelectorAll(".row")].map(({ dataset }) => dataset.print)'),
          { timeout: 20_000 },
        )
        .toEqual(prints)
    } finally {
      await browser.close()
    }
  })
})
