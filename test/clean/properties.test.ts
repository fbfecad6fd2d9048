import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankParagraphs } from '../../src/clean/blank-paragraphs.ts'
import { chunkOverlap } from '../../src/clean/chunk-overlap.ts'
import { labelLines } from '../../src/clean/label-lines.ts'
import { loops } from '../../src/clean/loops.ts'
import { pageDebris } from '../../src/clean/page-debris.ts'
import { repeatedTitle } from '../../src/clean/repeated-title.ts'
import { spaces } from '../../src/clean/spaces.ts'
import { plainText } from '../../src/markdown/plain-text.ts'
import { blocksOf } from '../../src/model/tree.ts'
import { type Desk, type Prepared, prepare } from '../../src/pipeline.ts'
import { readTranscript } from '../../src/read/read.ts'
import type { Rule } from '../../src/rule.ts'
import { foldedWords } from '../../src/words/fold.ts'
import type { Span } from '../../src/words/sentences.ts'

const rules: readonly Rule[] = [
  pageDebris,
  blankParagraphs,
  repeatedTitle,
  labelLines,
  loops,
  chunkOverlap,
  spaces,
]

const desk: Desk = {
  show: { people: [], markers: [] },
  lexicon: { entities: new Map(), ignore: [], concepts: [], neverMerge: [] },
  decisions: [],
}

/** Sentences that come again often, so that loops, overlaps and repeats of every kind arise. */
const sentence = fc.constantFrom(
  'The vote was close.',
  'Seven hands went up and six stayed down.',
  'Thank you.',
  'Nobody asked the neighbours about it',
  'the roof alone needs two, *they* say.',
)
const line = fc.oneof(
  { weight: 6, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Skip to content',
      '*|MC:SUBJECT|*',
      '\u00a0',
      '**Ana:**',
      '**Break:**',
      'Share this:',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '# Title',
      '---',
      '> The vote was close.',
      '- Thank you.',
      '**Ana:** Thank you.',
    ),
  },
)
const block = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 3 }),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('\n', '\n\n', ' '),
  )
  .map(([lines, times, gap]) => Array.from({ length: times }, () => lines.join(gap)).join(gap))
const text = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map((blocks) => blocks.join('\n\n'))
  // Two rules at the very start, with only a comment between them, are front matter.
  .filter((source) => !source.startsWith('---'))
const path = fc.constantFrom('a.txt', 'a.md')

const cleaned = (source: string, name: string): Prepared =>
  prepare(readTranscript(name, new TextEncoder().encode(source)), desk, rules)

const cutsOf = ({ tree }: Prepared) => tree.data?.cuts ?? []
const spanOf = (position: { start: { offset: number }; end: { offset: number } }): Span => ({
  start: position.start.offset,
  end: position.end.offset,
})

/** The source with every stretch blanked that lies in one of the spans. */
function outside(source: string, spans: readonly Span[]): string {
  const letters = source.split('')
  for (const { start, end } of spans) letters.fill(' ', start, end)
  return letters.join('')
}

describe('cleaning any transcript', () => {
  it('accounts for every word: it is kept or it is in a cut', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const done = cleaned(source, name)
        const kept = blocksOf(done.tree).flatMap(({ position }) =>
          position ? [{ start: position.start.offset ?? 0, end: position.end.offset ?? 0 }] : [],
        )
        const cut = cutsOf(done).map(({ position }) => spanOf(position))
        expect(foldedWords(outside(source, [...kept, ...cut]))).toEqual([])
      }),
    )
  })

  it('cuts nothing twice, and each cut is what the source has there', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const cuts = cutsOf(cleaned(source, name))
        const spans = cuts.map(({ position }) => spanOf(position)).sort((a, b) => a.start - b.start)
        for (const [at, span] of spans.entries())
          expect(span.start).toBeGreaterThanOrEqual(spans[at - 1]?.end ?? 0)
        for (const cut of cuts) {
          const { start, end } = spanOf(cut.position)
          expect(source.slice(start, end)).toBe(cut.text)
        }
      }),
    )
  })

  it('keeps every twin', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const cuts = cutsOf(cleaned(source, name))
        const gone = cuts.map(({ position }) => spanOf(position))
        for (const { twin } of cuts) {
          if (!twin) continue
          const { start, end } = spanOf(twin.position)
          expect(
            foldedWords(
              outside(
                source.slice(start, end),
                gone.map((span) => ({
                  start: Math.max(0, span.start - start),
                  end: Math.max(0, span.end - start),
                })),
              ),
            ),
          ).toEqual(foldedWords(twin.text))
        }
      }),
    )
  })

  it.each(rules.map((one) => one.id))('has nothing left to do for %s right after it', (id) => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const upTo = rules.slice(0, rules.findIndex((one) => one.id === id) + 1)
        const once = prepare(readTranscript(name, new TextEncoder().encode(source)), desk, upTo)
        const twice = prepare({ ...once.transcript, tree: once.tree, messages: [] }, desk, upTo.slice(-1))
        expect(twice.tree).toEqual(once.tree)
      }),
    )
  })

  it('says nothing new: the words that stay are the source’s, in its order', () => {
    fc.assert(
      fc.property(text, path, (source, name) => {
        const words = foldedWords(source)
        let at = 0
        for (const block of blocksOf(cleaned(source, name).tree))
          for (const word of block.type === 'thematicBreak' ? [] : foldedWords(plainText(block))) {
            at = words.indexOf(word, at) + 1
            expect(at).toBeGreaterThan(0)
          }
      }),
    )
  })
})
