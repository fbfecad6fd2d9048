import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { faultsOf } from './let-in.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

const kaseya = '/episodes/2021-07-06-kaseya'

async function letIn(browser: Browser, desk: StartedDesk, options: object = {}): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  const link = await desk.launchLink()
  if (!('javaScriptEnabled' in options)) {
    await page.goto(link)
    await page.getByRole('heading', { name: /wait/ }).waitFor()
    return page
  }
  await page.goto(desk.base)
  await page.getByLabel('Link').fill(link)
  await page.getByRole('button', { name: 'Open the desk' }).click()
  return page
}

const wait = (page: Page, words: string | RegExp) =>
  page.getByText(words).first().waitFor({ timeout: 20_000 })

const at = (page: Page, row: string) => page.locator(`.row[data-now]#${row}`).waitFor({ timeout: 20_000 })

describe.skipIf(noBrowser)('the screen of an episode in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('is worked by keys alone: a cut kept, a story moved, a headline, a name, words edited, all undone', async () => {
    const root = sampleCopy()
    const files = ['decisions/2021-07-06-kaseya.yml', 'episodes/2021-07-06-kaseya.md', 'entities.yml']
    const read = () => files.map((file) => readFileSync(join(root, 'content', file), 'utf8'))
    const before = read()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { viewport: { width: 1440, height: 900 } })
    const outside: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.base)) outside.push(request.url())
    })
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(error.message))
    await page.goto(desk.base + kaseya)
    await page.locator('.row[data-now]').waitFor({ state: 'attached' })
    for (const key of 'uuu') await page.keyboard.press(key)
    expect(await page.evaluate('document.activeElement.dataset.kind')).toBe('cut')
    await page.keyboard.press('t')
    await at(page, 'p-6p3hpqx')
    await page.keyboard.press('k')
    await page.keyboard.press('j')
    for (const _ of 'xx') await page.keyboard.press('u')
    await page.keyboard.press('x')
    await wait(page, /^Kept: /)
    expect(read()[0]).toMatch(/ {2}do: keep\n$/)
    await page.goto(`${desk.base}${kaseya}?at=story-the-pentagon-walks-away-from-jedi`)
    await at(page, 'story-the-pentagon-walks-away-from-jedi')
    await page.keyboard.press('[')
    await wait(page, 'Nothing is changed yet.')
    await page.keyboard.press('Enter')
    await wait(page, /^Begin one paragraph earlier: /)
    await page.keyboard.press('h')
    await page.getByRole('textbox', { name: 'Headline' }).fill('JEDI ends')
    await page.keyboard.press('Enter')
    await wait(page, /^Another headline: JEDI ends\. Saved/)
    expect(read()[1]).toMatch(/## JEDI ends \{#the-pentagon-walks-away-from-jedi\}\s+And call your customers/)
    await page.goto(`${desk.base}${kaseya}?at=p-v4cyn5r`)
    await at(page, 'p-v4cyn5r')
    await page.keyboard.press('w')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await wait(page, 'Here it is of another kind')
    await page.keyboard.press('3')
    await wait(page, /^Here of another kind: /)
    expect(read()[2]).not.toBe(before[2])
    await page.keyboard.press('e')
    await page.locator('.cm-content').waitFor()
    // Hard case 20: what is typed into the text is no key.
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' xjc[]')
    await page.keyboard.press('Control+s')
    await wait(page, /^Edited: /)
    expect(read()[1]).toContain('they meet the requirements. xjc[]\n')
    for (const _ of '12345') {
      const count = Number(await page.locator('.changes li').count())
      await page.keyboard.press('z')
      await expect.poll(() => page.locator('.changes li').count(), { timeout: 20_000 }).toBe(count - 1)
    }
    await expect.poll(read, { timeout: 20_000 }).toEqual(before)
    expect(outside).toEqual([])
    expect(trouble).toEqual([])
  })

  it('works without script, by forms', async () => {
    const root = sampleCopy()
    const episode = join(root, 'content/episodes/2021-07-06-kaseya.md')
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    await page.goto(`${desk.base}/episodes`)
    await page.getByRole('link', { name: /^Kaseya’s long weekend/ }).click()
    await page.locator('#story-the-pentagon-walks-away-from-jedi .pick').click()
    await page.getByRole('link', { name: /^One paragraph earlier/ }).click()
    await page.getByRole('button', { name: /^Make the change/ }).click()
    expect(readFileSync(episode, 'utf8')).toMatch(/## The Pentagon.*\s+And call your customers/)
    await page.locator('#p-v4cyn5r .pick').click()
    await page.getByRole('link', { name: /^Edit the words/ }).click()
    const field = page.getByLabel('Words, as Markdown')
    await field.fill(`${await field.inputValue()} Without script.`)
    await page.getByRole('button', { name: /^Save the words/ }).click()
    expect(readFileSync(episode, 'utf8')).toContain('they meet the requirements. Without script.\n')
    await page.locator('#p-v4cyn5r, #p-mxk3vmv').last().locator('.pick').click()
    await page.getByRole('link', { name: 'Microsoft' }).click()
    await wait(page, /times in this episode/)
    await page.getByRole('button', { name: /^Not a name here/ }).click()
    expect(readFileSync(join(root, 'content/entities.yml'), 'utf8')).toContain('text: Microsoft')
  })

  it('shows both where somebody was faster, and writes neither until one is chosen', async () => {
    const root = sampleCopy()
    const episode = join(root, 'content/episodes/2021-07-06-kaseya.md')
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}${kaseya}?at=p-v4cyn5r`)
    await at(page, 'p-v4cyn5r')
    await page.keyboard.press('e')
    await page.locator('.cm-content').waitFor()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Mine.')
    const theirs = readFileSync(episode, 'utf8').replace('In a statement today', 'In their statement today')
    writeFileSync(episode, theirs)
    // The desk knows of it, and the page leaves alone what is being typed.
    await expect.poll(() => desk.get(kaseya), { timeout: 20_000 }).toContain('In their statement today')
    await page.waitForTimeout(1000)
    await page.keyboard.press('Control+s')
    await wait(page, 'Two versions.')
    expect(readFileSync(episode, 'utf8')).toBe(theirs)
    await page.getByRole('button', { name: /^Write mine over theirs/ }).click()
    await wait(page, /^Edited: /)
    expect(readFileSync(episode, 'utf8')).toContain('In a statement today the department')
    expect(readFileSync(episode, 'utf8')).toContain('meet the requirements. Mine.')
  })

  it('previews the page in a frame that can do nothing', async () => {
    await using desk = await startedDesk(sampleCopy())
    const page = await letIn(browser, desk)
    await page.goto(`${desk.base}${kaseya}/preview`)
    const frame = page.frameLocator('iframe')
    await frame.getByRole('heading', { level: 1 }).waitFor()
    expect(await frame.locator('body').evaluate('(body) => getComputedStyle(body).margin')).not.toBe('8px')
    expect(await page.locator('iframe').getAttribute('sandbox')).toBe('')
  })

  it('has nothing that axe finds, light and dark, small, wide and at 400 %', async () => {
    await using desk = await startedDesk(sampleCopy())
    const paths = [
      '/episodes',
      kaseya,
      `${kaseya}/change?do=headline&at=story-the-pentagon-walks-away-from-jedi`,
      `${kaseya}/name?at=p-v4cyn5r&name=AWS&id=amazon-web-services`,
      `${kaseya}/text?at=p-v4cyn5r`,
      `${kaseya}/text`,
      `${kaseya}/preview`,
    ]
    const edited = async (page: Page, path: string) => {
      if (path.includes('/text')) await page.locator('.cm-content').waitFor()
    }
    expect(await faultsOf(browser, desk, paths, edited)).toEqual([])
  }, 240_000)
})
