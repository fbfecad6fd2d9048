import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passagePrint } from '../../src/words/passage-print.ts'
import { hashOfWord, readWords, wordHashes } from '../../src/words/word-hashes.ts'

function words(text: string): readonly number[] {
  const { count, hashes } = readWords(text, wordHashes())
  return [...hashes.subarray(0, count)]
}

const hashes = (list: string): readonly number[] => list.split(' ').map(hashOfWord)

describe('the words of a text', () => {
  it.each([
    ['Mind the GAP, please!', 'mind the gap please'],
    ["don’t, don't and DON‘T", 'dont dont and dont'],
    ['Café Zoë, cafe\u0301 zoe', 'cafe zoe cafe zoe'],
    ['line\u00a0four—at 12:30', 'line four at 12 30'],
    ['co\u00adoperate zero\u200bwidth', 'cooperate zerowidth'],
    ['𝐛𝐨𝐥𝐝 ½ 😀', 'bold 1'],
    ['** _a_ ** [b](c)', 'a b c'],
    ['', ''],
  ])('of "%s" are the folded ones', (text, folded) => {
    expect(words(text)).toEqual(folded === '' ? [] : hashes(folded))
  })

  it('are single signs in Chinese and Japanese', () => {
    expect(words('電車 7号')).toEqual(hashes('電 車 7 号'))
  })

  it('are told apart by their digits', () => {
    const { count, digits } = readWords('Line B52 at noon', wordHashes())
    expect([...digits.subarray(0, count)]).toEqual([0, 1, 0, 0])
  })

  it('do not depend on what was read before with the same buffer', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 3_000 }))
    const buffer = wordHashes()
    fc.assert(
      fc.property(text, text, (first, second) => {
        readWords(first, buffer)
        const { count, hashes } = readWords(second, buffer)
        expect([...hashes.subarray(0, count)]).toEqual(words(second))
      }),
    )
  })
})

describe('the print of a passage', () => {
  it('survives changes of case, spacing and punctuation', () => {
    expect(passagePrint('Mind the gap, please.')).toBe(passagePrint(' mind  THE gap — please'))
    expect(passagePrint('Mind the gap')).toMatch(/^[0-9a-f]{16}$/)
  })

  it('is another one for other words, or the same in another order', () => {
    const texts = ['mind the gap', 'mind the cat', 'the gap mind', 'mind the', 'mind the gap gap', '']
    expect(new Set(texts.map(passagePrint)).size).toBe(texts.length)
  })
})
