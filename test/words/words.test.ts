import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fingerprint } from '../../src/words/fingerprint.ts'
import { fold, foldedWords } from '../../src/words/fold.ts'
import { locator } from '../../src/words/locator.ts'
import { paragraphIds } from '../../src/words/paragraph-ids.ts'
import { freeSlug, isSlug, slugOf } from '../../src/words/slug.ts'
import { isBlank, isTidy, singleSpaces, tidy, tidyOffsets, withoutInvisible } from '../../src/words/tidy.ts'
import { wordCount } from '../../src/words/word-count.ts'
import { wordsDigest } from '../../src/words/words-digest.ts'

describe('folding', () => {
  it('makes the same of what looks the same', () => {
    expect(fold('The\u00a0\u00a0company’s  “plan” – now…')).toBe(fold('the company\'s "plan" - now...'))
  })

  it('keeps the value of numbers and the letters of every script', () => {
    expect(foldedWords('1,500 firms paid $70 million in Київ.')).toEqual([
      '1,500',
      'firms',
      'paid',
      '70',
      'million',
      'in',
      'київ',
    ])
  })
})

describe('a fingerprint', () => {
  it('survives case, spacing and punctuation', () => {
    expect(fingerprint('The company  indicates: it affects 1,500!')).toBe(
      fingerprint('the company indicates it, affects 1,500'),
    )
  })

  it('changes with a word or a figure', () => {
    expect(fingerprint('about 1,500 firms')).not.toBe(fingerprint('about 1,600 firms'))
  })

  it('begins with words that a person recognises', () => {
    expect(fingerprint('The White House has called for a probe.')).toMatch(
      /^the-white-house-has-[0-9a-f]{6}$/,
    )
  })
})

describe('paragraph ids', () => {
  it('stay when other paragraphs come and go', () => {
    const [, second] = paragraphIds(['One.', 'Two.'])
    expect(paragraphIds(['Two.'])).toEqual([second])
  })

  it('are unique where paragraphs repeat', () => {
    const ids = paragraphIds(['Again.', 'Again.', 'again'])
    expect(new Set(ids).size).toBe(3)
    expect(ids[1]).toBe(`${ids[0]}-2`)
  })
})

/** Texts of few signs, so that words, joiners, spaces and halves of characters meet in all ways. */
const texts = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'B',
        '7',
        ' ',
        "'",
        '.',
        ',',
        '`',
        '-',
        '\n',
        '\u00a0',
        '\ufeff',
        '’',
        'é',
        '語',
        '½',
        '😀',
        '𝐛',
      ],
      ...['\ud83d', '\udc1b', '\u0301'],
    ),
    { maxLength: 30 },
  )
  .map((signs) => signs.join(''))

describe('a text that is surely tidy', () => {
  it('is one that tidying would leave as it is', () => {
    const signs = fc.constantFrom(
      ...'aB. ,-’…—é ſƀ\u00a0\u00ad\u2003\u200b\u200d\ufeff\t\n\u007f\u0001'.split(''),
    )
    let tidied = 0
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 6 }), (all) => {
        const text = all.join('')
        if (!isTidy(text)) return
        tidied++
        expect(singleSpaces(withoutInvisible(text)).trim()).toBe(text)
      }),
      { numRuns: 2000 },
    )
    expect(tidied).toBeGreaterThan(50)
    expect(isTidy('It’s “café” — and so on… Yes.')).toBe(true)
    for (const text of ['two  spaces', ' before', 'behind ', 'no\u00a0break', 'soft\u00adhyphen'])
      expect(isTidy(text)).toBe(false)
  })
})

describe('the places of offsets', () => {
  it('are the same in whatever order they are asked for', () => {
    const text = fc
      .array(fc.constantFrom('a', '\n', '\r\n'), { maxLength: 30 })
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, fc.array(fc.nat({ max: 60 }), { maxLength: 8 }), (source, given) => {
        const shared = locator(source)
        for (const offset of given.map((at) => Math.min(at, source.length))) {
          const before = source.slice(0, offset).split('\n')
          const column = (before.at(-1)?.length ?? 0) + 1
          expect(shared.point(offset)).toEqual({ line: before.length, column, offset })
        }
      }),
    )
  })
})

describe('the digest of words', () => {
  it('is that of the folded words with a space between each two', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const words = createHash('sha256').update(foldedWords(text).join(' '))
        expect(wordsDigest(text)).toBe(words.digest('binary'))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the number of words', () => {
  it('is that of runs without white space that hold a letter or a digit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(wordCount(text)).toBe(text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('slugs', () => {
  it.each([
    ['Tools provider Kaseya attacked', 'tools-provider-kaseya-attacked'],
    ['Café: 100% “naïve”', 'cafe-100-naive'],
  ])('make %j readable', (text, slug) => {
    expect(slugOf(text)).toBe(slug)
  })

  it('differ where only unwritable letters differ', () => {
    expect(slugOf('日本語')).not.toBe(slugOf('中文'))
    expect(slugOf('!!!')).not.toBe(slugOf('???'))
  })

  it('are safe for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        expect(isSlug(slugOf(text))).toBe(true)
      }),
    )
  })

  it.each(['../../x', '/etc/passwd', '.', '', 'A b', 'con\0', 'x'.repeat(81), 'a--b', '-a'])(
    'refuse %j',
    (text) => {
      expect(isSlug(text)).toBe(false)
    },
  )

  it('take the first free number', () => {
    expect(freeSlug('news', new Set(['news', 'news-2']))).toBe('news-3')
  })
})

describe('a locator', () => {
  it('counts lines and columns from one, carriage returns with their line', () => {
    const { point } = locator('ab\r\nc\n\nd')
    expect([0, 3, 4, 6, 7, 8].map((offset) => point(offset))).toEqual([
      { line: 1, column: 1, offset: 0 },
      { line: 1, column: 4, offset: 3 },
      { line: 2, column: 1, offset: 4 },
      { line: 3, column: 1, offset: 6 },
      { line: 4, column: 1, offset: 7 },
      { line: 4, column: 2, offset: 8 },
    ])
  })

  it('refuses places outside the text', () => {
    expect(() => locator('ab').point(3)).toThrow(RangeError)
  })
})

describe('tidying', () => {
  it('leaves one space between words and nothing invisible', () => {
    expect(tidy('\u00a0a\u200b\u202eb \t\n\u2007 c\ufeff')).toBe('ab c')
  })

  it('knows where each of its characters came from', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', 'é', ' ', '\u00a0', '\u200d', '\u200b', '👩', 'م', '.', '\n'),
        }),
        (raw) => {
          const offsets = tidyOffsets(raw)
          expect(
            offsets
              .map((at) => raw.charAt(at))
              .join('')
              .replace(/\s/g, ' '),
          ).toBe(tidy(raw))
        },
      ),
    )
  })

  it('keeps the joiners that emoji and some scripts need', () => {
    expect(tidy('👩\u200d🚀 می\u200cروم a\u200db\u200d.')).toBe('👩\u200d🚀 می\u200cروم ab.')
  })

  it('knows a paragraph with nothing to see', () => {
    expect(isBlank('\u00a0\u200b \n')).toBe(true)
    expect(isBlank(' . ')).toBe(false)
  })
})
