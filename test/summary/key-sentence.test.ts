import fc from 'fast-check'
import { expect, it } from 'vitest'
import { keySentenceIn, summarySentences, type Weigh } from '../../src/summary/summary-sentences.ts'
import { telling } from '../../src/summary/telling.ts'

const keySentence = (paragraphs: readonly string[], weigh: Weigh): string =>
  keySentenceIn(paragraphs, weigh)?.text ?? ''

const care = [
  'Who holds the keys? Not you.',
  'A provider is a door to every customer it has, so ask for the list of those who hold your keys before Friday. It is longer than you think.',
  'The rest is weather.',
]
const other = 'A contract that nobody can sign is worth less than two that somebody can.'

it('of an argument is whole, telling, and neither a question nor an aside', () => {
  const weigh = telling([care.join('\n'), other])
  expect(keySentence(care, (words) => weigh(0, words))).toBe(
    'A provider is a door to every customer it has, so ask for the list of those who hold your keys before Friday.',
  )
  expect(keySentence(['Why?'], () => 0)).toBe('Why?')
  expect(keySentence([], () => 0)).toBe('')
})

it('and the sentences of a summary are said in the text, in its order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.lorem({ mode: 'sentences', maxCount: 4 }), { minLength: 1, maxLength: 6 }),
      (paragraphs) => {
        const weigh = telling([paragraphs.join('\n')])
        const chosen = summarySentences(paragraphs, (words) => weigh(0, words))
        let from = 0
        const all = paragraphs.join('\n')
        for (const { text } of chosen) {
          const at = all.indexOf(text, from)
          expect(at).toBeGreaterThanOrEqual(0)
          from = at + 1
        }
        expect(all).toContain(keySentence(paragraphs, (words) => weigh(0, words)))
      },
    ),
  )
})
