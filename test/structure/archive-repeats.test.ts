import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyArchive, withEpisodes } from '../../src/archive/archive-index.ts'
import { archivedEpisode } from '../../src/archive/archived-episode.ts'
import { archiveEntry, evidenceBeside } from '../../src/commands/archive-of-show.ts'
import { inspectionOf } from '../../src/inspection-of.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { begin, type Desk, finish, type Prepared } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'
import { said, talk } from '../archive/made-up-episodes.ts'

const desk: Desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

const read = (name: string, blocks: readonly string[]) =>
  readTranscript(`${name}.txt`, new TextEncoder().encode(blocks.join('\n\n')))

/** A transcript with what the others say about it. */
function beside(
  blocks: readonly string[],
  others: readonly (readonly string[])[],
  name = '2021-12-01-last',
): Prepared {
  const entries = others.map((other, at) =>
    archiveEntry(begin(read(`2021-11-0${at + 1}-other`, other), desk)),
  )
  const begun = begin(read(name, blocks), desk)
  return finish(
    begun,
    evidenceBeside(withEpisodes(emptyArchive, entries.map(archivedEpisode)), archiveEntry(begun)),
  )
}

const sections = (prepared: Prepared): readonly string[] =>
  inspectionOf(prepared).paragraphs.map(({ section }) => section)

const welcome = 'From the old signal box above platform two, here is what runs today and what stands still.'
const paid = 'This edition is brought to you by Fennick, who oil every door in town for whoever asks.'

describe('what other episodes have too', () => {
  it('is set apart with the short lines in between', () => {
    const frame = [
      welcome,
      'Mind the step.',
      'Today it rains on every line of the network, and the cars are full by the second stop.',
    ]
    const others = [1, 2, 3].map((at) => [...frame, ...talk(at * 100, 14)])
    expect(sections(beside([...frame, ...talk(900, 14)], others)).slice(0, 4)).toEqual([
      'intro',
      'intro',
      'intro',
      'report',
    ])
  })

  it('leaves a section that it has already', () => {
    const care = ['Printers on fire', ...talk(1, 3), 'Why do we care?', welcome]
    const others = [1, 2, 3].map((at) => [...talk(at * 100, 14), ...care.slice(-2)])
    const prepared = beside([...talk(500, 14), ...care.slice(-2)], others)
    expect(sections(prepared).at(-1)).toBe('why-we-care')
  })

  it('is noted where one episode has the same sponsor read twice, and both stay', () => {
    const prepared = beside(
      [paid, ...talk(1, 12), paid, ...talk(50, 3)],
      [[...talk(100, 9), paid, ...talk(200, 9)]],
    )
    expect(sections(prepared).filter((section) => section === 'sponsor')).toHaveLength(2)
    expect(prepared.tree.data?.cuts ?? []).toEqual([])
    expect(prepared.messages.filter(({ reason }) => reason.includes('a second time'))).toHaveLength(1)
  })

  it('never costs a word, and says the same when it is asked again', () => {
    const block = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map(said),
      fc.constantFrom(
        welcome,
        paid,
        'Why do we care?',
        'Bakery bought',
        'Mind the step.',
        '## Sponsor',
        '---',
        'Thanks for listening.',
      ),
    )
    const blocks = fc.array(block, { maxLength: 20 })
    let told = 0
    fc.assert(
      fc.property(blocks, fc.array(blocks, { maxLength: 4 }), (own, others) => {
        const prepared = beside(own, others)
        const alone = beside(own, [])
        const words = (one: Prepared): string =>
          one.tree.children
            .filter((node) => node.type === 'paragraph')
            .map((node) => plainText(node))
            .join('\n')
        expect(words(prepared)).toBe(words(alone))
        expect(prepared.tree.data?.cuts).toEqual(alone.tree.data?.cuts)
        expect(beside(own, others)).toEqual(prepared)
        if (prepared.messages.length > alone.messages.length) told++
      }),
      { numRuns: 40 },
    )
    expect(told).toBeGreaterThan(5)
  })
})
