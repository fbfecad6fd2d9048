import { appendFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decisionEdit, withdrawal } from '../../src/desk/decision-edit.ts'
import { finishInterruptedChange } from '../../src/desk/interrupted-change.ts'
import { openJournal } from '../../src/desk/journal.ts'
import { lateSaves } from '../../src/desk/late-saves.ts'
import { forgetOldVersions } from '../../src/desk/old-versions.ts'
import { nameByHash, StoppedError, saveChange } from '../../src/desk/save-change.ts'
import { redo, undo } from '../../src/desk/undo.ts'
import { file, keep, place, save } from './save-place.ts'

describe('kept versions', () => {
  it('go after thirty days, and not before', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    const kept = join(where.own, where.journal.changes[0]?.files[0]?.kept ?? '')
    const day = 24 * 60 * 60 * 1000
    forgetOldVersions(where.own, new Date(Date.now() + 29 * day))
    expect(existsSync(kept)).toBe(true)
    forgetOldVersions(where.own, new Date(Date.now() + 31 * day))
    expect(existsSync(kept)).toBe(false)
  })

  it('that another program wrote into are shown until somebody has chosen', () => {
    const where = place('# mine\n')
    save(where, keep('one'))
    const kept = where.journal.changes[0]?.files[0]?.kept ?? ''
    writeFileSync(join(where.own, kept), '# theirs, written too late\n')
    const found: string[] = []
    const look = () =>
      lateSaves(where, [], (late) => {
        for (const { items } of late) found.push(items[0]?.sides?.[0]?.theirs ?? '')
      }).stop()
    look()
    expect(found).toEqual(['# theirs, written too late\n'])
    nameByHash(where.own, kept)
    look()
    expect(found).toHaveLength(1)
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
