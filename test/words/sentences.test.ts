import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentenceSpans } from '../../src/words/sentences.ts'

const sentencesOf = (text: string): readonly string[] =>
  sentenceSpans(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['One is here. Two is there! Is three? Yes.', ['One is here.', 'Two is there!', 'Is three?', 'Yes.']],
    [
      'Dr. Lee met Sen. Hall at 5 p.m. today. They spoke.',
      ['Dr. Lee met Sen. Hall at 5 p.m. today.', 'They spoke.'],
    ],
    ['He said “Stop.” She did not.', ['He said “Stop.”', 'She did not.']],
    ['The U.S. Senate voted. J. Smith won.', ['The U.S. Senate voted.', 'J. Smith won.']],
    ['Version 3.5 is out.  It costs $4.20.', ['Version 3.5 is out.', 'It costs $4.20.']],
    ['Wait… what? no way', ['Wait… what? no way']],
    ['.  The company answered.', ['.', 'The company answered.']],
    ['no end at all', ['no end at all']],
    ['', []],
    ['  \n ', []],
  ])('parts %j', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('holds every visible character exactly once, in order', () => {
    const words = fc.array(
      fc.constantFrom('a', 'B', 'U.S.', '3.5', '!', '…', ' ', '\u00a0', '\n', '“Yes.”', 'Dr.'),
    )
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('')
        expect(sentencesOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})
