import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleCopy } from './desk-show.ts'
import { type StartedDesk, startedDesk } from './started-desk.ts'

const kaseya = '2021-07-06-kaseya'

/** A show with one transcript of its own beside the sample's. */
async function deskWith(slug: string, words: string): Promise<StartedDesk> {
  const root = sampleCopy()
  writeFileSync(join(root, `content/transcripts/${slug}.txt`), words)
  return startedDesk(root)
}

/** Has the desk make the episode of a transcript, by bringing the words to it. */
async function brought(
  words: string,
): Promise<{ root: string; desk: StartedDesk; slug: string; file: string }> {
  const root = sampleCopy()
  const desk = await startedDesk(root)
  await desk.post('/transcripts', { text: words, date: '2022-01-03', name: 'made' })
  const slug = '2022-01-03-made'
  const file = join(root, `content/episodes/${slug}.md`)
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true)
  return { root, desk, slug, file }
}

const rowOf = (html: string, words: string): string => {
  const row = html.split('<div class="row"').find((one) => one.includes(words))
  return / id="([^"]+)"/.exec(row ?? '')?.[1] ?? ''
}

const seenIn = (html: string): string => /name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? ''

const one = 'The harbor stood still on Monday, and nobody on the quay could say why the cranes had stopped.'
const two = 'A second ship came in at noon and found nobody who would take the ropes that it threw over.'
const three = 'By the evening eleven ships lay before the mole, and the insurers had begun to ask questions.'
describe('the screen of an episode', () => {
  it('keeps a cut and takes it out again: one hunk, and the bytes as before', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const file = join(root, `content/decisions/${kaseya}.yml`)
    const before = readFileSync(file, 'utf8')
    const at = rowOf(
      await desk.get(`/episodes/${kaseya}`),
      '<del class="raw" dir="auto">The crew behind it is REvil',
    )
    const kept = await desk.post(`/episodes/${kaseya}/cut`, { at, do: 'keep' })
    expect(kept.status).toBe(303)
    const own = '- rule: clean:duplicates\n  at: the-crew-behind-it-b60c18\n  do: keep\n'
    expect(readFileSync(file, 'utf8')).toBe(before + own)
    const page = await desk.get(kept.text)
    expect(page.match(/The crew behind it is/g)?.length).toBeGreaterThan(4)
    const again = / data-at="([^"]+)"/.exec(page)?.[1] ?? ''
    await desk.post(`/episodes/${kaseya}/cut`, { at: again, do: 'cut', sure: 'yes' })
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('hard cases 10 and 11: says so where no copy would be left, and writes nothing until it is asked twice', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const file = join(root, `content/decisions/${kaseya}.yml`)
    const before = readFileSync(file, 'utf8')
    const at = rowOf(await desk.get(`/episodes/${kaseya}`), 'data-label="Paragraph: The crew behind it')
    const asked = await desk.post(`/episodes/${kaseya}/cut`, { at, do: 'cut' })
    expect(asked.status).toBe(409)
    expect(asked.text).toContain('No copy would be left.')
    expect(readFileSync(file, 'utf8')).toBe(before)
    expect((await desk.post(`/episodes/${kaseya}/cut`, { at, do: 'cut', sure: 'yes' })).status).toBe(303)
    expect(readFileSync(file, 'utf8')).not.toBe(before)
  })

  it('hard case 11: a cut names a copy that stays, also when the one it named was taken out too', async () => {
    await using desk = await startedDesk(sampleCopy())
    const twinsIn = (page: string): readonly string[] =>
      Array.from(page.matchAll(/data-twin-row="([^"]+)"/g), ([, id = '']) => id)
    const page = await desk.get(`/episodes/${kaseya}`)
    const [first = ''] = twinsIn(page)
    await desk.post(`/episodes/${kaseya}/cut`, { at: first, do: 'cut', sure: 'yes' })
    const now = await desk.get(`/episodes/${kaseya}`)
    expect(now).not.toMatch(new RegExp(`id="${first}" data-kind="paragraph"`))
    expect(twinsIn(page).length).toBeGreaterThan(1)
    expect(twinsIn(now).length).toBeGreaterThan(0)
    for (const twin of twinsIn(now)) expect(now).toMatch(new RegExp(`id="${twin}" data-kind="(?!cut)`))
  })

  it('shows what a moved story does before it is saved, and saves that', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const file = join(root, `content/episodes/${kaseya}.md`)
    const before = readFileSync(file, 'utf8')
    const at = 'story-the-pentagon-walks-away-from-jedi'
    const shown = await desk.get(`/episodes/${kaseya}/change?do=up&at=${at}`)
    expect(shown).toContain('One paragraph goes from')
    expect(shown).toContain('No address of a story changes')
    expect(readFileSync(file, 'utf8')).toBe(before)
    await desk.post(`/episodes/${kaseya}/change`, { at, do: 'up', seen: seenIn(shown) })
    const head = '## The Pentagon walks away from JEDI {#the-pentagon-walks-away-from-jedi}\n\n'
    const call = /And call your customers\..*\n\n/.exec(before)?.[0] ?? ''
    expect(readFileSync(file, 'utf8')).toBe(before.replace(call + head, head + call))
    // What was shown is of yesterday by now: it is shown anew, and nothing is written.
    const late = await desk.post(`/episodes/${kaseya}/change`, { at, do: 'up', seen: seenIn(shown) })
    expect(late.text).toContain('The episode has changed since')
    await desk.post('/undo', {})
    expect(readFileSync(file, 'utf8')).toBe(before)
    const joined = await desk.get(`/episodes/${kaseya}/change?do=join&at=${at}`)
    expect(joined).toContain('leads nowhere then')
    expect(joined).toContain('2021-07-09')
  })

  it('hard case 12: a cut stays what it is when the story around it is moved', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const at = 'story-the-pentagon-walks-away-from-jedi'
    const shown = await desk.get(`/episodes/${kaseya}/change?do=down&at=${at}`)
    const cuts = shown.match(/data-kind="cut"/g)?.length
    await desk.post(`/episodes/${kaseya}/change`, { at, do: 'down', seen: seenIn(shown) })
    const page = await desk.get(`/episodes/${kaseya}`)
    expect(page.match(/data-kind="cut"/g)?.length).toBe(cuts)
    const cut = rowOf(page, '<del class="raw" dir="auto">The Department of Defense has cancelled')
    await desk.post(`/episodes/${kaseya}/cut`, { at: cut, do: 'keep' })
    const episode = readFileSync(join(root, `content/episodes/${kaseya}.md`), 'utf8')
    expect(episode.match(/The Department of Defense has cancel/g)?.length).toBe(2)
    expect(episode.indexOf('The Department of Defense has canceled')).toBeLessThan(
      episode.indexOf('{#the-pentagon'),
    )
  })

  it('hard case 13: leaves no story and no section without a word, in an episode written by hand too', async () => {
    const root = sampleCopy()
    const file = join(root, 'content/episodes/2022-01-04-own.md')
    const text =
      '---\ntitle: Own\ndate: 2022-01-04\nguid: urn:own\n---\n\n## One {#own-one}\n\nWords.\n\n## Two {#own-two}\n\nMore.\n\n### Why do we care?\n\nBecause.\n'
    writeFileSync(file, text)
    await using desk = await startedDesk(root)
    const address = '/episodes/2022-01-04-own'
    const page = await desk.get(address)
    const tries = [
      ['One', 'down'],
      ['Two', 'up'],
      ['Why do we care?', 'down'],
    ] as const
    for (const [words, way] of tries) {
      const at = rowOf(page, `: ${words}" tabindex`)
      expect(at, words).not.toBe('')
      const shown = await desk.get(`${address}/change?do=${way}&at=${at}`)
      expect(shown, words).toMatch(/would be left without a word/)
      await desk.post(`${address}/change`, { at, do: way, seen: seenIn(shown) })
    }
    expect(readFileSync(file, 'utf8')).toBe(text)
    const care = rowOf(page, ': Why do we care?" tabindex')
    const up = await desk.get(`${address}/change?do=up&at=${care}`)
    expect(up).toContain('One paragraph of “Two” is “Why do we care?” and not “Report” from now on.')
  })

  it('splits by a decision where the pipeline knows how, and hard case 17: with any signs in the headline', async () => {
    const { root, desk, slug, file } = await brought(`First\n\n${one}\n\n${two}\n\n${three}\n`)
    await using _ = desk
    const at = rowOf(await desk.get(`/episodes/${slug}`), 'Paragraph: By the evening')
    const headline = `Ships: # & * ! | > ' " @ 👩‍👩‍👧 e\u0301`
    const shown = await desk.get(
      `/episodes/${slug}/change?do=split&at=${at}&as=${encodeURIComponent(headline)}`,
    )
    expect(shown).toContain('A new story')
    const saved = await desk.post(`/episodes/${slug}/change`, {
      at,
      do: 'split',
      as: headline,
      seen: seenIn(shown),
    })
    expect(saved.status).toBe(303)
    expect(readFileSync(join(root, `content/decisions/${slug}.yml`), 'utf8')).toContain('do: headline')
    const page = await desk.get(`/episodes/${slug}`)
    expect(page.match(/data-kind="headline"/g)?.length).toBe(2)
    expect(readFileSync(file, 'utf8')).toContain(three)
  })

  it('hard case 16: "nowhere a name" lists what else it changes, and is one undo', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const file = join(root, 'content/entities.yml')
    const before = readFileSync(file, 'utf8')
    const page = await desk.get(`/episodes/${kaseya}`)
    const at = rowOf(page, 'The crew behind it is <mark data-id="revil"')
    const panel = await desk.get(`/episodes/${kaseya}/name?at=${at}&name=REvil&id=revil`)
    expect(panel).toMatch(/also \d+ more in \d+ episodes/)
    expect(panel).toContain('/episodes/2021-07-14-revil-goes-dark')
    await desk.post(`/episodes/${kaseya}/name`, { at, name: 'REvil', id: 'revil', do: 'nowhere' })
    expect(readFileSync(file, 'utf8')).toContain('ignore: [Ticket Zero, TeleStaff, "REvil"]')
    expect(await desk.get(`/episodes/${kaseya}`)).not.toContain('>REvil</mark>')
    await desk.post('/undo', {})
    expect(readFileSync(file, 'utf8')).toBe(before)
  })

  it('hard case 15: merges and undoes both, and all bytes are as before', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const files = ['entities.yml', 'review.yml'].map((name) => join(root, 'content', name))
    const read = () => files.map((file) => readFileSync(file, 'utf8'))
    const before = read()
    const at = rowOf(await desk.get(`/episodes/${kaseya}`), 'The crew behind it')
    await desk.post(`/episodes/${kaseya}/name`, { at, name: 'The Crew', do: 'into', as: 'revil' })
    const merged = read()
    expect(merged).not.toEqual(before)
    await desk.post(`/episodes/${kaseya}/name`, { at, name: 'The Gang', do: 'into', as: 'revil' })
    expect(read()).not.toEqual(merged)
    await desk.post('/undo', {})
    await desk.post('/undo', {})
    expect(read()).toEqual(before)
  })

  it('hard case 19: takes 60,000 words in one paragraph', async () => {
    const words = Array.from({ length: 60_000 }, (_, at) => `word${at % 977}`).join(' ')
    await using desk = await deskWith('2022-02-02-long', `Long\n\n${words}.\n`)
    await expect
      .poll(() => desk.get('/episodes/2022-02-02-long'), { timeout: 60_000, interval: 500 })
      .toContain('word976')
  })

  it('hard case 25: shows a hostile transcript as text, and knows no path', async () => {
    const evil =
      '<script>alert(1)</script><img src=x onerror=alert(1)> said the man at the very long quay today.'
    const { desk, slug } = await brought(`Hostile\n\n${evil}\n\n${one}\n`)
    await using _ = desk
    const page = await desk.get(`/episodes/${slug}`)
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).not.toContain('<img')
    expect(page).not.toContain('<script>alert')
    for (const path of ['..%2F..%2Fshow', '%2e%2e%2fshow', 'a%00b', 'CON'])
      expect(await desk.get(`/episodes/${path}`)).toMatch(/No such episode|404/)
    const frame = await desk.get(`/episodes/${slug}/page?page=/episodes/${slug}/`)
    expect(frame).not.toContain('<script>alert')
    expect(frame).not.toContain('<img')
  })

  it('shows a file with an error and writes nothing into it', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const file = join(root, `content/episodes/${kaseya}.md`)
    const broken = readFileSync(file, 'utf8').replace('title: ', 'title: [')
    writeFileSync(file, broken)
    const page = await desk.get(`/episodes/${kaseya}/text`)
    expect(page).toMatch(/Line \d+, column \d+: /)
    expect(page).toContain(' readonly')
    await desk.post(`/episodes/${kaseya}/text`, { text: 'Mine', seen: seenIn(page) })
    expect(readFileSync(file, 'utf8')).toBe(broken)
  })

  it('keeps what was typed through a crash, and shows both where somebody was faster', async () => {
    const root = sampleCopy()
    const file = join(root, `content/episodes/${kaseya}.md`)
    const first = await startedDesk(root)
    const page = await first.get(`/episodes/${kaseya}/text?at=p-v4cyn5r`)
    const was = /<textarea name="was" hidden>\n([^<]*)</.exec(page)?.[1] ?? ''
    const fields = { at: 'p-v4cyn5r', was, seen: seenIn(page), text: `${was} And more.`, start: '0' }
    await first.post(`/episodes/${kaseya}/draft`, fields)
    await first.kill()
    await using desk = await startedDesk(root)
    const again = await desk.get(`/episodes/${kaseya}/text?at=p-v4cyn5r`)
    expect(again).toContain('that were not saved')
    expect(again).toContain('And more.')
    const theirs = readFileSync(file, 'utf8').replace('In a statement today', 'In their statement today')
    writeFileSync(file, theirs)
    const late = await desk.post(`/episodes/${kaseya}/text`, fields)
    expect(late.status).toBe(409)
    expect(late.text).toContain('Two versions.')
    expect(readFileSync(file, 'utf8')).toBe(theirs)
    // Somebody who changed other words is in nobody's way.
    writeFileSync(
      file,
      theirs
        .replace('In their statement today', 'In a statement today')
        .replace('Leave the laptop shut', 'Leave it shut'),
    )
    expect((await desk.post(`/episodes/${kaseya}/text`, fields)).status).toBe(303)
    const now = readFileSync(file, 'utf8')
    expect(now).toContain('they meet the requirements. And more.\n')
    expect(now).toContain('Leave it shut')
    expect(existsSync(join(root, `.copydesk/drafts/${kaseya}.p-v4cyn5r.json`))).toBe(false)
  })
})
