import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { finishAll } from '../../src/content/interrupted.ts'
import { saveProposal } from '../../src/content/propose.ts'
import { showFolder } from '../../src/content/show-folder.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'copydesk-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

const episode = 'episodes/a.md'
const proposal = '.proposals/episodes/a.md'
const at = (path: string) => join(root, path)
const text = (path: string) => readFileSync(at(path), 'utf8')
const put = (path: string, content: string) => {
  mkdirSync(dirname(at(path)), { recursive: true })
  writeFileSync(at(path), content)
}
const save = (theirs: string, slug = 'a') => saveProposal(showFolder(root), 'episodes', slug, theirs)

const file = (first: string, second = 'Second.', more = '') => `---
title: A
guid: show-1
cuts: 1
---

${first}

${second}
${more}`

/** Every file of the folder with its content, hidden ones too. */
const all = (folder = root): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [
        join(entry.parentPath, entry.name).slice(folder.length + 1),
        readFileSync(join(entry.parentPath, entry.name), 'utf8'),
      ]),
  )

describe('saving a proposal', () => {
  it('writes a new file and its proposal', () => {
    expect(save(file('First.'))).toEqual({ outcome: 'new', messages: [] })
    expect(all()).toEqual({ [episode]: file('First.'), [proposal]: file('First.') })
  })

  it('touches no file when there is nothing new, not even its time', () => {
    save(file('First.'))
    put(episode, file('First, edited.'))
    for (const path of [episode, proposal]) utimesSync(at(path), 1000, 1000)
    expect(save(file('First.'))).toEqual({ outcome: 'unchanged', messages: [] })
    expect([episode, proposal].map((path) => statSync(at(path)).mtimeMs)).toEqual([1_000_000, 1_000_000])
    expect(text(episode)).toBe(file('First, edited.'))
  })

  it('replaces a file that nobody edited', () => {
    save(file('First.'))
    expect(save(file('Better.')).outcome).toBe('updated')
    expect(all()).toEqual({ [episode]: file('Better.'), [proposal]: file('Better.') })
  })

  it('merges into a file that an editor changed, and has nothing to do the next time', () => {
    save(file('First.'))
    put(episode, file('First, edited.'))
    expect(save(file('First.', 'Better.')).outcome).toBe('merged')
    expect(all()).toEqual({
      [episode]: file('First, edited.', 'Better.'),
      [proposal]: file('First.', 'Better.'),
    })
    expect(save(file('First.', 'Better.')).outcome).toBe('unchanged')
  })

  it('touches nothing in a conflict, and says line, both texts and what to do', () => {
    save(file('First.'))
    put(episode, file('First, edited.'))
    const before = all()
    const { outcome, messages } = save(file('Better.'))
    expect(outcome).toBe('conflict')
    expect(all()).toEqual(before)
    expect(messages).toMatchObject([{ severity: 'error', file: episode, place: { line: 7 } }])
    expect(messages[0]?.reason).toBe(
      'You and the machine both changed this passage: it reads "First, edited." and would now become "Better.". The file was left as it is. To take the machine\u2019s words put them in and run this again; to keep yours delete .proposals/episodes/a.md and run this again. "copydesk desk" lets you choose passage by passage.',
    )
  })

  it('lets an editor end a conflict in either of the ways that the message names', () => {
    save(file('First.'))
    put(episode, file('First, edited.'))
    rmSync(at(proposal))
    expect(save(file('Better.'))).toMatchObject({ outcome: 'kept', messages: [{ severity: 'warning' }] })
    expect(text(episode)).toBe(file('First, edited.'))
    expect(save(file('Better.')).outcome).toBe('unchanged')
    put(proposal, file('First.'))
    put(episode, file('Better.'))
    expect(save(file('Better.')).outcome).toBe('unchanged')
    expect(text(proposal)).toBe(file('Better.'))
  })

  it('never merges into a file that was not made from the same transcript', () => {
    put(episode, file('By hand.').replace('show-1', 'other'))
    const before = all()
    expect(save(file('First.')).outcome).toBe('kept')
    expect(save(file('First.')).outcome).toBe('kept')
    expect(all()).toEqual(before)
  })

  it('makes a file anew that was deleted', () => {
    save(file('First.'))
    rmSync(at(episode))
    expect(save(file('First.')).outcome).toBe('new')
    expect(text(episode)).toBe(file('First.'))
  })

  it('leaves a file alone whose front matter cannot be read', () => {
    save(file('First.'))
    put(episode, file('First.').replace('title: A', 'title: [A'))
    const before = all()
    expect(save(file('Better.'))).toMatchObject({
      outcome: 'conflict',
      messages: [{ severity: 'error', file: episode }],
    })
    expect(all()).toEqual(before)
  })

  it('leaves a file alone that is not UTF-8', () => {
    save(file('First.'))
    writeFileSync(at(episode), Buffer.from([0x61, 0xff, 0xfe]))
    expect(save(file('Better.'))).toMatchObject({ outcome: 'conflict', messages: [{ severity: 'error' }] })
    expect(readFileSync(at(episode))).toEqual(Buffer.from([0x61, 0xff, 0xfe]))
  })

  it('keeps the file\u2019s mode and its line ends', () => {
    save(file('First.'))
    put(episode, file('First, edited.').replaceAll('\n', '\r\n'))
    chmodSync(at(episode), 0o640)
    expect(save(file('First.', 'Better.')).outcome).toBe('merged')
    expect(text(episode)).toBe(file('First, edited.', 'Better.').replaceAll('\n', '\r\n'))
    expect(statSync(at(episode)).mode & 0o777).toBe(0o640)
  })

  it.each(['../../x', '..', 'a/b', '/etc/passwd', 'a\0b', '', 'A'])(
    'writes nothing for the slug "%s"',
    (slug) => {
      expect(save(file('First.'), slug)).toMatchObject({
        outcome: 'conflict',
        messages: [{ severity: 'error' }],
      })
      expect(all()).toEqual({})
      expect(existsSync(join(root, '..', '..', 'x.md'))).toBe(false)
    },
  )

  it('does not follow a link out of the show\u2019s folder', () => {
    const outside = mkdtempSync(join(tmpdir(), 'copydesk-outside-'))
    writeFileSync(join(outside, 'a.md'), file('First.'))
    mkdirSync(at('episodes'))
    symlinkSync(join(outside, 'a.md'), at(episode))
    const { outcome } = save(file('Better.'))
    expect(outcome).toBe('conflict')
    expect(all(outside)).toEqual({ 'a.md': file('First.') })
    rmSync(outside, { recursive: true })
  })
})

