import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { noBrowser, startBrowser } from '../site/served-site.ts'
import { showWithEdition } from './desk-show.ts'
import { letIn } from './let-in.ts'
import { mailServer, secret } from './mail-server.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

const slug = '2021-12-20-harbour'

const first =
  "From Monday's episode: Bayhead Clinic paid 40,000 dollars to Lockbit after eleven days without its records. Its provider, Northgate Systems, had kept the backups on the same network, and they were encrypted with the rest."
const second =
  'The clinic said on Friday that it had its appointment book back, and that letters to 9,300 patients would go out this week.'
const matters =
  'And that is the part that every owner should read twice: a setting that ships wrong is a hole.'

/** A page as it was copied: a skip link, two stories, the second without its marker, and the first one once more. */
const raw = [
  'Skip to content',
  'The harbour clinic pays to get its files back',
  first,
  second,
  'Why do we care?',
  'Because the provider’s name is in the third line of every report, and the clinic’s is in the first. Look tonight at where your own backups are, and who can delete them.',
  'Northgate drops a patch for its console',
  "From Tuesday's episode: Northgate System shipped a fix for its remote console, eight weeks after Huntress told it of the hole. The company had called it a matter of settings in June.",
  matters,
  first,
  second.replace('would go', 'will go'),
].join('\n\n')

/** A show in a repository of git, as editors keep it, and what git says of it. */
function committedShow(sending: string) {
  const { root } = showWithEdition(sending)
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Desk', '-c', 'user.email=desk@example.com', ...words], {
      cwd: root,
      encoding: 'utf8',
    })
  git('init', '-q')
  const commit = (): void => {
    git('add', '-A', 'content')
    git('commit', '-qm', 'So far')
  }
  commit()
  /** Hunks in what an editor owns, new files among it; episodes are made anew from it. */
  const hunks = (): number => {
    git('add', '-N', 'content')
    const changed = git('diff', '-U0', '--', 'content', ':!content/episodes', ':!content/.proposals')
    return changed.split(/^@@ /m).length - 1
  }
  return { root, commit, hunks, read: (file: string) => readFileSync(join(root, 'content', file), 'utf8') }
}

/** Such a show with a mail server, and what that takes. */
async function showThatSends() {
  const { port, taken: mails } = await mailServer()
  process.env.COPYDESK_SMTP_PASSWORD = secret
  onTestFinished(() => void delete process.env.COPYDESK_SMTP_PASSWORD)
  const show = committedShow(
    `sending:\n  transport: smtp\n  smtp: {host: 127.0.0.1, port: ${port}, user: desk}\n  test-addresses: [gwen@tallgrass.example]\n`,
  )
  return { ...show, mails }
}

/** One provider, spelled in two ways. */
const spellings = ['Northgate System', 'Northgate Systems']

/** The queue asks about a name; the names are questions of all episodes. */
async function askedAbout(page: Page, { base }: StartedDesk, name: string): Promise<void> {
  await page.goto(`${base}/queue?kind=name&find=${encodeURIComponent(name)}`)
  await page.getByRole('heading', { name: new RegExp(`${name}\\W`) }).waitFor()
}

/** What is said next, once, as those hear it who do not see the page. */
async function heard(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => page.locator('[data-said]').textContent(), { timeout: 20_000 }).toMatch(words)
  await page.evaluate('document.querySelector("[data-said]").textContent = ""')
}

/** The transcript is taken in and looked at. */
async function taken(root: string, desk: StartedDesk): Promise<void> {
  const episode = join(root, `content/episodes/${slug}.md`)
  await expect.poll(() => existsSync(episode), { timeout: 30_000 }).toBe(true)
  await expect
    .poll(() => desk.get('/queue'), { timeout: 30_000, interval: 100 })
    .toContain('data-looking hidden')
}

