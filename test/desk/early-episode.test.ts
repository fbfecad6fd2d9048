import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { startedDesk } from './started-desk.ts'

const early = 'The other episodes are still being read.'
const address = '/episodes/2021-07-06-kaseya'

/** A show whose archive is not to be had before `letGo`: a pipe into which nobody has written yet. */
function showWithSlowArchive(): { readonly root: string; readonly letGo: () => void } {
  const root = sampleCopy()
  const pipe = join(root, '.copydesk/archive.bin')
  mkdirSync(join(root, '.copydesk'))
  expect(spawnSync('mkfifo', [pipe]).status).toBe(0)
  const letGo = (): void => {
    const file = openSync(pipe, 'w')
    rmSync(pipe)
    closeSync(file)
  }
  return { root, letGo }
}

describe.skipIf(process.platform === 'win32')('an episode that is opened before the others are read', () => {
  let browser: Browser | undefined
  beforeAll(async () => {
    if (!noBrowser) browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is shown all the same and says what is missing, and what only looks waits for nothing', async () => {
    const { root, letGo } = showWithSlowArchive()
    await using desk = await startedDesk(root)
    const page = await desk.get(address)
    expect(page).toContain(early)
    expect(page).toContain('data-kind="cut"')
    expect(await desk.get(address)).toContain(early)
    letGo()
    await expect.poll(() => desk.get(address), { timeout: 20_000 }).not.toContain(early)
  })

  it('is changed only when they are read, and loses nothing by that', async () => {
    const { root, letGo } = showWithSlowArchive()
    await using desk = await startedDesk(root)
    const cut = /id="([\w-]+)" data-kind="cut"/.exec(await desk.get(address))?.[1] ?? ''
    const kept = desk.post(`${address}/cut`, { at: cut, do: 'keep' })
    letGo()
    expect(await kept).toMatchObject({ status: 303 })
    expect(await desk.get(address)).not.toContain(early)
  })

  it.skipIf(noBrowser)('becomes whole by itself while it is open', async () => {
    const { root, letGo } = showWithSlowArchive()
    await using desk = await startedDesk(root)
    const page = await (browser as Browser).newPage()
    await page.goto(await desk.launchLink())
    await page.getByRole('heading', { name: /wait/ }).waitFor()
    await page.goto(desk.base + address)
    await page.getByText(early).waitFor()
    letGo()
    await page.getByText(early).waitFor({ state: 'detached' })
    expect(await page.locator('[data-said]').textContent()).not.toContain('elsewhere')
    await page.close()
  })
})
