import { spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { showFolder } from '../../src/content/show-folder.ts'
import { decisionEdit, OtherVerdictError, withdrawal } from '../../src/desk/decision-edit.ts'
import { finishInterruptedChange } from '../../src/desk/interrupted-change.ts'
import { openJournal } from '../../src/desk/journal.ts'
import { type SavePlace, StoppedError, saveChange } from '../../src/desk/save-change.ts'
import { StaleError, seenEdit, seenHash } from '../../src/desk/seen-edit.ts'
import { redo, undo } from '../../src/desk/undo.ts'
import { race } from './race.ts'

const file = 'decisions/a.yml'

/** A folder to save in, with one decisions file where `text` is given. */
function place(
  text?: string,
): SavePlace & { read(path?: string): string; write(text: string): void; root: string } {
  const root = mkdtempSync(join(tmpdir(), 'copydesk-save-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  mkdirSync(join(root, 'content/decisions'), { recursive: true })
  const write = (now: string): void => writeFileSync(join(root, 'content', file), now)
  if (text !== undefined) write(text)
  return {
    folder: showFolder(join(root, 'content')),
    own: join(root, '.copydesk'),
    journal: openJournal(join(root, '.copydesk/journal.jsonl')),
    now: () => new Date(),
    apart: (work) => work(),
    read: (path = file) => readFileSync(join(root, 'content', path), 'utf8'),
    ...{ write, root },
  }
}

const keep = (at: string) => ({ rule: 'clean:duplicates', at, do: 'keep' as const })
const cut = (at: string) => ({ rule: 'clean:duplicates', at, do: 'cut' as const })
const save = (where: SavePlace, ...decisions: Parameters<typeof decisionEdit>[1]) =>
  saveChange(where, { what: 'a test', edits: [decisionEdit('a', decisions)] })

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

describe('undo', () => {
  it('gives back the very bytes, in any order of decisions, again and again', () => {
    const steps = fc.array(fc.record({ at: fc.constantFrom('a', 'b', 'c', 'd'), cut: fc.boolean() }), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(steps, fc.constantFrom(undefined, '# x\n', '- {rule: z, at: y, do: keep}'), (all, text) => {
        const where = place(text)
        const versions: (string | undefined)[] = [text]
        for (const one of all) {
          const edits = [one.cut ? withdrawal('a', [keep(one.at)]) : decisionEdit('a', [keep(one.at)])]
          if (saveChange(where, { what: 'step', edits }).outcome === 'saved') versions.push(where.read())
        }
        for (const version of versions.slice(0, -1).toReversed()) {
          expect(undo(where).outcome).toBe('saved')
          if (version === undefined) expect(() => where.read()).toThrow('ENOENT')
          else expect(where.read()).toBe(version)
        }
        for (const version of versions.slice(1)) {
          expect(redo(where).outcome).toBe('saved')
          expect(where.read()).toBe(version)
        }
        expect(redo(where).outcome).toBe('refused')
      }),
      { numRuns: 25 },
    )
  })

  it('hard case 21: works after a restart, and takes back only its own lines where others have written since', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    save(where, keep('two'))
    using journal = openJournal(join(where.own, 'journal.jsonl'))
    const after = { ...where, journal }
    appendFileSync(join(where.root, 'content', file), '# theirs\n')
    const [first] = journal.changes
    expect(undo(after, first?.id).outcome).toBe('saved')
    expect(where.read()).toBe('# mine\n- rule: clean:duplicates\n  at: two\n  do: keep\n# theirs\n')
    expect(undo(after).outcome).toBe('saved')
    expect(where.read()).toBe('# mine\n# theirs\n')
    expect(undo(after)).toMatchObject({ outcome: 'refused', why: 'There is nothing left to undo.' })
  })

  it('hard case 21: refuses with the reason where what it did cannot be found any more', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    where.write('# all is new\n')
    expect(undo(where)).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('has changed since'),
    })
    expect(where.read()).toBe('# all is new\n')
  })

  it('hard case 21: takes a group of forty back at once', () => {
    const where = place('# mine\n')
    save(where, ...Array.from({ length: 40 }, (_, at) => keep(`passage-${at}`)))
    expect(where.read().match(/^- /gm)).toHaveLength(40)
    undo(where)
    expect(where.read()).toBe('# mine\n')
  })

  it('never changes a file that an edit refuses', () => {
    const where = place('# mine\n')
    const edits = [
      decisionEdit('a', [keep('one')]),
      {
        path: 'entities.yml',
        to: () => {
          throw new StoppedError('No.')
        },
      },
    ]
    expect(saveChange(where, { what: 'x', edits })).toMatchObject({ outcome: 'refused', why: 'No.' })
    expect(where.read()).toBe('# mine\n')
  })
})

describe('a desk that is killed', () => {
  it('hard case 7: puts the file back that was taken and not replaced, and says so', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    const [change] = where.journal.changes
    // As a kill between taking the old file and linking the new one leaves it.
    rmSync(join(where.root, 'content', file))
    writeFileSync(join(where.root, 'content/decisions/.a.yml.999999.new'), 'half')
    expect(finishInterruptedChange(where.folder, where.own, where.journal)).toEqual([
      'A save of content/decisions/a.yml was cut off; the file is back as it was before it.',
    ])
    expect(where.read()).toBe('# mine\n')
    expect(readdirSync(join(where.root, 'content/decisions'))).toEqual(['a.yml'])
    expect(where.journal.changes).not.toContain(change)
  })

  it('hard case 7: knows a change that was written, and drops one that was not', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    expect(finishInterruptedChange(where.folder, where.own, where.journal)).toEqual([])
    expect(where.journal.changes).toHaveLength(1)
    where.write('# mine\n')
    finishInterruptedChange(where.folder, where.own, where.journal)
    expect(where.journal.changes).toHaveLength(0)
  })

  it('reads a journal whose last line a power cut left half written', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    appendFileSync(join(where.own, 'journal.jsonl'), '{"id":"half')
    using journal = openJournal(join(where.own, 'journal.jsonl'))
    expect(journal.changes).toHaveLength(1)
    save({ ...where, journal }, keep('two'))
    using again = openJournal(join(where.own, 'journal.jsonl'))
    expect(again.changes).toHaveLength(2)
  })
})
