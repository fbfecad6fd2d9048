import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gazetteer } from '../../src/tag/gazetteer/gazetteer.ts'
import { matcherOf } from '../../src/tag/matcher.ts'
import { isExact, mentionsOf, tagged } from './tagged.ts'

const name = fc.constantFrom(...gazetteer.entities.map((entity) => entity.name))
const noise = fc.constantFrom(
  '👩‍💻 ',
  'Zoe\u0301 ',
  'a\u00a0',
  '\u200b',
  '“',
  '” ',
  '— ',
  '$70 million ',
  'on Tuesday ',
  '(',
  ') ',
  '. ',
  '’s ',
  '\u202e',
  '𝒳 ',
  'Frida Halloran ',
  'over the weekend ',
  '… ',
  'the ',
)
const paragraph = fc
  .array(
    fc.oneof(
      name.map((text) => `${text} `),
      noise,
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''))

describe('mentions', () => {
  it('are exactly the text at their place, whatever stands around', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 4 }), (paragraphs) => {
        const { tags, tree } = tagged(paragraphs, { date: '2021-07-06' })
        for (const { mentions } of tags) expect(isExact(tree, mentions)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('never overlap, and each place is counted once', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const spans = tagged(text).tags.flatMap(({ mentions }) => mentions)
        const sorted = spans.toSorted((a, b) => a.start - b.start)
        sorted.forEach(({ start }, at) => {
          if (at > 0) expect(start).toBeGreaterThanOrEqual(sorted[at - 1]?.end ?? 0)
        })
      }),
      { numRuns: 100 },
    )
  })

  it('stand after an emoji, a no-break space and a parted accent', () => {
    for (const before of ['👩‍💻 ', 'a\u00a0', 'Ame\u0301lie met '])
      expect(mentionsOf(tagged(`${before}Kaseya`).tags, 'kaseya')).toEqual(['Kaseya'])
    expect(
      tagged('Ilya works at Nestle\u0301 now.').tags.find(({ id }) => id === 'nestle')?.mentions,
    ).toHaveLength(1)
  })
})

describe('the matcher', () => {
  const names = ['Acme', 'Acme Cloud', 'Cloud Nine'].map((text) => ({
    text,
    case: 'exact' as const,
    id: text,
  }))

  it('takes the leftmost and longest name', () => {
    const hits = matcherOf(names).find('Acme Cloud Nine and Acme, Cloud Nine.')
    expect(hits.map(({ text }) => text)).toEqual(['Acme Cloud', 'Acme', 'Cloud Nine'])
  })

  it('finds what a plain search finds at word boundaries', () => {
    const word = fc.constantFrom('Acme', 'acme', 'Cloud', 'Nine', 'x')
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ')
        const plain = [...text.matchAll(/\b(?:Acme Cloud|Acme|Cloud Nine)\b/g)].map(({ index }) => index)
        expect(
          matcherOf(names)
            .find(text)
            .map(({ start }) => start),
        ).toEqual(plain)
      }),
    )
  })
})

describe('a very long line', () => {
  it.each([
    ['of one word', 'a'.repeat(2e6)],
    ['of capitals', 'Kaseya '.repeat(4e4)],
    ['of unknown names', 'Frida Halloran and '.repeat(2e4)],
    ['of money', '$1,111 million '.repeat(2e4)],
    ['of marks', '@$-.’'.repeat(1e5)],
    ['of number words', 'one hundred and '.repeat(2e4)],
    ['of dates', 'Tuesday, July 6th, 2021 '.repeat(1e4)],
    ['of links', 'x@y.zz/'.repeat(5e4)],
  ])('%s is read', (_, text) => {
    const { tags, tree } = tagged(text, { date: '2021-07-06' })
    for (const { mentions } of tags) expect(isExact(tree, mentions.slice(0, 5))).toBe(true)
  })
})
