import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameTokensOf } from '../../../src/tag/tagger/name-tokens.ts'
import { tagger, taggerOf } from '../../../src/tag/tagger/tagger.ts'
import { unpackedWeights } from '../../../src/tag/tagger/weights.ts'
import { sentenceSpans } from '../../../src/words/sentences.ts'

const sentencesOf = (text: string) =>
  sentenceSpans(text).map(({ start, end }) => nameTokensOf(text, start, end))
const found = (text: string) =>
  tagger()
    .spans(sentencesOf(text))
    .map(({ start, end, type }) => `${text.slice(start, end)}: ${type}`)

describe('the tagger', () => {
  it('finds people, companies and places in prose', () => {
    expect(
      found('Sarah Whitfield, who ran Northgate Systems Inc. in Chicago, moved to Germany last year.'),
    ).toEqual([
      'Sarah Whitfield: PER',
      expect.stringMatching(/^Northgate Systems Inc.*: ORG$/),
      'Chicago: LOC',
      'Germany: LOC',
    ])
  })

  it('finds nothing where nobody is named', () => {
    expect(found('The update was late, and most of the customers had to wait for it all day.')).toEqual([])
    expect(found('So what do we do about this? Well, it depends on the price.')).toEqual([])
  })

  it('leaves the possessive out of a name', () => {
    expect(found('We talked about Microsoft’s plans with James Miller.')).toEqual([
      'Microsoft: ORG',
      'James Miller: PER',
    ])
  })

  it('finds names in lower case', () => {
    expect(found('then barack obama flew to london')).toEqual(['barack obama: PER', 'london: LOC'])
  })

  it('lets one sentence of a document help another', () => {
    const alone = found('Voskuijlen was silent.')
    const together = found(
      'Mr. Peter Voskuijlen spoke first. Then Peter Voskuijlen left the room. Voskuijlen was silent.',
    )
    expect(together.at(-1)).toBe('Voskuijlen: PER')
    expect(together.length).toBeGreaterThan(alone.length)
  })

  it('gives the same names whatever it read before', () => {
    const text = 'Angela Merkel met Emmanuel Macron in Paris. Siemens and Airbus were there too.'
    const fresh = taggerOf(
      unpackedWeights(readFileSync(join(import.meta.dirname, '../../../src/tag/tagger/weights.bin'))),
    )
    const first = fresh.spans(sentencesOf(text))
    fresh.spans(sentencesOf('paris and merkel. PARIS AND MERKEL. Something Else Entirely.'))
    expect(fresh.spans(sentencesOf(text))).toEqual(first)
    expect(first.length).toBeGreaterThan(3)
  })

  it('gives spans in order, apart from one another, on the edges of tokens, with a probability', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'Kaseya',
        'the',
        'Paris',
        'John',
        'of',
        'and',
        'IBM',
        '@',
        'said',
        ',',
        '.',
        'UN',
        '“Go”',
        ' \n',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const sentences = sentencesOf(words.join(' '))
        const starts = new Set(sentences.flat().map(({ start }) => start))
        const ends = new Set(sentences.flat().map(({ end }) => end))
        let last = 0
        for (const { start, end, sureness } of tagger().spans(sentences)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(starts.has(start) && ends.has(end) && end > start).toBe(true)
          expect(sureness).toBeGreaterThan(0)
          expect(sureness).toBeLessThanOrEqual(1)
          last = end
        }
      }),
    )
  })

  it('reads nothing as nothing', () => {
    expect(tagger().spans([])).toEqual([])
    expect(tagger().spans([[]])).toEqual([])
  })
})
