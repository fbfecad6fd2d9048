import { appendFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markedPair } from '../../src/desk/item-view.ts'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { sampleCopy } from './desk-show.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

const decisionsOf = (root: string): string => join(root, 'content/decisions/2021-07-06-kaseya.yml')

/** Waits until the desk has looked at all transcripts. */
const looked = (desk: StartedDesk) =>
  expect.poll(() => desk.get('/queue'), { timeout: 30_000, interval: 100 }).toContain('data-looking hidden')

const firstItem = async (desk: StartedDesk, query = ''): Promise<string> =>
  /data-item="([^"]+)"/.exec(await desk.get(`/queue${query}`))?.[1] ?? ''

describe('the desk beside other programs', () => {
  it('hard case 2: asks which verdict stands where another program has decided otherwise meanwhile', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = await firstItem(desk)
    const file = decisionsOf(root)
    const theirs = '- rule: clean:duplicates\n  at: then-look-at-the-498ca4\n  do: keep\n'
    expect(await desk.get(`/queue/${id}`)).toContain('Then look at the FBI')
    appendFileSync(file, theirs)
    const answer = await desk.post(`/queue/${id}`, { say: 'agree' })
    expect(answer.status).toBe(409)
    expect(answer.text).toContain('Write mine over it')
    expect(readFileSync(file, 'utf8').endsWith(theirs)).toBe(true)
    const over = await desk.post(`/queue/${id}`, { say: 'agree', over: 'yes' })
    expect(over.status).toBe(303)
    expect(readFileSync(file, 'utf8')).toContain('at: then-look-at-the-498ca4\n  do: agree\n')
  })

  it('hard case 9: lists a decision that matches nothing any more, and takes it out when told to', async () => {
    const root = sampleCopy()
    const file = decisionsOf(root)
    const before = readFileSync(file, 'utf8')
    appendFileSync(file, '# once\n- rule: clean:duplicates\n  at: words-that-are-gone-123456\n  do: keep\n')
    await using desk = await startedDesk(root)
    await looked(desk)
    const page = await desk.get('/queue?kind=orphan')
    expect(page).toContain('words-that-are-gone-123456')
    await desk.post(`/queue/${await firstItem(desk, '?kind=orphan')}`, { say: 'overrule' })
    expect(readFileSync(file, 'utf8')).toBe(`${before}# once\n`)
  })

  it('shows a clash between editor and machine, and takes the words that are chosen', async () => {
    const root = sampleCopy()
    const episode = join(root, 'content/episodes/2021-07-06-kaseya.md')
    const text = readFileSync(episode, 'utf8')
    const proposal = join(root, 'content/.proposals/episodes/2021-07-06-kaseya.md')
    const old = 'Those servers are still off today.'
    expect(text).toContain(old)
    writeFileSync(episode, text.replace(old, 'Those servers are on again.'))
    writeFileSync(proposal, readFileSync(proposal, 'utf8').replace(old, 'Those servers were off.'))
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = await firstItem(desk, '?kind=merge-conflict')
    expect(id).not.toBe('')
    await desk.post(`/queue/${id}`, { say: 'overrule' })
    expect(readFileSync(episode, 'utf8')).toBe(text)
    await desk.post('/undo', {})
    expect(readFileSync(episode, 'utf8')).toContain('Those servers are on again.')
  })

  it('hard case 6: says nothing where a file was only touched', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    await looked(desk)
    const before = await firstItem(desk)
    utimesSync(decisionsOf(root), new Date(), new Date())
    await desk.post('/recheck', {})
    await looked(desk)
    expect(await firstItem(desk)).toBe(before)
  })

  it('D6: answers with the line where a decisions file is broken, and leaves it', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = await firstItem(desk)
    const broken = '- rule: clean:duplicates\n  at: [\n'
    writeFileSync(decisionsOf(root), broken)
    const { text } = await desk.post(`/queue/${id}`, { say: 'agree' })
    expect(text).toMatch(/not valid YAML \(line \d/)
    expect(readFileSync(decisionsOf(root), 'utf8')).toBe(broken)
  })

  it('hard case 19: compares passages of any length in no time', () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `word${at % 977}`)
    const pair = markedPair(words.join(' '), words.with(30_000, 'other').join(' '))
    expect(pair.left.some(({ same, words: shown }) => !same && shown.includes('word'))).toBe(true)
    expect(pair.right.some(({ same, words: shown }) => !same && shown === 'other')).toBe(true)
  })

  it('hard case 19: of 5,000 words that have nothing to do with each other each side is one difference', () => {
    const words = Array.from({ length: 5000 }, (_, at) => `word${at}`)
    const others = Array.from({ length: 5000 }, (_, at) => `other${at}`)
    for (const start of ['', 'They begin with the same words. ']) {
      const pair = markedPair(start + words.join(' '), start + others.join(' '))
      expect(pair.left.filter(({ same }) => !same)).toHaveLength(1)
      expect(pair.right.filter(({ same }) => !same)).toHaveLength(1)
    }
    // Words that only stand in another order would take the longest to compare: the page stays small all the same.
    const { left, right } = markedPair(words.join(' '), words.toReversed().join(' '))
    expect(left.length + right.length).toBeLessThan(2000)
  })

  it('D2: of twenty answers that are sent at once each is on the disk', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    await looked(desk)
    const file = join(root, 'content/decisions/2021-09-15-omigod.yml')
    const ids: string[] = []
    for (let page = await desk.get('/queue?kind=plain&episode=2021-09-15-omigod'); ids.length < 20; ) {
      const id = /data-item="(\w+)"/.exec(page)?.[1] ?? ''
      ids.push(id)
      const next = /href="([^"]+)"[^>]*data-key="j"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
      page = await desk.get(next)
    }
    expect(new Set(ids).size).toBe(20)
    const answers = await Promise.all(ids.map((id) => desk.post(`/queue/${id}`, { say: 'agree' })))
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 303))
    expect(readFileSync(file, 'utf8').match(/do: agree/g)).toHaveLength(20)
  })

  it('D4: hears of what another program wrote without being asked, and knows its own writing by its words', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = await firstItem(desk)
    const own = decisionsOf(root)
    await desk.post(`/queue/${id}`, { say: 'agree' })
    const decided = readFileSync(own, 'utf8')
    const second = await firstItem(desk)
    expect(second).not.toBe(id)
    // Another program takes the decision out again, and the question is there again.
    writeFileSync(own, '')
    await expect.poll(() => firstItem(desk), { timeout: 20_000 }).toBe(id)
    writeFileSync(own, decided)
    await expect.poll(() => firstItem(desk), { timeout: 20_000 }).toBe(second)
  })

  it('a second desk on the same show is refused, and one after a killed desk is not', async () => {
    const root = sampleCopy()
    const desk = await startedDesk(root)
    await expect(startedDesk(root)).rejects.toThrow()
    await desk.kill()
    await using again = await startedDesk(root)
    expect(again.base).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })
})

describe.skipIf(noBrowser)('an open page beside other programs', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('hard case 5: moves on once when its question was decided elsewhere, and leaves what is typed otherwise', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    await looked(desk)
    const page: Page = await (await browser.newContext()).newPage()
    await page.goto(await desk.launchLink())
    await page.getByRole('heading', { name: /wait/ }).waitFor()
    await page.goto(`${desk.base}/queue?kind=story`)
    await page.locator('#as').fill('Half a headline')
    mkdirSync(join(root, 'content/decisions'), { recursive: true })
    appendFileSync(decisionsOf(root), '# a comment\n')
    await page.waitForTimeout(1500)
    expect(await page.locator('#as').inputValue()).toBe('Half a headline')
    const id = await firstItem(desk)
    await page.goto(`${desk.base}/queue/${id}`)
    const passage = (await page.locator('.gone p').textContent())?.trim() ?? ''
    expect(passage).not.toBe('')
    await desk.post(`/queue/${id}`, { say: 'agree' })
    await expect
      .poll(() => page.locator('[data-item]').getAttribute('data-item'), { timeout: 15_000 })
      .not.toBe(id)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
  })
})
