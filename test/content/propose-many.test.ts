import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newFiles } from '../../src/content/new-files.ts'
import { saveProposals } from '../../src/content/propose-many.ts'
import { showFolder } from '../../src/content/show-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const file = (slug: string, words = 'First.') => `---\ntitle: ${slug}\nguid: show-${slug}\n---\n\n${words}\n`
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const names = (path: string) => readdirSync(join(root, path)).sort()

describe('saving many proposals', () => {
  it('writes each file and its proposal and leaves nothing else behind', async () => {
    const slugs = Array.from({ length: 70 }, (_, at) => `episode-${at}`)
    const saved = await saveProposals(
      showFolder(root),
      'episodes',
      slugs.map((slug) => ({ slug, text: file(slug) })),
    )
    expect(saved).toEqual(slugs.map(() => ({ outcome: 'new', messages: [] })))
    const expected = slugs.map((slug) => `${slug}.md`).sort()
    expect(names('episodes')).toEqual(expected)
    expect(names('.proposals/episodes')).toEqual(expected)
    for (const slug of slugs) expect(read(`episodes/${slug}.md`)).toBe(file(slug))
  })

  it('merges where an editor has changed a file, beside others that are new', async () => {
    const folder = showFolder(root)
    await saveProposals(folder, 'episodes', [{ slug: 'a', text: file('a') }])
    writeFileSync(join(root, 'episodes/a.md'), file('a').replace('title: a', 'title: Mine'))
    const saved = await saveProposals(folder, 'episodes', [
      { slug: 'b', text: file('b') },
      { slug: 'a', text: file('a', 'Second.') },
    ])
    expect(saved.map(({ outcome }) => outcome)).toEqual(['new', 'merged'])
    expect(read('episodes/a.md')).toBe(file('a', 'Second.').replace('title: a', 'title: Mine'))
  })

  it('says of each one that cannot be written why not, and writes the others', async () => {
    mkdirSync(join(root, 'episodes'), { recursive: true })
    symlinkSync('/nowhere/at/all.md', join(root, 'episodes/a.md'))
    const saved = await saveProposals(showFolder(root), 'episodes', [
      { slug: 'a', text: file('a') },
      { slug: 'b', text: file('b') },
      { slug: 'No Slug', text: file('c') },
    ])
    expect(saved.map(({ outcome }) => outcome)).toEqual(['conflict', 'new', 'conflict'])
    expect(saved[0]?.messages[0]?.reason).toContain('leads out of the show')
    expect(saved[2]?.messages[0]?.reason).toContain('is no slug')
    expect(read('episodes/b.md')).toBe(file('b'))
  })
})

describe('new files', () => {
  it('leave alone a place where a file has come to stand in the meantime', async () => {
    const [first, second] = [join(root, 'first.md'), join(root, 'second.md')]
    const placing = newFiles([
      { target: first, text: 'ours' },
      { target: second, text: 'ours' },
    ])
    writeFileSync(first, 'theirs')
    expect(await placing).toEqual([first])
    expect(read('first.md')).toBe('theirs')
    expect(read('second.md')).toBe('ours')
    expect(names('.')).toEqual(['first.md', 'second.md'])
  })
})
