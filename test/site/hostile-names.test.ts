import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { filesOf, hostile } from './built-show.ts'
import { noBrowser, serveFolder, startBrowser } from './served-site.ts'
import { entity, episode, lexicon, section, show, story, tagsOf } from './tiny-show.ts'

/** Names that no layout was made for. */
const names = [
  'A'.repeat(300),
  `مرحبا\u202e${'ض'.repeat(40)}`,
  '👩‍👩‍👧‍👦'.repeat(40),
  'Z\u0301\u0327\u0321\u0334\u0359'.repeat(40),
  `Pay "${'x_y-z.'.repeat(30)}"`,
  '$^{\\LaTeX}_&%#~',
]

let root: string
let files: ReadonlyMap<string, string>
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'copydesk-names-'))
  const known = lexicon(
    ...names.map((name, at) =>
      entity(`name-${at}`, name, 'ORG', {
        page: true,
        description: name,
        aliases: [{ text: `${name}s`, case: 'exact' }],
      }),
    ),
  )
  const episodes = ['2021-07-01', '2021-08-02', '2021-09-03'].map((day, number) =>
    episode(
      `${day}-day`,
      [
        story(
          `told-${number}`,
          `${names[number]} ${hostile}`,
          section('report', `We met ${names.slice(0, 3).join(' and ')} there.`),
          section('why-we-care', `It was ${names.slice(3, 5).join(' and ')} again.`, names[0]),
        ),
      ],
      {
        title: names[number] ?? '',
        speakers: [names[number] ?? ''],
        corrections: [{ date: day, text: names[number] ?? '' }],
      },
    ),
  )
  const tags = new Map(episodes.map((each) => [each.slug, tagsOf(each, known)]))
  const people = names.map((name, at) => ({
    id: `p-${at}`,
    name,
    role: 'host' as const,
    aliases: [],
    description: name,
  }))
  const input = {
    show: show({ people, title: names[0] ?? '', footer: names[0] ?? '' }),
    episodes,
    tags,
    lexicon: known,
  }
  await buildSite({ root, views: siteViews({ ...input, editions: [] }) })
  files = await filesOf(join(root, '_site/'))
})
afterAll(() => rm(root, { recursive: true }))

describe('names that no layout was made for', () => {
  it('give valid pages', async () => {
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ['html-validate:recommended'] }))
    for (const [path, html] of files) {
      if (!path.endsWith('.html')) continue
      const { results } = await validator.validateString(html)
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
      )
      expect(
        found.filter((line) => !line.startsWith('long-title')),
        path,
      ).toEqual([])
    }
  })

  it.skipIf(noBrowser)('fit a small phone', async () => {
    const served = await serveFolder(join(root, '_site'), '/show')
    const browser = await startBrowser()
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } })
    for (const path of [...files.keys()].filter((each) => each.endsWith('.html'))) {
      await page.goto(`${served.base}/${path.replace(/index\.html$/, '')}`)
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
      expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBeLessThanOrEqual(320)
    }
    await browser.close()
    served.close()
  })
})
