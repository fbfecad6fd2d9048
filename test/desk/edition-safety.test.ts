import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { showWithEdition } from './desk-show.ts'
import { faultsOf, letIn } from './let-in.ts'
import { startedDesk } from './started-desk.ts'

const slug = '2021-07-09'

describe.skipIf(noBrowser)('an edition at the desk', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('S7: shows hostile mail as what it is: nothing runs, nothing is fetched, nobody else frames it', async () => {
    const { root, file } = showWithEdition()
    const hits: string[] = []
    const evil = createServer(({ url = '' }, response) => {
      hits.push(url)
      response.end()
    })
    const listening = evil.listen(0, '127.0.0.1')
    await new Promise((resolve) => listening.once('listening', resolve))
    onTestFinished(() => void evil.close())
    const there = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
    const hostile = `<script>top.document.title="run"</script> ![x](${there}/pixel.png) [go](${there}/gone)`
    writeFileSync(file, readFileSync(file, 'utf8').replace('CISA and the FBI', `${hostile} CISA and the FBI`))
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/editions/${slug}`)
    const frame = page.frameLocator('.v-phone iframe')
    await page.locator('.v-phone iframe').scrollIntoViewIfNeeded()
    await frame.getByText('CISA and the FBI').first().waitFor()
    expect(await frame.locator(`img[src="${there}/pixel.png"]`).count()).toBe(1)
    await frame.getByRole('link', { name: 'go', exact: true }).click()
    await page.waitForTimeout(300)
    expect(hits).toEqual([])
    expect(await page.title()).toBe(`Edition ${slug} · Copydesk`)
    const mail = await fetch(`${desk.base}/editions/${slug}/mail/phone`, { headers: { Cookie: desk.cookie } })
    expect(mail.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'self'.*sandbox/,
    )
    expect(await mail.text()).not.toContain('<script')
    expect(
      (await fetch(`${desk.base}/editions/..%2F..%2Fshow/mail/phone`, { headers: { Cookie: desk.cookie } }))
        .status,
    ).toBe(404)
  })

  it('shows a file that it cannot read, and does not write to it', async () => {
    const { root, file } = showWithEdition()
    const broken = readFileSync(file, 'utf8').replace('subject:', 'subject: [')
    writeFileSync(file, broken)
    await using desk = await startedDesk(root)
    expect(await desk.get(`/editions/${slug}`)).toContain('This file cannot be read as an edition')
    expect((await desk.post(`/editions/${slug}`, { do: 'save' })).status).toBe(409)
    expect(readFileSync(file, 'utf8')).toBe(broken)
  })

  it('has nothing that axe finds', async () => {
    const { root } = showWithEdition()
    await using desk = await startedDesk(root)
    expect(await faultsOf(browser, desk, ['/editions', `/editions/${slug}`])).toEqual([])
  })
})
