import type * as Fs from 'node:fs'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { decisionEdit } from '../../src/desk/decision-edit.ts'
import { saveChange } from '../../src/desk/save-change.ts'
import { keep, place, save } from './save-place.ts'

/** What the disk answers: a call, a part of the path that it is about, and the code. */
const disk = vi.hoisted(() => ({
  refuses: undefined as undefined | { call: string; path: string; code: string; meanwhile?: () => void },
}))

vi.mock('node:fs', async (original) => {
  const real = await original<typeof Fs>()
  const paths = new Map<number, string>()
  const refused = (call: string, path: string): void => {
    const { refuses } = disk
    if (refuses?.call !== call || !path.includes(refuses.path)) return
    refuses.meanwhile?.()
    throw Object.assign(new Error(`${refuses.code}: the disk says no, ${call}`), { code: refuses.code })
  }
  return {
    ...real,
    openSync: (path: string, ...more: [number | string]) => {
      refused('open', path)
      const file = real.openSync(path, ...more)
      paths.set(file, path)
      return file
    },
    writeFileSync: (file: number | string, ...more: [string]) => {
      refused('write', typeof file === 'number' ? (paths.get(file) ?? '') : file)
      real.writeFileSync(file, ...more)
    },
    fsyncSync: (file: number) => {
      refused('fsync', paths.get(file) ?? '')
      real.fsyncSync(file)
    },
    renameSync: (from: string, to: string) => {
      refused('rename', from)
      real.renameSync(from, to)
    },
    linkSync: (from: string, to: string) => {
      refused('link', to)
      real.linkSync(from, to)
    },
  }
})

afterEach(() => {
  disk.refuses = undefined
})

describe('D5 and hard case 8: a disk that says no', () => {
  const file = 'decisions'
  for (const [code, call] of [
    ['EACCES', 'open'],
    ['EROFS', 'open'],
    ['ENOSPC', 'write'],
    ['ENOSPC', 'fsync'],
    ['EBUSY', 'rename'],
  ] as const)
    it(`${code} at ${call}: nothing is called saved, the file is as it was, and the next save works`, () => {
      const where = place('# mine\n')
      disk.refuses = { call, path: file, code }
      const answer = saveChange(where, { what: 'x', edits: [decisionEdit('a', [keep('one')])] })
      expect(answer).toMatchObject({ outcome: 'failed', why: expect.stringMatching(/\S/) })
      expect(where.read()).toBe('# mine\n')
      expect(where.journal.changes).toEqual([])
      disk.refuses = undefined
      expect(readdirSync(join(where.root, 'content/decisions'))).toEqual(['a.yml'])
      expect(save(where, keep('one')).outcome).toBe('saved')
      expect(where.read()).toMatch(/^# mine\n.*\n {2}at: one\n/)
    })

  it('ENOSPC where the journal is written: nothing is changed without being noted', () => {
    const where = place('# mine\n')
    disk.refuses = { call: 'fsync', path: 'journal', code: 'ENOSPC' }
    expect(save(where, keep('one')).outcome).toBe('failed')
    expect(where.read()).toBe('# mine\n')
  })
})

describe.each(['EPERM', 'ENOTSUP'])('D3: a file system without hard links (%s)', (code) => {
  const links = { call: 'link', path: 'decisions', code }

  it('takes a save in a new file and in one that is there, and nothing is left beside it', () => {
    const where = place()
    disk.refuses = links
    expect(save(where, keep('one')).outcome).toBe('saved')
    expect(save(where, keep('two')).outcome).toBe('saved')
    expect(where.read()).toMatch(/ {2}at: one\n.* {2}at: two\n/s)
    expect(readdirSync(join(where.root, 'content/decisions'))).toEqual(['a.yml'])
  })

  it('lets stand what another program saves in between, and saves beside it', () => {
    const where = place('# mine\n')
    let saves = 0
    const meanwhile = (): void => {
      if (saves++ === 0) where.write('# theirs\n')
    }
    disk.refuses = { ...links, meanwhile }
    expect(save(where, keep('one')).outcome).toBe('saved')
    expect(saves).toBeGreaterThan(1)
    expect(where.read()).toMatch(/^# theirs\n.*\n {2}at: one\n/)
    expect(readdirSync(join(where.root, 'content/decisions'))).toEqual(['a.yml'])
  })
})