describe.skipIf(noBrowser)('a raw transcript becomes an edition that was tried out', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await startBrowser()
  })
  afterAll(() => browser?.close())

  it('by keys: taken in, decided, a section mended, two names made one, arranged, approved, sent as a test', async () => {
    const { root, commit, hunks, read, mails } = await showThatSends()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk)
    await page.goto(desk.base)
    await page.getByLabel('or the text itself').focus()
    await page.keyboard.insertText(raw)
    await page.getByLabel(/Day of the episode/).fill('2021-12-20')
    await page.getByLabel(/few words/).fill('harbour')
    await page.keyboard.press('Enter')
    await taken(root, desk)
    // A form's lines end as the web has them.
    expect(read(`transcripts/${slug}.txt`).replaceAll('\r\n', '\n')).toBe(raw)
    const made = read(`episodes/${slug}.md`)
    expect(made.split('Bayhead Clinic paid')).toHaveLength(2)
    expect(made).not.toContain('Skip to content')
    await expect.poll(() => read('review.yml'), { timeout: 20_000 }).toContain('Northgate Systems')
    commit()

    // Every question about it, one key each.
    await page.goto(`${desk.base}/queue?episode=${slug}`)
    const item = page.locator('[data-item]')
    for (let asked = ''; ; ) {
      await expect.poll(() => page.locator(`[data-item="${asked}"]`).count()).toBe(0)
      if ((await item.count()) === 0) break
      asked = (await item.getAttribute('data-item')) ?? ''
      await page.keyboard.press('a')
      await heard(page, /Saved/)
      expect(hunks()).toBe(1)
      commit()
    }
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor()

    for (const name of spellings) {
      await askedAbout(page, desk, name)
      await page.keyboard.press('a')
      await heard(page, /Saved/)
      commit()
    }

    // The second story has no marker: the section begins where the editor says.
    await page.goto(`${desk.base}/episodes/${slug}`)
    await page
      .locator('.row', { hasText: 'every owner should read twice' })
      .first()
      .locator('.pick')
      .press('Enter')
    await page.keyboard.press('y')
    await page.getByText('Nothing is changed yet.').waitFor()
    await page.keyboard.press('Enter')
    await heard(page, /Saved/)
    await expect
      .poll(() => read(`episodes/${slug}.md`), { timeout: 20_000 })
      .toContain(`### Why do we care?\n\n${matters}`)
    expect(hunks()).toBeLessThanOrEqual(1)
    commit()

    await page.goto(`${desk.base}/spellings`)
    await page.getByText('1 pair of names').waitFor({ timeout: 60_000 })
    await page.keyboard.press('m')
    await page.getByText('Nothing is changed yet.').waitFor()
    await page.keyboard.press('Enter')
    await heard(page, /Northgate Systems?\. Saved/)
    expect(hunks()).toBe(1)
    expect(read('entities.yml')).toMatch(
      /northgate-systems?: northgate-systems?|aliases: \[Northgate Systems?\]/,
    )
    commit()

    await page.goto(`${desk.base}/editions`)
    await page.getByLabel(/^Its day/).fill('2021-12-24')
    await page.getByLabel(/^Stories after/).fill('2021-12-14')
    await page.getByRole('button', { name: 'Compose it' }).press('Enter')
    await page.getByText('It is drafted').waitFor()
    const headlines = () =>
      [...read('editions/2021-12-24.md').matchAll(/^## (.+?)(?: \{\.promo\})?$/gm)].map(([, words]) => words)
    const before = headlines()
    expect(before).toContain('Northgate drops a patch for its console')
    commit()
    await page
      .getByRole('button', { name: /^Move down:/ })
      .first()
      .press('Enter')
    await heard(page, /moved to 2.*Saved/)
    expect(headlines()).not.toEqual(before)
    expect(headlines().toSorted()).toEqual(before.toSorted())
    await page.getByRole('button', { name: /^Approve/ }).focus()
    await page.keyboard.press('Control+Enter')
    await heard(page, /^Approved/)
    await page.getByLabel('To', { exact: true }).fill('gwen@tallgrass.example')
    await page.getByRole('button', { name: 'Send a test' }).press('Enter')
    await heard(page, /^Confirm/)
    await page.keyboard.press('Enter')
    await heard(page, /A test went to gwen@tallgrass.example/)
    expect(mails).toHaveLength(1)
    expect(mails[0]).toContain('To: gwen@tallgrass.example')
  })

  it('without script, by forms and links alone', async () => {
    const { root, commit, hunks, read, mails } = await showThatSends()
    await using desk = await startedDesk(root)
    const page = await letIn(browser, desk, { javaScriptEnabled: false })
    const press = (name: RegExp) => page.getByRole('button', { name }).first().click()
    await page.goto(desk.base)
    await page.getByLabel('or the text itself').fill(raw)
    await page.getByLabel(/Day of the episode/).fill('2021-12-20')
    await page.getByLabel(/few words/).fill('harbour')
    await press(/^Take it in/)
    await taken(root, desk)
    await expect.poll(() => read('review.yml'), { timeout: 20_000 }).toContain('Northgate Systems')
    commit()

    await page.goto(`${desk.base}/queue?episode=${slug}`)
    const item = page.locator('[data-item]')
    for (let asked = ''; (await item.count()) > 0; ) {
      const next = (await item.getAttribute('data-item')) ?? ''
      expect(next).not.toBe(asked)
      asked = next
      await page.locator('button[data-key="a"]').click()
      expect(hunks()).toBe(1)
      commit()
    }
    await page.getByRole('heading', { name: 'Nothing waits' }).waitFor()
    for (const name of spellings) {
      await askedAbout(page, desk, name)
      await page.locator('button[data-key="a"]').click()
      commit()
    }

    await page.goto(`${desk.base}/episodes/${slug}`)
    const row = page.locator('.row', { hasText: 'every owner should read twice' }).first()
    await row.locator('.pick').click()
    await page.getByRole('link', { name: /^Why we care from here/ }).click()
    await page.getByText('Nothing is changed yet.').waitFor()
    await press(/^Make the change/)
    await expect
      .poll(() => read(`episodes/${slug}.md`), { timeout: 20_000 })
      .toContain(`### Why do we care?\n\n${matters}`)
    expect(hunks()).toBeLessThanOrEqual(1)
    commit()

    await expect
      .poll(() => desk.get('/spellings'), { timeout: 60_000, interval: 200 })
      .toContain('1 pair of names')
    await page.goto(`${desk.base}/spellings`)
    await page
      .getByRole('link', { name: /^The same/ })
      .first()
      .click()
    await press(/^Make the change/)
    expect(hunks()).toBe(1)
    expect(read('entities.yml')).toMatch(
      /northgate-systems?: northgate-systems?|aliases: \[Northgate Systems?\]/,
    )
    commit()

    await page.goto(`${desk.base}/editions`)
    await page.getByLabel(/^Its day/).fill('2021-12-24')
    await page.getByLabel(/^Stories after/).fill('2021-12-14')
    await press(/^Compose it/)
    await page.getByText('It is drafted').waitFor()
    await press(/^Move down:/)
    await press(/^Approve/)
    await page.getByText('A change of one byte takes it back').waitFor()
    await page.getByLabel('To', { exact: true }).fill('gwen@tallgrass.example')
    await press(/^Send a test/)
    await press(/^Send it/)
    await page.getByText('A test went to gwen@tallgrass.example').waitFor()
    expect(mails).toHaveLength(1)
  })
})
