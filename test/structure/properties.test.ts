import fc from 'fast-check'
import type { Paragraph, Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../src/markdown/plain-text.ts'
import { unescapeMarkdown } from '../../src/markdown/unescape.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { pipeline, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'
import { positionOf } from '../../src/rule.ts'
import { foldedWords } from '../../src/words/fold.ts'
import { report, told } from './told.ts'

/** Blocks of every kind that the rules of this room know, and some that look like them. */
const block = fc.oneof(
  fc.constantFrom(
    'Why do we care?',
    'Why do we care? Why do we care? Because.',
    'Why do we care?\nSmoke is bad.',
    'And why should MSPs care: the  invoice is theirs.',
    'Why do we care about printers?',
    'Printers on Fire',
    'Bakery bought',
    'Did Ostrander buy it?',
    '---',
    'Hello everyone, I’m Jo Marsh.',
    'It’s Tuesday, July 6th.',
    'This episode is brought to you by Fennick.',
    'Now back to the show.',
    'Thanks for listening.',
    'In other news, it rained.',
    'A listener asks whether it will stop.',
    'Newsletter July 13 2021',
    'Topic 2: Rain',
    '**Break:** [12:30]',
    'Ada: Ouch',
    'Bo: Moving on.',
    '# One',
    '## Why do we care?',
    '## Two',
    '### Three',
    '## Sponsor',
    '#### Sponsor',
    '## Intro',
    '## Outro',
    '## Q&A',
    '### Why do we care?',
    '**Why do we care?** Because rain.',
    'It fell.\nWhy do we care?\nIt is wet.',
    'Why it matters: rain.',
    '1. Rain falls on Duluth',
    '2. Snow falls on Ghent',
    'July 6, 2021\nThe Rain in Spain\nEpisode 4',
    '00:00 Intro\n02:10 Rain',
    'Show Notes',
    'Links from the show:',
    'Let’s get into it.',
    'We’ll be right back.',
    '- an item',
    '> said',
  ),
  fc.integer({ min: 1, max: 30 }).map((at) => report(`Firm ${at}`, 10 + at)),
  fc.string({ maxLength: 40 }),
)
const text = fc.array(block, { maxLength: 14 }).map((blocks) => blocks.join('\n\n'))
const file = fc.constantFrom('day.txt', 'day.md')
const runs = { numRuns: 150 }

const rules = pipeline.filter(({ id }) => id.startsWith('structure:'))
const show = { people: [], markers: [] }
const lexicon = { entities: new Map(), ignore: [], concepts: [], neverMerge: [] }

const words = (tree: Root): readonly string[] =>
  foldedWords(
    tree.children
      .filter((node) => node.type !== 'heading' || node.data?.proposed !== true)
      .map((node) => plainText(node))
      .join(' '),
  )

function expectStable(source: string, path: string): void {
  const once = told(source, { file: path })
  const twice = prepare({ ...once.transcript, tree: once.tree }, { show, lexicon, decisions: [] }, rules)
  expect(twice.tree).toEqual(once.tree)
}

describe('for any transcript', () => {
  it('structuring twice is structuring once', () => {
    fc.assert(fc.property(text, file, expectStable), runs)
  })

  it.each([
    [
      'a greeting below a heading of the sponsor',
      ['## Sponsor', 'Hello everyone, I’m Jo Marsh.', report('Firm', 24)],
    ],
    ['a date below a heading of the sponsor', ['## Sponsor', 'It’s Tuesday, July 6th.', report('Firm', 24)]],
    ['a heading of the intro alone', ['## Intro', report('Firm', 24)]],
    [
      'a marker as heading and line, without an answer',
      ['Why do we care?\nSmoke is bad.', '## Why do we care?', 'Why do we care?'],
    ],
    [
      'a marker as heading over two others',
      ['Why do we care?\nSmoke is bad.', '## Why do we care?', 'Why do we care? Why do we care? Because.'],
    ],
    [
      'a title before a short report with its marker',
      ['Printers on Fire', 'Bakery bought', report('Firm', 14), 'Why do we care? Why do we care? Because.'],
    ],
    [
      'a heading of the sponsor within a section',
      ['## Why do we care?', 'Smoke is bad.', '#### Sponsor', report('Firm', 24)],
    ],
    [
      'a heading beside the marker',
      ['### Why do we care?', report('Firm', 24), '### Three', 'Smoke is bad.'],
    ],
    [
      'markers of two levels',
      ['## Why do we care?', report('Firm', 24), '## Why do we care?', '### Why do we care?', 'Smoke.'],
    ],
  ])('so it is with %s', (_, blocks) => {
    expectStable(blocks.join('\n\n'), 'day.md')
  })

  it('no word is lost, added or moved, but for proposed headlines', () => {
    fc.assert(
      fc.property(text, file, (source, path) => {
        const transcript = readTranscript(path, new TextEncoder().encode(source))
        expect(words(told(source, { file: path }).tree)).toEqual(words(transcript.tree))
      }),
      runs,
    )
  })

  it('every block and leaf lies in order in the source, and proposed headlines nowhere', () => {
    fc.assert(
      fc.property(text, file, (source, path) => {
        const { tree, transcript } = told(source, { file: path })
        let last = 0
        for (const node of blocksOf(tree)) {
          if (node.type === 'heading' && node.data?.proposed) {
            expect(node.position).toBeUndefined()
            continue
          }
          const { start, end } = positionOf(node)
          expect(start.offset).toBeGreaterThanOrEqual(last)
          expect(end.offset).toBeGreaterThan(start.offset)
          last = end.offset
          if (node.type === 'paragraph') expectWords(node, transcript.text)
        }
      }),
      runs,
    )
  })

  it('every paragraph has a section, an id and a story or none', () => {
    fc.assert(
      fc.property(text, file, (source, path) => {
        const { tree } = told(source, { file: path })
        const paragraphs = tree.children.filter((node) => node.type === 'paragraph')
        for (const { data } of paragraphs) {
          expect(data?.section).toBeDefined()
          expect(data?.story).not.toBeUndefined()
          if (data?.section === 'report') expect(data.story).not.toBeNull()
        }
        expect(new Set(paragraphs.map(({ data }) => data?.id)).size).toBe(paragraphs.length)
      }),
      runs,
    )
  })
})

/** A text leaf's visible characters stand in its slice of the source. */
function expectWords(paragraph: Paragraph, source: string): void {
  for (const leaf of paragraph.children) {
    if (leaf.type !== 'text') continue
    const { start, end } = positionOf(leaf)
    const raw = source.slice(start.offset, end.offset)
    expect(foldedWords(unescapeMarkdown(raw))).toEqual(foldedWords(unescapeMarkdown(leaf.value)))
  }
}
