import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { decisionEdit, OtherVerdictError } from '../../src/desk/decision-edit.ts'
import { saveChange } from '../../src/desk/save-change.ts'
import { StaleError, seenEdit, seenHash } from '../../src/desk/seen-edit.ts'
import { race } from './race.ts'
import { cut, file, keep, place, save } from './save-place.ts'

describe('a save of the desk', () => {
  it('hard case 1: two tabs decide about different passages, and both stand', () => {
    const where = place('# mine\n')
    expect([save(where, keep('one')).outcome, save(where, cut('two')).outcome]).toEqual(['saved', 'saved'])
    expect(where.read()).toBe(
      '# mine\n- rule: clean:duplicates\n  at: one\n  do: keep\n- rule: clean:duplicates\n  at: two\n  do: cut\n',
    )
  })

  it('hard case 2: the same passage and the opposite verdict is told, and nothing is written', () => {
    const where = place()
    save(where, keep('one'))
    const before = where.read()
    const answer = save(where, cut('one'))
    expect(answer).toMatchObject({ outcome: 'refused' })
    expect(answer.outcome === 'refused' && answer.stopped).toBeInstanceOf(OtherVerdictError)
    expect(where.read()).toBe(before)
    expect(save(where, keep('one')).outcome).toBe('same')
    const over = saveChange(where, { what: 'over', edits: [decisionEdit('a', [cut('one')], true)] })
    expect(over.outcome).toBe('saved')
    expect(where.read()).toBe(before.replace('keep', 'cut'))
  })

  it('hard case 3: what another program saves between reading and writing stands', () => {
    const where = place('# first\n')
    let again = 0
    const answer = saveChange(where, {
      what: 'a test',
      edits: [
        {
          path: file,
          to: (text) => {
            if (again++ === 0) where.write('# theirs\n')
            return `${text}# ours\n`
          },
        },
      ],
    })
    expect(answer.outcome).toBe('saved')
    expect(where.read()).toBe('# theirs\n# ours\n')
  })

  it('hard case 4: a file that has just been emptied is not written to', () => {
    const where = place('')
    const answer = save(where, keep('one'))
    expect(answer).toMatchObject({ outcome: 'refused' })
    expect(where.read()).toBe('')
  })

  it('hard case 4 and 18: a half or doubled file is not written to', () => {
    for (const broken of ['- rule: clean:dup\n  at: "x', '- {rule: a, rule: b, at: c, do: keep}\n']) {
      const where = place(broken)
      expect(save(where, keep('one')).outcome).toBe('refused')
      expect(where.read()).toBe(broken)
    }
  })

  it('hard case 17: keeps a byte-order mark, line ends of Windows and the mode of the file', () => {
    const where = place('\ufeff# é e\u0301 👩‍👩‍👧\r\n- {rule: a, at: b, do: keep}\r\n')
    chmodSync(join(where.root, 'content', file), 0o640)
    save(where, keep('eins'))
    expect(where.read()).toBe(
      '\ufeff# é e\u0301 👩‍👩‍👧\r\n- {rule: a, at: b, do: keep}\r\n- rule: clean:duplicates\r\n  at: eins\r\n  do: keep\r\n',
    )
    expect(statSync(join(where.root, 'content', file)).mode & 0o777).toBe(0o640)
  })

  it('hard case 8: a disk that says no leaves the file and the journal as they were', () => {
    const where = place('# mine\n')
    const answer = saveChange(where, {
      what: 'a test',
      edits: [
        decisionEdit('a', [keep('one')]),
        // A folder stands where the second file should be: the first is put back.
        { path: 'decisions', to: () => 'x' },
      ],
    })
    expect(answer.outcome).toBe('failed')
    expect(where.read()).toBe('# mine\n')
    expect(where.journal.changes).toEqual([])
  })

  it('D1: writes a whole text only over the version that was seen, by its hash and not its time', () => {
    const where = place('old')
    const edit = (seen: string) => saveChange(where, { what: 'x', edits: [seenEdit(file, seen, 'mine')] })
    expect(edit('')).toMatchObject({ outcome: 'refused', why: expect.stringContaining('which version') })
    const stale = edit(seenHash('older'))
    expect(stale.outcome === 'refused' && stale.stopped).toMatchObject({ theirs: 'old', mine: 'mine' })
    expect(stale.outcome === 'refused' && stale.stopped).toBeInstanceOf(StaleError)
    where.write('old')
    expect(edit(seenHash('old')).outcome).toBe('saved')
    expect(edit(seenHash('old')).outcome).toBe('same')
    expect(where.read()).toBe('mine')
  })

  it('D7: changes one hunk of what git sees, and git itself not at all', () => {
    const where = place('# mine\n- {rule: a, at: b, do: keep}\n\n# more\n')
    const git = (...args: string[]) =>
      spawnSync('git', ['-C', where.root, ...args], { encoding: 'utf8' }).stdout
    git('init', '-q')
    git('add', 'content')
    const index = readFileSync(join(where.root, '.git/index'))
    save(where, keep('one'))
    expect(git('diff', '-U0').match(/^@@/gm)).toHaveLength(1)
    expect(readFileSync(join(where.root, '.git/index')).equals(index)).toBe(true)
  })

  it('leaves nothing beside the file, and keeps the version that was there', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    expect(readdirSync(join(where.root, 'content/decisions'))).toEqual(['a.yml'])
    const kept = where.journal.changes[0]?.files[0]?.kept ?? ''
    expect(readFileSync(join(where.own, kept), 'utf8')).toBe('# mine\n')
  })

  it('loses no version of a program that saves the same file all the time', async () => {
    for (const how of ['rename', 'in place'] as const)
      expect(await race(how, 400)).toMatchObject({ lost: 0, torn: 0 })
  })
})
