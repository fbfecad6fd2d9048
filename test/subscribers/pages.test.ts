import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { buildSite } from '../../src/site/build-site.ts'
import { siteViews } from '../../src/site/views.ts'
import { signToken } from '../../src/store/token.ts'
import { tinyShow } from '../site/built-show.ts'
import { noBrowser, serveFolder, startBrowser } from '../site/served-site.ts'
import { type StartedService, startedService, testShow } from './started-service.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A page of every kind, of a service in which one person subscribed and one has yet to confirm. */
async function everyPage(service: StartedService): Promise<readonly string[]> {
  await service.post('/subscribe', { email: 'anna@example.com', topic: 'main' })
  const annas = await service.linkOf(0)
  await service.post(annas, {})
  await service.post('/subscribe', { email: 'ben@example.com', topic: 'kaseya' })
  const token = (purpose: 'leave' | 'preferences', subscriber: number) =>
    signToken(service.store.secret, { purpose, subscriber, about: 0, expires: 0 })
  return [
    ...['/', annas, await service.linkOf(1), '/leave/x', '/nothing'],
    `/leave/${token('leave', 1)}`,
    ...[1, 2].map((subscriber) => `/preferences/${token('preferences', subscriber)}`),
    `/preferences/${token('preferences', 1)}/erase`,
  ]
}

it('are valid HTML, with the words of the show as words, also where something is wrong', async () => {
  const service = await startedService()
  const validator = new HtmlValidate(
    new StaticConfigLoader({
      extends: ['html-validate:recommended'],
      // Boxes of one name are how a form sends several values.
      rules: { 'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }] },
    }),
  )
  const pages = (await everyPage(service)).map(async (path) => (await service.get(path)).text())
  const wrong = service.post('/subscribe', { email: '"><script>' }).then((answer) => answer.text())
  for (const html of await Promise.all([...pages, wrong, ...service.letters.map((letter) => letter.html)])) {
    const { results } = await validator.validateString(html)
    const rules = results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId} ${message}`),
    )
    // A letter has its styles on its elements, where mail clients look for them.
    expect(
      rules.filter(
        (rule) =>
          !(
            html.includes('role="presentation"') &&
            /^(?:no-inline-style|no-deprecated-attr|doctype-style|prefer-tbody|presentation-role-style)/.test(
              rule,
            )
          ),
      ),
    ).toEqual([])
    expect(html).toContain('The Test &lt;Desk&gt;')
    expect(html).not.toContain('<script')
  }
})

it('are where the show says, also below a path', async () => {
  const show = testShow()
  const below = { ...show, subscribers: { service: 'https://show.example/news/', topics: [] } }
  const service = await startedService({ show: below, address: 'https://show.example/news/' })
  expect((await service.get('/')).status).toBe(404)
  for (const path of ['/news/', '/news/subscribe', '/news/health', '/news/style.css'])
    expect((await service.get(path)).status, path).toBe(200)
  const form = await (await service.get('/news/')).text()
  expect(form).toContain('action="/news/subscribe"')
  expect(form).not.toContain('type="checkbox"')
  await service.post('/news/subscribe', { email: 'anna@example.com' })
  const link = await service.linkOf(0)
  expect(link).toMatch(/^\/news\/confirm\//)
  expect((await service.post(link, {})).status).toBe(200)
  expect(service.store.database.prepare('SELECT topic FROM choice').all()).toEqual([{ topic: 'main' }])
})

describe.skipIf(noBrowser)('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('nothing is to be objected to, light or dark, and all fits a small phone', async () => {
    const service = await startedService()
    const page = await browser.newPage({ bypassCSP: true, viewport: { width: 320, height: 700 } })
    const source = await readFile(axe, 'utf8')
    const tooWide =
      "[...document.querySelectorAll('body, body *:not(.unseen, .unseen *)')].filter((element) => element.getBoundingClientRect().left + element.scrollWidth > innerWidth).map(({ outerHTML }) => outerHTML.slice(0, 200))"
    for (const path of await everyPage(service))
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await page.goto(`http://127.0.0.1:${service.port}${path}`)
        expect(await page.evaluate(tooWide), path).toEqual([])
        await page.evaluate(source)
        const found = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))',
        )
        expect(found, `${path} ${colorScheme}`).toEqual([])
      }
    await page.close()
  })

  it('one subscribes from the site, confirms, chooses and leaves, without any script', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-form-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const site = await serveFolder(join(folder, '_site'), '/show')
    onTestFinished(site.close)
    const port = await freePort()
    const address = `http://127.0.0.1:${port}/`
    const input = tinyShow()
    const topics = [{ id: 'law', name: 'Law', follows: 'law' }]
    const show = { ...input.show, url: `${site.base}/`, subscribers: { service: address, topics } }
    await buildSite({ root: folder, views: siteViews({ ...input, show }) })
    const service = await startedService({ show, address, port })
    const page = await browser.newPage({ javaScriptEnabled: false })
    await page.goto(`${site.base}/about/`)
    await page.getByRole('link', { name: 'Subscribe' }).click()
    await page.getByLabel('Your mail address').fill('anna@example.com')
    await page.getByLabel('Law').check()
    await page.getByRole('button', { name: 'Subscribe' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Now look into your mail')
    await page.goto(`http://127.0.0.1:${port}${await service.linkOf(0)}`)
    await page.getByRole('button', { name: 'Yes, subscribe me' }).click()
    const receivers = () => service.store.database.prepare('SELECT email FROM may_receive').all().length
    expect(receivers()).toBe(1)
    const [asked] = service.store.database.prepare('SELECT source, topics FROM consent').all()
    expect(asked).toMatchObject({ source: `${new URL(site.base).origin}/`, topics: 'main law' })
    await page.getByRole('link', { name: 'Change what you get' }).click()
    await page.getByLabel('The first edition of each month').check()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Your choice is saved.')
    await page.getByRole('button', { name: 'Leave' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('You have left')
    expect(receivers()).toBe(0)
    await page.close()
  })
})

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address()
      server.close(() => resolve(bound !== null && typeof bound === 'object' ? bound.port : 0))
    })
  })
}
