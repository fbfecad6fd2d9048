import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openShow } from '../../src/commands/open-show.ts'
import { publishedTags } from '../../src/commands/published-tags.ts'
import { renderEditions } from '../../src/commands/render-editions.ts'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { filesOf } from './built-show.ts'
import { noBrowser, serveFolder, startBrowser } from './served-site.ts'

/** The Nu HTML checker, where somebody has it: `VNU_JAR=/path/to/vnu.jar`, and a Java. */
const vnu = process.env.VNU_JAR ?? ''
if (!existsSync(vnu)) process.stderr.write('SKIPPED: VNU_JAR names no Nu HTML checker.\n')

let root: string
let pages: readonly (readonly [string, string])[]

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-sample-'))
  const open = openShow(join(import.meta.dirname, '../..'))
  if (!open.show) throw new Error('The sample show has no show.md.')
  const { show, content } = open
  const { lexicon, tags } = publishedTags(open)
  const editions = renderEditions(show, content.episodes, content.editions)
  await buildSite({ root, views: siteViews({ show, episodes: content.episodes, tags, lexicon, editions }) })
  pages = [...(await filesOf(join(root, '_site/')))].filter(([path]) => path.endsWith('.html'))
})
afterAll(() => rm(root, { recursive: true }))

describe('the sample show', () => {
  it('is valid HTML on every page, says html-validate', async () => {
    const validator = new HtmlValidate(
      new StaticConfigLoader({
        extends: ['html-validate:recommended'],
        // Boxes of one name are how a form sends several values.
        rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }] },
      }),
    )
    const wrong: string[] = []
    for (const [path, html] of pages) {
      const { results } = await validator.validateString(html)
      for (const { messages } of results)
        wrong.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId} ${message}`))
    }
    expect(pages.length).toBeGreaterThan(150)
    expect(wrong).toEqual([])
  })

  it.skipIf(!existsSync(vnu))('is valid HTML on every page, says the Nu HTML checker', () => {
    const { status, stdout, stderr } = spawnSync(
      'java',
      ['-Xss4m', '-jar', vnu, '--stdout', '--skip-non-html', '--errors-only', join(root, '_site')],
      { encoding: 'utf8', maxBuffer: 2 ** 26 },
    )
    expect(`${stdout}${stderr}`.slice(0, 4000)).toBe('')
    expect(status).toBe(0)
  })

  it.skipIf(noBrowser)('spends at most 150 kB on a first search, and nothing of it elsewhere', async () => {
    const served = await serveFolder(join(root, '_site'))
    const browser = await startBrowser()
    try {
      const page = await browser.newPage()
      const sizes: number[] = []
      page.on('response', async (response) => {
        const bytes = await response.body()
        // A server compresses text; the pieces of the index are compressed already.
        const text = /text|json|xml/.test(response.headers()['content-type'] ?? '')
        sizes.push(text ? brotliCompressSync(bytes).length : bytes.length)
      })
      await page.goto(`${served.base}/stories/kaseya-customers-held-for-ransom-over-the-holiday/`)
      await page.waitForLoadState('networkidle')
      expect(sizes.length).toBeLessThanOrEqual(3)
      await page.goto(`${served.base}/search/?q=ransom`)
      await page.waitForSelector('[name=entity] option:nth-child(3)', { state: 'attached' })
      await page.waitForLoadState('networkidle')
      expect(await page.locator('.found li').count()).toBe(8)
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000)
    } finally {
      await browser.close()
      served.close()
    }
  })
})
