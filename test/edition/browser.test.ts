import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeEdition } from '../../src/edition/compose.ts'
import { previewPage } from '../../src/edition/preview.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { context, episodes, show } from './made-up-show.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const wide = `A word that never ends: ${'x'.repeat(300)}, and an address https://h.example/${'y'.repeat(200)}

![A crane over the harbour](https://h.example/crane.jpg){width=2000 height=500}

| a column | another | a third | a fourth | a fifth |
|---|---|---|---|---|
| ${'wide '.repeat(5)} | ${'wider '.repeat(8)} | 3 | 4 | 5 |

\`\`\`
${'Get-Service | '.repeat(20)}
\`\`\`
`
const drafted = composeEdition({ show, episodes, date: '2021-07-09', guid: 'g' })
const edition = { ...drafted, opening: [...drafted.opening, ...parseMarkdown(wide).children] }
const rendered = renderEdition(edition, context)
const mail = rendered.html.replaceAll('{{leave_url}}', '#')

describe.skipIf(noBrowser)('a mail in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser.close())

  /** A page that asks nobody for anything, as where images are off. */
  const pageOf = async (html: string, width: number, colorScheme: 'light' | 'dark') => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme, offline: true })
    await page.setContent(html)
    return page
  }

  it.each([
    [375, 'light'],
    [375, 'dark'],
    [600, 'light'],
    [1280, 'dark'],
  ] as const)('fits %i pixels and can be read by all, %s', async (width, scheme) => {
    const page = await pageOf(mail, width, scheme)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
    const paper = await page.evaluate('getComputedStyle(document.querySelector("td.around")).backgroundColor')
    expect(paper).toBe(scheme === 'dark' ? 'rgb(20, 22, 27)' : 'rgb(251, 251, 249)')
    await page.addScriptTag({ path: axe })
    const { violations } = (await page.evaluate('axe.run(document)')) as {
      violations: readonly { id: string; nodes: readonly { html: string }[] }[]
    }
    // A mail is no page with a main part, and long words are broken where they must be.
    const own = violations.filter(({ id }) => !['region', 'landmark-one-main'].includes(id))
    expect(own.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
    await page.close()
  })

  it('hides the preheader, and shows the description of an image that is not there', async () => {
    const page = await pageOf(mail, 600, 'light')
    expect(await page.getByText(edition.preheader).first().isVisible()).toBe(false)
    expect(await page.getByAltText('A crane over the harbour').getAttribute('width')).toBe('560')
    await page.close()
  })

  it('is shown in the preview in every way, one at a time', async () => {
    const facts = { messages: [], headers: [['From', 'desk@harbour.example']] as const, lacking: [] }
    const page = await pageOf(previewPage(rendered, facts), 1280, 'light')
    for (const [view, inside] of [
      ['Phone', 'iframe[title="Phone, dark"]'],
      ['Desktop', 'iframe[title="Desktop, light"]'],
      ['Images off', 'iframe[title="Images off, light"]'],
      ['Text part', 'pre'],
      ['Headers and clients', 'dl'],
    ] as const) {
      await page.getByText(view, { exact: true }).first().click()
      expect(await page.locator('.view:visible').count(), view).toBe(1)
      expect(await page.locator(inside).isVisible(), view).toBe(true)
    }
    const frame = page.frameLocator('iframe[title="Desktop, dark"]')
    await page.getByText('Desktop', { exact: true }).first().click()
    expect(await frame.locator('h1').innerText()).toBe('The Harbour Desk Weekly')
    await page.close()
  })
})
