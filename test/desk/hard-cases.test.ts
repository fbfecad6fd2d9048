import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sampleCopy } from './desk-show.ts'
import { startedDesk } from './started-desk.ts'
import { looked } from './two-texts.ts'

const slug = '2021-07-06-kaseya'

/** Commits all that is in a folder, so that git says what has changed since. */
function gitIn(root: string): (...args: readonly string[]) => string {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], {
      cwd: root,
    }).toString()
  git('init', '-q')
  git('add', 'content')
  git('commit', '-qm', 'one')
  return git
}

describe('the desk beside an editor that writes in place and beside git', () => {
  it('hard case 4: waits for a file that a program has emptied and is about to fill, and never shows it as empty', async () => {
    const root = sampleCopy()
    const episode = join(root, `content/episodes/${slug}.md`)
    const text = readFileSync(episode, 'utf8')
    await using desk = await startedDesk(root)
    await looked(desk)
    const before = await desk.get(`/episodes/${slug}`)
    expect(before).toContain('data-can=')
    writeFileSync(episode, '')
    const meanwhile = desk.get(`/episodes/${slug}`)
    await new Promise((resolve) => setTimeout(resolve, 400))
    writeFileSync(episode, text)
    const rows = (html: string) => html.match(/<div class="row"/g)?.length
    expect(rows(await meanwhile)).toBe(rows(before))
    // Half a file stays half: it is shown with what is wrong, and not written to.
    const half = text.slice(0, text.indexOf('cuts:') + 5).replace('speakers: []', 'speakers: [')
    writeFileSync(episode, half)
    const page = await desk.get(`/episodes/${slug}/text`)
    expect(page).toContain(' readonly')
    expect(page).toMatch(/Line \d+, column \d+: /)
    expect(readFileSync(episode, 'utf8')).toBe(half)
    writeFileSync(episode, text)
    expect(rows(await desk.get(`/episodes/${slug}`))).toBe(rows(before))
  })

  it('hard case 5: stays at its question while 200 files come and go with a branch', async () => {
    const root = sampleCopy()
    const git = gitIn(root)
    git('checkout', '-qb', 'many')
    for (let nth = 0; nth < 200; nth++) {
      const day = new Date(Date.UTC(2030, 0, 1 + nth)).toISOString().slice(0, 10)
      writeFileSync(
        join(root, `content/transcripts/${day}-more.txt`),
        `More of day ${nth}\n\nThe mayor said on day ${nth} that the bridge will be closed until the river is low again.\n`,
      )
    }
    git('add', 'content')
    git('commit', '-qm', 'many')
    git('checkout', '-q', '-')
    await using desk = await startedDesk(root)
    await looked(desk)
    const question = async () =>
      /data-item="([^"]+)" data-print="([^"]+)"/.exec(await desk.get('/queue'))?.[0]
    const before = await question()
    expect(before).toBeDefined()
    const id = /data-item="([^"]+)"/.exec(before ?? '')?.[1] ?? ''
    git('checkout', '-q', 'many')
    await desk.post('/recheck', {})
    // While they are looked at the question is there, and it can be answered.
    expect(await desk.get(`/queue/${id}`)).toContain(`data-item="${id}"`)
    await expect.poll(() => desk.get('/episodes/2030-07-01-more'), { timeout: 30_000 }).toContain('day 181')
    await looked(desk)
    expect(await question()).toBe(before)
    git('checkout', '-q', '-')
    await desk.post('/recheck', {})
    await expect
      .poll(() => desk.get('/episodes/2030-07-01-more'), { timeout: 30_000 })
      .toContain('No such episode')
    await looked(desk)
    expect(await question()).toBe(before)
    expect(git('status', '--porcelain', '--untracked-files=no', 'content')).toBe('')
  })

  it('hard case 6: says nothing of a branch that is checked out and left again', async () => {
    const root = sampleCopy()
    const git = gitIn(root)
    const episode = join(root, `content/episodes/${slug}.md`)
    git('checkout', '-qb', 'other')
    writeFileSync(episode, readFileSync(episode, 'utf8').replaceAll('Kaseya', 'Another'))
    git('commit', '-qam', 'other')
    git('checkout', '-q', '-')
    await using desk = await startedDesk(root)
    await looked(desk)
    const shown = async () => [
      /data-item="([^"]+)" data-print="([^"]+)"/.exec(await desk.get('/queue'))?.slice(1),
    ]
    const before = await shown()
    git('checkout', '-q', 'other')
    git('checkout', '-q', '-')
    await desk.post('/recheck', {})
    await new Promise((resolve) => setTimeout(resolve, 1000))
    await looked(desk)
    expect(await shown()).toEqual(before)
    expect(await desk.get('/conflicts')).toContain('No conflicts')
    expect(
      git('status', '--porcelain', '--untracked-files=no', 'content/episodes', 'content/decisions'),
    ).toBe('')
  })

  it('hard case 18: writes one stretch of lines beside anchors, comments, folded text and unknown keys', async () => {
    const root = sampleCopy()
    mkdirSync(join(root, 'content/decisions'), { recursive: true })
    const file = join(root, `content/decisions/${slug}.yml`)
    const theirs = `# kept by hand
- rule: clean:loops # a comment
  at: &place not-there-1a2b3c
  do: keep
  ours: unknown to the desk
  why: >-
    Folded over
    two lines.

# another one
- {rule: "clean:overlap", at: *place, do: 'keep'}
`
    writeFileSync(file, theirs)
    const git = gitIn(root)
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = /data-item="([^"]+)"/.exec(await desk.get('/queue?kind=cut'))?.[1]
    await desk.post(`/queue/${id}`, { say: 'overrule' })
    expect(readFileSync(file, 'utf8').startsWith(theirs)).toBe(true)
    const diff = git('diff', '-U0', '--', `content/decisions/${slug}.yml`)
    expect(diff.match(/^@@/gm)).toHaveLength(1)
    expect(diff.match(/^-[^-]/gm)).toBeNull()
  })

  it('hard case 18: shows a file with a key twice as it is, with line and column, and leaves it', async () => {
    const root = sampleCopy()
    const file = join(root, `content/decisions/${slug}.yml`)
    const episode = join(root, `content/episodes/${slug}.md`)
    const doubled = '- rule: clean:loops\n  at: a\n  at: b\n  do: keep\n'
    await using desk = await startedDesk(root)
    await looked(desk)
    const id = /data-item="([^"]+)"/.exec(await desk.get('/queue?kind=cut'))?.[1]
    writeFileSync(file, doubled)
    const { text } = await desk.post(`/queue/${id}`, { say: 'overrule' })
    expect(text).toMatch(/not valid YAML \(line 3, column \d+: duplicated mapping key/)
    expect(readFileSync(file, 'utf8')).toBe(doubled)
    const twice = readFileSync(episode, 'utf8').replace('speakers: []\n', 'speakers: []\nspeakers: []\n')
    writeFileSync(episode, twice)
    const page = await desk.get(`/episodes/${slug}/text`)
    expect(page).toMatch(/Line 6, column \d+: /)
    expect(page).toContain(' readonly')
    expect(readFileSync(episode, 'utf8')).toBe(twice)
  })

  it('hard case 25: takes a line of 10 MB that says the same again and again, and shows it as text', async () => {
    const root = sampleCopy()
    const line = '<script>alert(1)</script> The mayor said that the bridge stays closed. '
    const file = join(root, 'content/transcripts/2020-01-01-long-line.txt')
    const text = `A long line\n\n${line.repeat(Math.ceil((10 * 1024 * 1024) / line.length))}\n`
    writeFileSync(file, text)
    await using desk = await startedDesk(root)
    await looked(desk)
    const page = await desk.get('/episodes/2020-01-01-long-line')
    expect(page).toContain('&lt;script&gt;alert(1)')
    expect(page).not.toContain('<script>alert')
    // The others are there as if nothing were.
    expect(await desk.get(`/episodes/${slug}`)).toContain('data-kind="cut"')
    expect(readFileSync(file, 'utf8') === text).toBe(true)
  })

  it('hard case 21: takes a decision back after the machine ran again, and after a restart', async () => {
    const root = sampleCopy()
    const file = join(root, `content/decisions/${slug}.yml`)
    const episode = join(root, `content/episodes/${slug}.md`)
    const before = [file, episode].map((path) => readFileSync(path, 'utf8'))
    const first = await startedDesk(root)
    await looked(first)
    const id = /data-item="([^"]+)"/.exec(await first.get('/queue?kind=cut'))?.[1]
    await first.post(`/queue/${id}`, { say: 'overrule' })
    // The machine makes the episode again, with the passage in it.
    await expect.poll(() => readFileSync(episode, 'utf8'), { timeout: 20_000 }).not.toBe(before[1])
    await first.kill()
    await using desk = await startedDesk(root)
    await looked(desk)
    await desk.post('/undo', {})
    expect(readFileSync(file, 'utf8')).toBe(before[0])
    await expect
      .poll(() => readFileSync(episode, 'utf8').replace(/^cuts: .*$/m, ''), { timeout: 20_000 })
      .toBe(before[1]?.replace(/^cuts: .*$/m, ''))
  })
})
