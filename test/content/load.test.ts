import { mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listFiles, OutsideFolderError, writeIfChanged } from '../../src/content/files.ts'
import { loadContent } from '../../src/content/load.ts'
import { showFolder } from '../../src/content/show-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})
const put = (path: string, content: string | Uint8Array) => {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}
const episode = (guid: string, slug: string) =>
  `---\ntitle: A\ndate: 2021-07-06\nguid: ${guid}\n---\n\n## One {#${slug}}\n\nText.\n`
const told = () =>
  loadContent(root).messages.map(({ file, severity, reason }) => `${file} ${severity} ${reason}`)

describe('loading a show\u2019s folder', () => {
  it('reads every kind of file', () => {
    put('show.md', '---\ntitle: A\nmarkers: [The upshot]\n---\n')
    put('entities.yml', 'entities:\n  kaseya: {name: Kaseya, type: ORG}\n')
    put('transcripts/b.txt', 'x')
    put('transcripts/a.md', 'x')
    put('transcripts/.hidden.txt', 'x')
    put('transcripts/c.pdf', 'x')
    put('episodes/a.md', `${episode('g-1', 'one')}\n### The upshot\n\nMore.\n`)
    put('editions/2021-07-09.md', '---\nsubject: S\ndate: 2021-07-09\nguid: g-2\n---\n\nHello.\n')
    put('decisions/a.yml', '- {rule: x, at: y, do: keep}\n')
    const content = loadContent(root)
    expect(content.messages).toEqual([])
    expect(content.show?.title).toBe('A')
    expect(content.registry.entities.map(({ id }) => id)).toEqual(['kaseya'])
    // Reading says what a file of another kind should be saved as.
    expect(content.transcripts).toEqual(['transcripts/a.md', 'transcripts/b.txt', 'transcripts/c.pdf'])
    expect(
      content.episodes.map(({ slug, stories }) => [slug, stories[0]?.sections.map(({ kind }) => kind)]),
    ).toEqual([['a', ['report', 'why-we-care']]])
    expect(content.editions.map(({ slug }) => slug)).toEqual(['2021-07-09'])
    expect(content.decided).toEqual(new Set(['a']))
    expect(content.decisions('a', new Map([['x', ['keep']]])).decisions).toHaveLength(1)
    expect(content.decisions('none', new Map())).toEqual({ decisions: [], agreements: [], messages: [] })
  })

  it('says what to write where show.md is missing', () => {
    expect(told()).toEqual([
      `show.md error There is no show.md in ${root}; write one with at least a \`title:\` in its front matter.`,
    ])
  })

  it('tells files that lie where they are never read', () => {
    put('show.md', '---\ntitle: A\n---\n')
    put('decisions/a.yaml', '')
    put('episodes/notes.txt', '')
    expect(told()).toEqual([
      'episodes/notes.txt warning Only .md files are read in this folder; this one was left alone.',
      'decisions/a.yaml warning Only .yml files are read in this folder; this one was left alone.',
    ])
  })

  it('leaves out what it cannot read and reads the rest', () => {
    put('show.md', '---\ntitle: A\n---\n')
    put('entities.yml', 'entities: [\n')
    put('episodes/bad.md', '---js\nmodule.exports = {}\n---\n')
    put('episodes/binary.md', Uint8Array.of(0xff, 0xfe, 0x00))
    put('episodes/good.md', episode('g-1', 'one'))
    mkdirSync(join(root, 'episodes/folder.md'))
    const { episodes, messages } = loadContent(root)
    expect(episodes.map(({ slug }) => slug)).toEqual(['good'])
    expect(messages.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      'entities.yml error',
      'episodes/bad.md error',
      'episodes/binary.md error',
    ])
  })

  it('names both files where a guid or a story\u2019s slug is there twice', () => {
    put('show.md', '---\ntitle: A\n---\n')
    put('episodes/a.md', episode('same', 'one'))
    put('episodes/b.md', episode('same', 'one'))
    expect(told()).toEqual([
      'episodes/b.md error The guid "same" is also that of episodes/a.md; a copied file needs a guid of its own.',
      'episodes/b.md error The story slug "one" is also in episodes/a.md; give one of the two stories another.',
    ])
  })

  it('reads nothing through a link that leads out of the folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'copydesk-outside-'))
    writeFileSync(join(outside, 'a.md'), episode('g-1', 'one'))
    put('show.md', '---\ntitle: A\n---\n')
    mkdirSync(join(root, 'episodes'))
    symlinkSync(join(outside, 'a.md'), join(root, 'episodes/a.md'))
    symlinkSync(outside, join(root, 'editions'))
    expect(loadContent(root)).toMatchObject({ episodes: [], editions: [] })
    expect(told()).toEqual([
      'editions error This is a link that leads out of the show\u2019s folder; nothing in it was read.',
    ])
    rmSync(outside, { recursive: true })
  })
})

describe('files of a show\u2019s folder', () => {
  it('are written only if they change', () => {
    const folder = showFolder(root)
    expect(writeIfChanged(folder, 'episodes/a.md', 'A\n')).toBe('written')
    utimesSync(join(root, 'episodes/a.md'), 1000, 1000)
    expect(writeIfChanged(folder, 'episodes/a.md', 'A\n')).toBe('same')
    expect(statSync(join(root, 'episodes/a.md')).mtimeMs).toBe(1_000_000)
  })

  it.each(['../x.md', '/etc/x.md', 'episodes/../../x.md', 'a\0b', '.', ''])(
    'are never written outside it: %j',
    (path) => {
      expect(() => writeIfChanged(showFolder(root), path, 'x')).toThrow(OutsideFolderError)
    },
  )

  it('are listed by name in one order everywhere', () => {
    for (const name of ['b.md', 'a.md', 'B.md', 'ä.md', '10.md', '9.md']) put(`episodes/${name}`, '')
    expect(listFiles(showFolder(root), 'episodes', ['.md'])).toEqual(
      ['10.md', '9.md', 'B.md', 'a.md', 'b.md', 'ä.md'].map((name) => `episodes/${name}`),
    )
    expect(listFiles(showFolder(root), 'nothing', ['.md'])).toEqual([])
  })
})