describe('a run that is stopped', { timeout: 60_000 }, () => {
  const theirs = file('Better.')
  const edited = file('First.', 'Second, edited.')
  const end = file('Better.', 'Second, edited.')

  it.each([
    { name: 'a new file', given: { theirs, end: theirs }, places: 10 },
    { name: 'an edited file', given: { base: file('First.'), ours: edited, theirs, end }, places: 25 },
  ])(
    'loses nothing of $name wherever it stops, and the next run comes to the same end',
    ({ given, places }) => {
      const { stdout, stderr } = child('stopped-saves.ts', [root], JSON.stringify(given))
      expect(stderr).toBe('')
      const result = JSON.parse(stdout)
      expect(result.failures).toEqual([])
      expect(result.places).toBeGreaterThan(places)
    },
  )

  it.each([10, 13, 16, 19, 22])(
    'loses nothing of an edited file when killed before change %i on disk',
    (point) => {
      save(file('First.'))
      put(episode, edited)
      expect(child('killed-save.ts', [root, String(point)], theirs).signal).toBe('SIGKILL')
      // The file as it was, or already the merged one: the editor's words are there.
      expect(Object.values(all()).some((content) => [edited, end].includes(content))).toBe(true)
      finishAll(showFolder(root))
      save(theirs)
      expect(all()).toEqual({ [episode]: end, [proposal]: theirs })
    },
  )
})

function child(name: string, given: readonly string[], input: string) {
  return spawnSync(process.execPath, [join(import.meta.dirname, name), ...given], { input, encoding: 'utf8' })
}

describe('a full disk', { timeout: 60_000 }, () => {
  it('leaves the file as it was and says so', () => {
    save(file('First.'))
    const long = file('First.', `Second. ${'x'.repeat(400_000)}`)
    const program = join(import.meta.dirname, 'killed-save.ts')
    const limited = ['-c', 'ulimit -f 100; exec "$0" "$1" "$2" 0', process.execPath, program, root]
    const { status, stdout } = spawnSync('sh', limited, { input: long, encoding: 'utf8' })
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('could not be written'),
    })
    expect(all()).toEqual({ [episode]: file('First.'), [proposal]: file('First.') })
  })
})

describe('an editor\u2019s program that saves at the same time', () => {
  it('never loses a version that it wrote', () => {
    save(file('First.'))
    const { stdout, status, stderr } = child('racing-saves.ts', [root], '')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout)).toMatchObject({ lost: [] })
  }, 30_000)
})
