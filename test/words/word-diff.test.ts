import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printable } from '../../src/words/printable.ts'
import { wordDiff } from '../../src/words/word-diff.ts'

const marked = (one: string, other: string): string =>
  wordDiff(one, other)
    .map((stretch) =>
      stretch.same ? stretch.one.join(' ') : `[${stretch.one.join(' ')}|${stretch.other.join(' ')}]`,
    )
    .join(' ')

describe('a word diff', () => {
  it('marks only the words that differ', () => {
    expect(marked('Two practises had to type again.', 'Two practices had to type it again.')).toBe(
      'Two [practises|practices] had to type [|it] again.',
    )
  })

  it('takes words for the same in another case, with other quotation marks, dashes and punctuation', () => {
    expect(marked('“It’s the Portal”, he said – twice.', '"It\'s the portal," he said - twice')).toBe(
      '“It’s the Portal”, he said – twice.',
    )
    expect(marked('. Then it stopped.', 'Then it stopped.')).toBe('. Then it stopped.')
  })

  it('keeps every word of both sides, in order', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'B', 'c,', '–', '9', 'constructor', '漢字'), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(words, words, (one, other) => {
        const stretches = wordDiff(one.join(' '), other.join('  '))
        expect(stretches.flatMap((stretch) => stretch.one).join(' ')).toBe(one.join(' '))
        expect(stretches.flatMap((stretch) => stretch.other).join(' ')).toBe(other.join(' '))
      }),
    )
  })

  it('gives up on word by word where it would take too long, and keeps what is the same at both ends', () => {
    const one = `Start ${'na '.repeat(9000)}end.`
    const other = `Start x ${'na '.repeat(9000)}y end.`
    expect(wordDiff(one, other).map(({ same, one: words }) => [same, words.length])).toEqual([
      [true, 1],
      [false, 9000],
      [true, 1],
    ])
  })

  it('of nothing is empty', () => {
    expect(wordDiff('', ' ')).toEqual([])
  })
})

describe('a printable text', () => {
  it('cannot steer a terminal and stays on its line', () => {
    const hostile = 'Safe\u001b[2J\u001b]0;title\u0007 words\r\nand\u0000\u009b31m more\u202e'
    expect(printable(hostile)).not.toMatch(/[\p{Cc}\u202e]/u)
    expect(printable(hostile)).toMatch(/^Safe.* words and.* more$/)
  })

  it('keeps every letter and sign', () => {
    expect(printable('Ça coûte 5 €, 漢字 👩‍💻')).toBe('Ça coûte 5 €, 漢字 👩‍💻')
  })
})
