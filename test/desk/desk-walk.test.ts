import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** A page that the desk has let in, once it has looked at all transcripts. */
async function letIn(browser: Browser, desk: StartedDesk, options: object = {}): Promise<Page> {
  const context = await browser.newContext({ ...options })
  const page = await context.newPage()
  const link = await desk.launchLink()
  if ('javaScriptEnabled' in options) {
    await page.goto(desk.base)
    await page.getByLabel('Link').fill(link)
    await page.getByRole('button', { name: 'Open the desk' }).click()
  } else {
    await page.goto(link)
    await page.getByRole('heading', { name: /wait/ }).waitFor()
  }
  await expect
    .poll(() => desk.get('/queue'), { timeout: 30_000, interval: 100 })
    .toContain('data-looking hidden')
  return page
}

const wait = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: 15_000 })

describe.skipIf(noBrowser)('the desk in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is worked by keys alone: agree, overrule, undo, do again, names, and a new transcript', async () => {
    const root = sampleCopy()
    const decisions = join(root, 'content/decisions/2021-07-06-kaseya.yml')
    const before = readFileSync(decisions, 'utf8')
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.base)) outside.push(request.url())
    })
    await page.keyboard.press('q')
    await page.waitForURL(/queue/)
    const first = await page.locator('[data-item]').getAttribute('data-item')
    const total = (await page.locator('.progress').textContent())?.split(' of ')[1] ?? ''
    expect(await page.locator('.progress').textContent()).toBe(`1 of ${total}`)
    await page.keyboard.press('a')
    await wait(page, 'Saved')
    expect(readFileSync(decisions, 'utf8')).toBe(
      `${before}- rule: clean:duplicates\n  at: then-look-at-the-498ca4\n  do: agree\n`,
    )
    expect(await page.locator('.progress').textContent()).toBe(`2 of ${total}`)
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Is it one?')
    await page.keyboard.press('Backspace')
    await page.locator(`[data-item="${first}"]`).waitFor()
    expect(readFileSync(decisions, 'utf8')).toBe(before)
    await page.keyboard.press('x')
    await wait(page, 'Kept: Then look')
    expect(readFileSync(decisions, 'utf8')).toBe(
      `${before}- rule: clean:duplicates\n  at: then-look-at-the-498ca4\n  do: keep\n`,
    )
    // The machine has done what the decision asks for: the passage is in the episode twice, and nothing asks again.
    const episode = join(root, 'content/episodes/2021-07-06-kaseya.md')
    await expect
      .poll(() => readFileSync(episode, 'utf8').match(/Then look at the FBI/g)?.length, { timeout: 30_000 })
      .toBe(2)
    await page.keyboard.press('z')
    await page.locator(`[data-item="${first}"]`).waitFor()
    await page.keyboard.press('Shift+Z')
    await expect.poll(() => readFileSync(decisions, 'utf8')).toContain('do: keep')
    await page.goto(`${desk.base}/queue?kind=name`)
    await page.keyboard.press('2')
    await wait(page, 'A name: CERT')
    expect(readFileSync(join(root, 'content/entities.yml'), 'utf8')).toContain(
      '  cert-coordination-center:\n    name: CERT Coordination Center\n    type: ORG\n',
    )
    expect(readFileSync(join(root, 'content/review.yml'), 'utf8')).not.toContain(
      'name: CERT Coordination Center',
    )
    await page.goto(desk.base)
    await page
      .getByLabel('or the text itself')
      .fill('The harbor stands still\n\nThe cranes stood still on Monday, and nobody could say why.\n')
    await page.getByLabel(/Day of the episode/).fill('2021-12-20')
    await page.getByLabel(/few words/).fill('../../Harbor: stands still')
    await page.getByRole('button', { name: 'Take it in' }).press('Enter')
    await wait(page, 'is written, and its episode is being made')
    expect(
      readFileSync(join(root, 'content/transcripts/2021-12-20-harbor-stands-still.txt'), 'utf8'),
    ).toContain('cranes')
    await expect
      .poll(() => existsSync(join(root, 'content/episodes/2021-12-20-harbor-stands-still.md')), {
        timeout: 30_000,
      })
      .toBe(true)
    expect(outside).toEqual([])
  })

  it('works without script, by forms', async () => {
    const root = sampleCopy()
    const decisions = join(root, 'content/decisions/2021-07-06-kaseya.yml')
    const before = readFileSync(decisions, 'utf8')
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    await page.goto(`${desk.base}/queue`)
    await page.getByRole('button', { name: /^Agree/ }).click()
    expect(readFileSync(decisions, 'utf8')).toContain('do: agree')
    await page.getByRole('link', { name: /^Later/ }).click()
    await page.getByRole('button', { name: /^Undo/ }).click()
    expect(readFileSync(decisions, 'utf8')).toBe(before)
    await page.goto(desk.base)
    await page.getByRole('button', { name: 'Take it in' }).click()
    await wait(page, 'There is nothing in it')
    await page.getByLabel('or the text itself').fill('Words without a day.')
    await page.getByRole('button', { name: 'Take it in' }).click()
    await wait(page, 'Which one?')
    expect(await page.getByLabel('or the text itself').inputValue()).toBe('Words without a day.')
  })

  it('hard case 20: hears no key that was not meant', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue?kind=story`)
    const journal = () => readFileSync(join(root, '.copydesk/journal.jsonl'), 'utf8')
    await page.locator('#as').focus()
    await page.keyboard.type(' axz ')
    await page.locator('h1').focus()
    for (const key of ['Control+a', 'Alt+a', 'Meta+a']) await page.keyboard.press(key)
    await page.evaluate(`for (const more of [{ repeat: true }, { isComposing: true }])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true, ...more }))`)
    await page.keyboard.press('?')
    await page.getByLabel('Single keys are on').uncheck()
    await page.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('a')
    await page.reload()
    await page.keyboard.press('x')
    expect(journal()).toBe('')
    await page.getByRole('button', { name: /^Keys/ }).click()
    await page.getByLabel('Single keys are on').check()
    await page.getByLabel('Agree').press('y')
    await page.getByRole('button', { name: 'Close' }).click()
    await page.keyboard.press('a')
    expect(journal()).toBe('')
    // On other keyboards the letters stand elsewhere: only what is written counts.
    await page.evaluate(`for (const [key, code] of [['q', 'KeyY'], ['f', 'KeyY'], ['я', 'KeyZ']])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true }))`)
    // What is dictated comes without keys, and what is typed into the filter is for the filter.
    await page.keyboard.insertText('y a x z')
    await page.locator('#find').focus()
    await page.keyboard.type('yaxz')
    await page.locator('h1').focus()
    expect(journal()).toBe('')
    // Held down it is pressed once.
    for (let held = 0; held < 30; held++) await page.keyboard.down('y')
    await page.keyboard.up('y')
    await wait(page, 'Agreed')
    await page.waitForTimeout(300)
    expect(journal().trim().split('\n')).toHaveLength(1)
  })

  it('hard cases 1 and 2: two tabs with the same question', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue`)
    const other = await page.context().newPage()
    // A tab that has not heard yet what the other one did.
    await other.route('**/events', (route) => route.abort())
    await other.goto(page.url())
    const file = join(root, 'content/decisions/2021-07-06-kaseya.yml')
    await page.keyboard.press('x')
    await wait(page, 'Kept:')
    await other.keyboard.press('a')
    await wait(other, 'Two verdicts.')
    expect(readFileSync(file, 'utf8')).toContain('do: keep')
    expect(readFileSync(file, 'utf8')).not.toContain('do: agree')
    await other.getByRole('button', { name: 'Write mine over it' }).click()
    await wait(other, 'Agreed:')
    expect(readFileSync(file, 'utf8')).toContain('do: agree')
    expect(readFileSync(file, 'utf8')).not.toContain('do: keep')
  })

  it('hard case 8: says that something was not saved, until it is', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue?kind=name`)
    const folder = join(root, '.copydesk/history')
    rmSync(folder, { recursive: true, force: true })
    writeFileSync(folder, 'a file where a folder should be')
    await page.keyboard.press('a')
    await wait(page, 'Not saved.')
    expect(readFileSync(join(root, 'content/review.yml'), 'utf8')).toContain('CERT Coordination Center')
    rmSync(folder)
    mkdirSync(folder)
    await page.getByRole('button', { name: 'Try again' }).click()
    await wait(page, 'A name: CERT')
    expect(await page.getByText('Not saved.').count()).toBe(0)
  })

  it('hard case 22: says so when the desk was started anew, and keeps what was to be sent', async () => {
    const root = sampleCopy()
    const desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/queue`)
    await desk.kill()
    await page.keyboard.press('a')
    await wait(page, 'The desk does not answer.')
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1)
    await using again = await startedDesk(root)
    expect(again.base).not.toBe('')
  })

  it('hard case 25: shows a hostile transcript as text', async () => {
    const root = sampleCopy()
    const evil =
      '<script>document.title="run"</script><img src=x onerror="document.title=1"><base href="//evil.example">'
    const repeated = `${evil} said that it would be a very long week for everybody who had been here before us.`
    writeFileSync(
      join(root, 'content/transcripts/2020-01-01-hostile.txt'),
      `Hostile\n\n${repeated}\n\nSomething else stands between them, and it is long enough to be one.\n\n${repeated.replace('long week', 'lengthy week')}\n`,
    )
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(error.message))
    for (const kind of ['cut', 'variant', 'story', 'plain', 'name']) {
      await page.goto(`${desk.base}/queue?kind=${kind}&episode=2020-01-01-hostile`)
      expect(await page.title()).toBe('Queue · Copydesk')
      expect(await page.locator('main img, main base, main script').count()).toBe(0)
    }
    expect(trouble).toEqual([])
  })

  it('has nothing that axe finds, light and dark, small, wide and at 400 %', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const found: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await letIn(browser, desk, { colorScheme, bypassCSP: true })
      for (const width of [320, 375, 900, 1440]) {
        await page.setViewportSize({ width, height: 800 })
        for (const path of [
          '/',
          '/queue',
          '/queue?kind=name',
          '/queue?kind=story',
          '/queue?kind=care',
          '/queue?kind=plain',
        ]) {
          await page.goto(desk.base + path)
          await page.addScriptTag({ path: axe })
          const result = (await page.evaluate('axe.run()')) as {
            violations: { id: string; nodes: { html: string }[] }[]
          }
          for (const { id, nodes } of result.violations)
            found.push(`${colorScheme} ${width} ${path} ${id} ${nodes[0]?.html}`)
          const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth')
          if (Number(wide) > 0) found.push(`${width} ${path} is ${wide} px too wide`)
        }
      }
      await page.keyboard.press('?')
      const dialog = (await page.evaluate('axe.run()')) as { violations: { id: string }[] }
      found.push(...dialog.violations.map(({ id }) => `keys ${id}`))
    }
    expect(found).toEqual([])
  })
})
