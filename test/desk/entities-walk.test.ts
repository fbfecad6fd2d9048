import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { faultsOf, letIn } from './let-in.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

/** A show in which the registry has a name twice, and a name that nobody has looked at is a letter off another. */
function showWithSpellings(): { readonly root: string; readonly file: string; readonly review: string } {
  const root = sampleCopy()
  const [file, review] = [join(root, 'content/entities.yml'), join(root, 'content/review.yml')]
  const more = '  kaseyah: {name: Kaseyah, type: ORG}\n  chatex:'
  writeFileSync(file, readFileSync(file, 'utf8').replace('  chatex:', more))
  appendFileSync(
    review,
    '\n  - name: Accentura\n    type: ORG\n    decide:\n    into: accenture\n    seen: once in 2021-07-06-kaseya\n    quotes:\n      - It was Accentura that said so.\n',
  )
  return { root, file, review }
}

async function counted(desk: StartedDesk): Promise<void> {
  await expect
    .poll(() => desk.get('/entities'), { timeout: 60_000, interval: 200 })
    .not.toContain('being counted')
}

/** What is said next, once, as those hear it who do not see the page. */
async function heard(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator('[data-said]').textContent(), { timeout: 20_000 }).toMatch(words)
  await page.evaluate('document.querySelector("[data-said]").textContent = ""')
}

describe.skipIf(noBrowser)('the screen of names in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is worked by keys alone: a name found, renamed, ignored, merged, two spellings settled, a rule and all else taken back', async () => {
    const { root, file, review } = showWithSpellings()
    const read = () => [readFileSync(file, 'utf8'), readFileSync(review, 'utf8')]
    const before = read()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(error.message))
    await page.getByRole('link', { name: 'Entities' }).press('Enter')
    await page.getByRole('heading', { name: 'Names' }).waitFor()
    // The numbers come by themselves when the episodes are counted.
    await page.locator('tbody tr').first().getByText('34').waitFor({ timeout: 60_000 })
    await page.keyboard.press('/')
    await page.keyboard.type('darks')
    await page.keyboard.press('Enter')
    await page.getByText('1 name with “darks”').waitFor()
    await page.getByRole('link', { name: 'DarkSide' }).press('Enter')
    await page.getByRole('heading', { name: 'DarkSide', level: 1 }).waitFor()

    await page.keyboard.press('e')
    await page.keyboard.type('The DarkSide: #1')
    await page.keyboard.press('Enter')
    await heard(page, /Other fields/)
    expect(read()).toEqual(before)
    await page.keyboard.press('Enter')
    await heard(page, /^Renamed DarkSide: The DarkSide: #1\. Saved/)
    const renamed = read()[0]
    expect(renamed).toBe(before[0]?.replace('name: DarkSide', 'name: "The DarkSide: #1"'))

    await page.keyboard.press('I')
    await heard(page, /Nowhere a name/)
    await page.keyboard.press('Escape')
    await page.locator('.plan').waitFor({ state: 'detached' })
    await page.keyboard.press('m')
    await page.keyboard.type('REvil')
    await page.keyboard.press('Enter')
    await heard(page, /The same as “REvil”/)
    await page.keyboard.press('Enter')
    await heard(page, /^Merged The DarkSide: #1 into REvil\. Saved/)
    expect(read()[0]).toBe(`${renamed}merge:\n  darkside: revil\n`)

    await page.goto(`${desk.base}/spellings`)
    await page.getByText('2 pairs of names').waitFor()
    await page.keyboard.press('m')
    await heard(page, /^Another name of accenture: Accentura\. Saved/)
    expect(read()[1]).not.toContain('Accentura')
    expect(read()[0]).toContain('    aliases: [Accentura]\n')
    await page.keyboard.press('d')
    await heard(page, /^Different: Kaseya and Kaseyah\. Saved/)
    expect(read()[0]).toMatch(/never-merge:\n {2}- \[kaseya, kaseyah\]\n$/)
    await page.getByText('No two names are spelled alike.').waitFor()

    await page.goto(`${desk.base}/name-rules`)
    await page.getByRole('link', { name: 'Take it back: kaseya and kaseyah are different' }).press('Enter')
    await heard(page, /Take it back: kaseya and kaseyah/)
    await page.keyboard.press('Enter')
    await heard(page, /^Took back: kaseya and kaseyah are different\. Saved/)
    for (let left = 5; left > 0; left--) {
      await expect.poll(() => page.locator('.last li').count()).toBe(left)
      await page.keyboard.press('z')
      await heard(page, /^Undone/)
    }
    expect(read()).toEqual(before)
    expect(trouble).toEqual([])
  })

  it('works without script, by forms, and says how often rules are overruled', async () => {
    const { root, file } = showWithSpellings()
    const before = readFileSync(file, 'utf8')
    await using desk = await startedDesk(root)
    await desk.get('/entities')
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    await counted(desk)
    await page.goto(`${desk.base}/entities`)
    await page.getByLabel('Type').selectOption('Person')
    await page.getByRole('button', { name: /^Show/ }).click()
    await page.getByRole('link', { name: 'Episodes', exact: true }).last().click()
    expect(await page.locator('th[aria-sort]').textContent()).toBe('Episodes')
    await page.getByRole('link', { name: 'Joe Biden' }).click()
    await page.getByLabel('Type').selectOption('Organization')
    await page.getByRole('button', { name: 'Save the fields' }).click()
    await page.getByText('It is an organization and no person from now on').waitFor()
    await page.getByRole('button', { name: /^Make the change/ }).click()
    expect(readFileSync(file, 'utf8')).toBe(before.replace(/(name: Joe Biden\n {4}type: )PERSON/, '$1ORG'))
    await page.getByRole('button', { name: /^Undo/ }).click()
    expect(readFileSync(file, 'utf8')).toBe(before)
    await page.getByRole('link', { name: 'How often overruled' }).click()
    await page.getByText('Of 47 stories 3 were overruled.').waitFor()
    await page.goto(`${desk.base}/entities?from=found`)
    await page.getByRole('link', { name: 'Will Dormann' }).click()
    await page.getByRole('heading', { name: 'Will Dormann' }).waitFor()
  })

  it('has nothing that axe finds, light and dark, small, wide and at 400 %', async () => {
    const { root } = showWithSpellings()
    await using desk = await startedDesk(root)
    await counted(desk)
    const paths = [
      ...['/entities?find=ka', '/entities?from=all&by=name&find=da', '/entities/no-such-name'],
      ...['/entities/datto', '/entities/datto?do=ignore', '/entities/datto?do=merge&into=windows'],
      ...['/spellings', '/name-rules?kind=ignore', '/overruled'],
    ]
    expect(await faultsOf(browser, desk, paths)).toEqual([])
  }, 180_000)
})
