import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishAll } from '../../src/content/interrupted.ts'
import { loadProvenance } from '../../src/content/load-provenance.ts'
import { saveProposals } from '../../src/content/propose-many.ts'
import { showFolder } from '../../src/content/show-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const folder = '.proposals/provenance'
const beside = `${folder}/a.json`
const at = (path: string) => join(root, path)
const read = (path: string) => readFileSync(at(path), 'utf8')
const file = (words = 'First.', guid = 'show-1') => `---\ntitle: A\nguid: ${guid}\n---\n\n${words}\n`
const known = (words: string) => `{"paragraphs":[{"id":"p-aaaaaaa","words":"${words}"}],"cuts":[]}\n`
const save = (text: string, provenance: string) =>
  saveProposals(showFolder(root), 'episodes', [{ slug: 'a', text, provenance }])
const source = { file: 'transcripts/a.txt', sha256: '0'.repeat(64) }

describe('what belongs to a proposal', () => {
  it('is written with it and goes along with every later one', async () => {
    expect(await save(file(), known('first'))).toEqual([{ outcome: 'new', messages: [] }])
    expect(read(beside)).toBe(known('first'))
    writeFileSync(at('episodes/a.md'), file('Mine.'))
    expect((await save(file('Second.\n'), known('second')))[0]?.outcome).toBe('conflict')
    expect(read(beside)).toBe(known('first'))
    writeFileSync(at('episodes/a.md'), file('First.'))
    expect((await save(file('Second.'), known('second')))[0]?.outcome).toBe('updated')
    expect(read(beside)).toBe(known('second'))
  })

  it('is written anew where it was lost, and replaced where it stood alone', async () => {
    mkdirSync(at(folder), { recursive: true })
    writeFileSync(at(beside), 'left by a run that was killed')
    expect(await save(file(), known('first'))).toEqual([{ outcome: 'new', messages: [] }])
    expect(read(beside)).toBe(known('first'))
    rmSync(at(beside))
    expect((await save(file(), known('first')))[0]?.outcome).toBe('unchanged')
    expect(read(beside)).toBe(known('first'))
  })

  it('is not written for a file that nothing was proposed for', async () => {
    mkdirSync(at('episodes'))
    writeFileSync(at('episodes/a.md'), file('By hand.', 'mine'))
    expect((await save(file(), known('first')))[0]?.outcome).toBe('kept')
    expect(existsSync(at(beside))).toBe(false)
  })

  it('costs no word of the episode where it cannot be written', async () => {
    mkdirSync(at('.proposals'), { recursive: true })
    symlinkSync(tmpdir(), at(folder))
    const [saved] = await save(file(), known('first'))
    expect(saved).toMatchObject({
      outcome: 'new',
      messages: [{ rule: 'content:provenance', severity: 'warning' }],
    })
    expect(read('episodes/a.md')).toBe(file())
    expect(existsSync(join(tmpdir(), 'a.json'))).toBe(false)
  })

  it('is swept of what a killed run left unfinished', () => {
    mkdirSync(at(folder), { recursive: true })
    writeFileSync(at(`${folder}/.a.json.999999999.new`), '{"par')
    finishAll(showFolder(root))
    expect(existsSync(at(`${folder}/.a.json.999999999.new`))).toBe(false)
  })
})

describe('reading it', () => {
  it('takes only what belongs to an episode made from a transcript, and tells of damage', () => {
    mkdirSync(at(folder), { recursive: true })
    for (const slug of ['a', 'hand']) writeFileSync(at(`${folder}/${slug}.json`), known('first'))
    writeFileSync(at(`${folder}/bad.json`), '{')
    const { bySlug, messages } = loadProvenance(showFolder(root), [
      { slug: 'a', source },
      { slug: 'bad', source },
      { slug: 'none', source },
      { slug: 'hand' },
    ])
    expect([...bySlug.keys()]).toEqual(['a'])
    expect(messages).toMatchObject([{ rule: 'content:provenance', file: `${folder}/bad.json` }])
  })
})
