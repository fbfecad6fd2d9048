import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { showWithEdition } from './desk-show.ts'
import { letIn } from './let-in.ts'
import { mailServer, secret } from './mail-server.ts'
import { startedDesk } from './started-desk.ts'

const slug = '2021-07-09'

const headlines = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^## (.+?)(?: \{\.promo\})?$/gm)]
    .map(([, words = '']) => words)
    .slice(1)

/** What is said next, once, as those hear it who do not see the page. */
async function heard(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator('[data-said]').textContent(), { timeout: 15_000 }).toMatch(words)
  await page.evaluate('document.querySelector("[data-said]").textContent = ""')
}

const focused = (page: Page) =>
  page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.id')

describe.skipIf(noBrowser)('the board of an edition', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is arranged, worded, checked, approved and tried out by keyboard; hard case 24 takes the approval back, and S9: a test goes to whom the show knows, and no secret to the page', async () => {
    const { port, taken } = await mailServer()
    const { root, file } = showWithEdition(
      `sending:\n  transport: smtp\n  smtp: {host: 127.0.0.1, port: ${port}, user: desk}\n  test-addresses: [gwen@tallgrass.example]\n`,
    )
    process.env.COPYDESK_SMTP_PASSWORD = secret
    onTestFinished(() => void delete process.env.COPYDESK_SMTP_PASSWORD)
    const before = readFileSync(file, 'utf8')
    const first = headlines(file)
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    const seen: string[] = []
    page.on('response', async (response) => seen.push(await response.text().catch(() => '')))
    await page.goto(desk.base)
    await page.getByRole('link', { name: slug }).press('Enter')
    await page.waitForURL(/editions/)

    // By the keys in its text: the text goes along, and nothing else changes.
    await page.locator('#part-2').focus()
    await page.keyboard.press('Alt+ArrowDown')
    await heard(page, /moved to 2 of 5.*Saved/)
    expect(headlines(file)).toEqual([first[1], first[0], ...first.slice(2)])
    expect(await focused(page)).toBe('part-3')
    // By the button, which keeps the focus.
    await page.getByRole('button', { name: `Move down: ${first[0]}` }).press('Enter')
    await heard(page, /moved to 3 of 5/)
    expect(await focused(page)).toBe(`Move down: ${first[0]}`)
    for (let undone = 0; undone < 2; undone++) {
      await page
        .getByRole('button', { name: /^Undo.*moved/ })
        .first()
        .press('Enter')
      await heard(page, /^Undone/)
    }
    expect(readFileSync(file, 'utf8')).toBe(before)

    // Words, and what the check says of them, beside them.
    await page.locator('#subject').fill('')
    await page.keyboard.type('Kaseya: #1 of the "weekend"')
    await page.locator('#part-2').press('Control+End')
    await page.keyboard.press('Control+s')
    await heard(page, /^Subject changed. Saved/)
    expect(readFileSync(file, 'utf8')).toBe(
      before.replace(/^subject: .*$/m, `subject: 'Kaseya: #1 of the "weekend"'`),
    )
    await page.locator('#part-3').fill(`## ${first[1]}\n\nThe {{name}} of 4,711 people.`)
    await page.keyboard.press('Control+s')
    await heard(page, /changed. Saved/)
    expect(await page.locator('.findings .error').count()).toBeGreaterThan(0)
    expect(await page.getByRole('button', { name: /^Approve/ }).count()).toBe(0)
    await page.locator('.findings a').first().press('Enter')
    expect(page.url()).toContain('#part-3')

    // That item is cut, its story added again.
    await page.getByRole('button', { name: `Take out: ${first[1]}` }).press('Enter')
    await heard(page, /taken out. Saved/)
    expect(headlines(file)).toEqual(first.toSpliced(1, 1))
    await page.getByLabel('A story that no edition has told yet').selectOption({ label: first[1] ?? '' })
    await page.getByRole('button', { name: 'Add it at the end' }).press('Enter')
    await heard(page, /added at the end. Saved/)
    expect(headlines(file)).toEqual([...first.toSpliced(1, 1), first[1]])

    // No test of what nobody approved.
    const content = await page.locator('input[name=content]').inputValue()
    const post = (fields: Record<string, string>) => desk.post(`/editions/${slug}`, { content, ...fields })
    expect((await post({ do: 'confirm', to: 'ruth@ticketzero.example' })).text).toContain('approve it first')
    await page.getByRole('button', { name: /^Approve/ }).focus()
    await page.keyboard.press('Control+Enter')
    await heard(page, /^Approved/)
    expect(existsSync(join(root, `content/.approved/${slug}.json`))).toBe(true)
    expect((await post({ do: 'test', to: 'stranger@evil.example' })).text).toContain('is none')
    expect((await post({ do: 'confirm', to: 'ruth@ticketzero.example', content: 'other' })).text).toContain(
      'no longer the one',
    )
    await page.getByLabel('To', { exact: true }).fill('gwen@tallgrass.example')
    await page.getByRole('button', { name: 'Send a test' }).press('Enter')
    await heard(page, /^Confirm/)
    expect(taken).toEqual([])
    await page.keyboard.press('Enter')
    await heard(page, /A test went to gwen@tallgrass.example/)
    expect(taken[0]).toMatch(/^Subject: .*Test.*Kaseya/m)
    expect(taken[0]).toContain('To: gwen@tallgrass.example')
    expect((await post({ do: 'confirm', to: 'ruth@ticketzero.example' })).text).toContain(
      'One test in ten seconds',
    )
    expect(taken).toHaveLength(1)

    // One word of a story that it tells.
    const episode = join(root, 'content/episodes/2021-07-08-printnightmare.md')
    const words = readFileSync(episode, 'utf8')
    writeFileSync(episode, words.replace('PrintNightmare', 'PrintNightmares'))
    await page.getByText('Approval void.').waitFor()
    expect(await page.locator('[data-checks]').textContent()).toContain(
      'The story "2021-07-08-printnightmare/',
    )
    expect((await post({ do: 'confirm', to: 'ruth@ticketzero.example' })).text).toContain('approve it first')
    writeFileSync(episode, words)
    await page.getByText('A change of one byte takes it back').waitFor()
    // And one byte of its own file.
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n`)
    await page.getByText('The edition was changed after it was approved').waitFor()
    expect(taken).toHaveLength(1)
    expect(seen.join('')).not.toContain(secret)
    expect(seen.join('')).toContain('A test went to')
  })

  it('works without script: buttons move, words are saved with every button, a test asks first', async () => {
    const { root, file } = showWithEdition()
    const first = headlines(file)
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    await page.goto(`${desk.base}/editions/${slug}`)
    await page.getByLabel('Preheader').fill('Typed before moving')
    await page.getByRole('button', { name: `Move up: ${first[1]}` }).click()
    expect(headlines(file).slice(0, 2)).toEqual([first[1], first[0]])
    expect(readFileSync(file, 'utf8')).toContain('\npreheader: Typed before moving\n')
    expect(page.url()).toContain('#item-1')
    await page.getByRole('button', { name: /^Approve/ }).click()
    await page.getByText('A change of one byte takes it back').waitFor()
    await page.getByLabel('To', { exact: true }).fill('ruth@ticketzero.example')
    await page.getByRole('button', { name: 'Send a test' }).click()
    await page.getByRole('button', { name: 'Send it' }).click()
    await page.getByText('A test went to ruth@ticketzero.example').waitFor()
    await page.getByRole('button', { name: /^Undo.*approved/ }).click()
    expect(existsSync(join(root, `content/.approved/${slug}.json`))).toBe(false)
    await page.getByLabel('Desktop').check()
    await page.locator('.v-desktop iframe').scrollIntoViewIfNeeded()
    await page.frameLocator('.v-desktop iframe').getByText('Read it on the web').waitFor()
    await page.goto(`${desk.base}/editions`)
    await page.getByLabel(/^Its day/).fill('2021-07-16')
    await page.getByRole('button', { name: 'Compose it' }).click()
    await page.getByText('It is drafted').waitFor()
    expect(existsSync(join(root, 'content/editions/2021-07-16.md'))).toBe(true)
  })

  it('puts words of two together, and asks where both changed the same ones', async () => {
    const { root, file } = showWithEdition()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}/editions/${slug}`)
    await page.locator('#subject').fill('Mine')
    await page.locator('#part-0').fill('Opening of mine.')
    const theirs = readFileSync(file, 'utf8')
      .replace(/^subject: .*$/m, 'subject: Theirs')
      .replace(/^Good morning.*$/m, 'Opening of theirs.')
      .replace('Write down every product', 'Write down each product')
    writeFileSync(file, theirs)
    await page.keyboard.press('Control+s')
    await heard(page, /0 of 2 resolved/)
    expect(readFileSync(file, 'utf8')).toBe(theirs)
    expect(await page.locator('#part-0').inputValue()).toBe('Opening of mine.')
    await page
      .getByRole('group', { name: /Opening/ })
      .getByRole('radio', { name: /What I typed/ })
      .check()
    await page.keyboard.press('Control+s')
    await heard(page, /1 of 2 resolved/)
    expect(readFileSync(file, 'utf8')).toBe(theirs)
    await page
      .getByRole('group', { name: /Subject/ })
      .getByRole('radio', { name: /What the file has now/ })
      .check()
    await page.keyboard.press('Control+s')
    await heard(page, /^Opening changed. Saved/)
    expect(readFileSync(file, 'utf8')).toBe(theirs.replace('Opening of theirs.', 'Opening of mine.'))
  })

  it('loses no word that is typed while a button works, and is dragged with a mouse', async () => {
    const { root, file } = showWithEdition()
    const first = headlines(file)
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.setViewportSize({ width: 1440, height: 1800 })
    await page.goto(`${desk.base}/editions/${slug}`)
    await page.route(`**/editions/${slug}`, async (route) => {
      await page.locator('#preheader').fill('Typed while the desk was at work')
      await route.continue()
    })
    await page.getByRole('button', { name: `Move down: ${first[0]}` }).click()
    await heard(page, /moved to 2/)
    expect(await page.locator('#preheader').inputValue()).toBe('Typed while the desk was at work')
    await page.unroute(`**/editions/${slug}`)
    await page.keyboard.press('Control+s')
    await heard(page, /^Preheader changed/)
    const [from, to] = [page.locator('[data-drag]').nth(1), page.locator('#item-1 h3')]
    await from.hover()
    await page.mouse.down()
    await to.hover()
    await to.hover()
    await page.mouse.up()
    await heard(page, /moved to 1 of 5/)
    expect(headlines(file)).toEqual(first)
  })
})
