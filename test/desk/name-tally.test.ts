import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSettings } from '../../src/commands/open-show.ts'
import type { NameTally } from '../../src/desk/entity/name-tally.ts'
import { ledgerWords, ruleLedger } from '../../src/desk/entity/rule-ledger.ts'
import { openTallies } from '../../src/desk/entity/tally-index.ts'
import { talliesOf } from '../../src/desk/entity/tally-names.ts'
import { sampleCopy } from './desk-show.ts'

const count = (root: string, known: readonly NameTally[] = []): readonly NameTally[] =>
  [...talliesOf(openSettings(root), known)].flatMap(({ tallies }) => tallies)

const edited = (path: string, from: string, to: string): void => {
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(from)
  writeFileSync(path, before.replace(from, to))
}

describe('counting names', () => {
  it('counts again only the episodes that a change can be seen in', () => {
    const root = sampleCopy()
    const all = count(root)
    expect(all).toHaveLength(18)
    expect(count(root, all)).toEqual([])
    // Another name of one entity: the episodes that list it.
    edited(join(root, 'content/entities.yml'), '    name: UKG\n', '    name: UKG Inc\n')
    expect(count(root, all).map(({ slug }) => slug)).toEqual(['2021-12-13-log4j'])
    edited(join(root, 'content/entities.yml'), '    name: UKG Inc\n', '    name: UKG\n')
    // A decision, and a word in an episode: that episode.
    edited(join(root, 'content/decisions/2021-08-03-insurance.yml'), 'do: headline', 'do: agree')
    edited(join(root, 'content/episodes/2021-07-06-kaseya.md'), 'Kaseya', 'Kaseya, yes Kaseya,')
    expect(count(root, all).map(({ slug }) => slug)).toEqual(['2021-08-03-insurance', '2021-07-06-kaseya'])
    // What is ignored everywhere can stand anywhere.
    edited(join(root, 'content/entities.yml'), 'ignore: [', 'ignore: [Nowhere, ')
    expect(count(root, all)).toHaveLength(18)
  })

  it('keeps what was counted, and begins anew where the file is none', () => {
    const root = sampleCopy()
    const path = join(root, '.copydesk/names.db')
    const all = count(root)
    {
      using index = openTallies(path)
      index.note(all, [], 0)
      index.note([], [all[0]?.file ?? ''], 0)
    }
    {
      using index = openTallies(path)
      expect(index.all()).toEqual(all.slice(1))
    }
    writeFileSync(path, 'no database')
    using index = openTallies(path)
    expect(index.all()).toEqual([])
  })
})

describe('how often rules are overruled', () => {
  const tally = (cuts: NameTally['cuts'], calls: NameTally['calls'], stories = 0): NameTally => ({
    ...{
      file: 'f',
      print: '',
      slug: 's',
      title: '',
      date: '',
      listed: [],
      names: [],
      found: [],
      phrases: [],
    },
    ...{ cuts, calls, stories },
  })

  it('counts what was taken back among what a rule did', () => {
    const tallies = [
      tally(
        [['clean:duplicates', 100]],
        [
          ['clean:duplicates', 'keep', 2],
          ['clean:duplicates', 'cut', 4],
        ],
        3,
      ),
      tally(
        [['clean:duplicates', 9]],
        [
          ['clean:duplicates', 'keep', 1],
          ['clean:duplicates', 'agree', 7],
        ],
        1,
      ),
      tally(
        [],
        [
          ['structure:stories', 'join', 1],
          ['structure:stories', 'split', 2],
        ],
      ),
    ]
    const rows = ruleLedger(tallies, { found: 3, refused: 1 })
    expect(rows.map(({ rule, agreed, missed }) => [rule, agreed, missed])).toEqual([
      ['clean:duplicates', 7, 4],
      ['structure:stories', 0, 2],
      ['tag:unknown-names', 0, 0],
    ])
    expect(rows.map(ledgerWords)).toEqual([
      'Of 112 cuts 3 were taken back.',
      'Of 4 stories 1 was overruled.',
      'Of 4 proposed names 1 was overruled.',
    ])
  })

  it('says what is not counted as such', () => {
    const rows = ruleLedger([tally([], [['structure:asides', 'section', 2]])], { found: 0, refused: 0 })
    expect(rows.map(({ did }) => did)).toEqual([undefined])
    expect(rows.map(ledgerWords)).toEqual(['2 were overruled.'])
  })
})
