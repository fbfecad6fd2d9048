import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameTokensOf } from '../../../src/tag/tagger/name-tokens.ts'

const words = (text: string) => nameTokensOf(text).map((token) => token.text)

describe('tokens of the tagger', () => {
  it('keep the parts of a name together and cut off what clings to it', () => {
    expect(words('Coca-Cola’s AT&T deal in the U.S., said O’Brien.')).toEqual([
      ...['Coca-Cola', '’s', 'AT&T', 'deal', 'in', 'the', 'U.S.', ',', 'said', 'O’Brien', '.'],
    ])
    expect(words('We don’t use C++ 11.0.2 at example.com')).toEqual([
      ...['We', 'don’t', 'use', 'C++', '11.0.2', 'at', 'example.com'],
    ])
  })

  it('keep addresses whole, and marks of a kind together', () => {
    expect(words('@kaseya says: https://example.org/a?b=c!! Wow!!!')).toEqual([
      ...['@kaseya', 'says', ':', 'https://example.org/a?b=c!!', 'Wow', '!!!'],
    ])
  })

  it('mend what was cut into words before', () => {
    expect(words("She didn ' t see Rick ' s car.")).toEqual([
      'She',
      "didn't",
      'see',
      'Rick',
      "'s",
      'car',
      '.',
    ])
  })

  it('hold every visible character once, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let end = 0
        for (const token of nameTokensOf(text)) {
          expect(text.slice(end, token.start).trim()).toBe('')
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(token.start, token.end).replaceAll(' ', '')).toBe(token.text)
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })

  it('count their places in the whole text when only a stretch is cut', () => {
    const text = 'Before. Kaseya was attacked. After.'
    for (const token of nameTokensOf(text, 8, 28)) {
      expect(token.start).toBeGreaterThanOrEqual(8)
      expect(text.slice(token.start, token.end)).toBe(token.text)
    }
    expect(nameTokensOf(text, 8, 28)).toHaveLength(4)
  })
})
