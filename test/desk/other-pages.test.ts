import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy, showWithEdition } from './desk-show.ts'
import { letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

/** Another local app, on a port of its own; its page is what `html` says. */
async function otherApp(html: () => string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html')
    response.end(html())
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe.skipIf(noBrowser)('hard case 23: other pages in the browser of an editor', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('can neither frame the desk, read it, nor post to it, from another port or by another name', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue`)
    const token = await page.locator('input[name=token]').first().inputValue()
    const evil = await otherApp(
      () => `<!doctype html><title>Other</title><iframe src="${desk.base}/queue"></iframe>
        <script>fetch('${desk.base}/queue', { credentials: 'include' }).then((it) => it.text())
          .then((text) => { document.title = 'read ' + text }, () => { document.title = 'refused' })</script>
        <form method="post" action="${desk.base}/undo"><input name="token" value="${token}"><button>Go</button></form>`,
    )
    const other = await page.context().newPage()
    // A name that leads to this machine is no name of the desk's either.
    for (const address of [evil, evil.replace('127.0.0.1', 'evil.localhost')]) {
      await other.goto(address)
      await expect.poll(() => other.title()).toBe('refused')
      for (const frame of other.frames().slice(1)) expect(await frame.content()).not.toContain('data-item')
      const [answer] = await Promise.all([
        other.waitForResponse((response) => response.url() === `${desk.base}/undo`),
        other.getByRole('button', { name: 'Go' }).click(),
      ])
      expect(answer.status()).toBe(403)
    }
    const rebound = await other.goto(`${desk.base.replace('127.0.0.1', 'evil.localhost')}/queue`)
    expect(rebound?.status()).toBe(403)
    expect(readFileSync(join(root, '.copydesk/journal.jsonl'), 'utf8')).toBe('')
  })

  it('a launch link that was used lets nobody else in', async () => {
    await using desk = await startedDesk(sampleCopy())
    const link = await desk.launchLink()
    const mine = await (await browser.newContext()).newPage()
    await mine.goto(link)
    await mine.getByRole('heading', { name: /wait/ }).waitFor()
    const theirs = await (await browser.newContext()).newPage()
    await theirs.goto(link)
    await theirs.getByLabel('Link').waitFor()
    expect(await theirs.content()).not.toContain('Kaseya')
  })

  it('a link in the preview of a mail leads nowhere, in its frame or in a new tab', async () => {
    const { root, file } = showWithEdition()
    const there = await otherApp(() => 'There')
    const link = `<a href="${there}" target="_blank">away</a> [gone](${there}/gone)`
    writeFileSync(file, readFileSync(file, 'utf8').replace('CISA and the FBI', `${link} CISA and the FBI`))
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/editions/2021-07-09`)
    await page.locator('.v-phone iframe').scrollIntoViewIfNeeded()
    const gone = page.frameLocator('.v-phone iframe').getByRole('link', { name: 'gone', exact: true })
    await gone.click()
    await page.waitForTimeout(300)
    expect(page.context().pages()).toHaveLength(1)
    expect(page.frames().map((frame) => frame.url())).not.toContain(`${there}/gone`)
    expect(page.url()).toBe(`${desk.base}/editions/2021-07-09`)
  })
})
