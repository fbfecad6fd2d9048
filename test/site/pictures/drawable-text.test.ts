import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawableLetters } from '../../../src/site/pictures/drawable-letters.ts'
import { drawableText } from '../../../src/site/pictures/drawable-text.ts'
import { lettersOfFonts } from '../../../src/site/pictures/letters-of-fonts.ts'

describe('what a picture can show of a text', () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['letters as they are', 'Łódź, Kyïv și Αθήνα: “№ 5”', 'Łódź, Kyïv și Αθήνα: “№ 5”'],
    ['letters from the right', 'שלום Microsoft', 'שלום Microsoft'],
    ['no emoji', 'Up 🚀 and 👩🏽‍💻 away ❤️', 'Up and away'],
    ['the number of a keycap', '1️⃣ million', '1 million'],
    ['no control marks and no marks that turn the words round', 'a\u202eb\u0000c\u2066d\u00ade', 'abcde'],
    ['the mark that parts Arabic letters', 'می‌خواهم', 'می‌خواهم'],
    ['not that mark elsewhere', 'a‌b', 'ab'],
    ['one space for any', ' a \n\t b\u00a0', 'a b'],
    ['plain letters for letters in costume', '𝐇𝐞𝐥𝐥𝐨 ﬁn', 'Hello fin'],
    ['three marks on a letter at most', `e${'\u0301'.repeat(40)}`, 'é\u0301\u0301\u0301'],
    ['nothing where a letter is missing', 'Toyota (トヨタ) recalls', undefined],
    ['nothing where a sign is missing that means something', 'a ⊂ b', undefined],
    ['nothing of nothing', '🚀 \u200b', undefined],
    ['half of a pair of surrogates as no letter', 'a\ud83d b', 'a b'],
  ]
  for (const [what, text, shown] of cases)
    it(`is ${what}`, () => {
      expect(drawableText(text)).toBe(shown)
    })

  it('is the first four hundred letters of a longer one', () => {
    expect(drawableText('word '.repeat(200))).toBe(`${'word '.repeat(80)}…`)
  })

  it('is drawable itself, has no letter twice and no control mark, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = drawableText(text)
        if (shown === undefined) return
        expect(shown).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(drawableText(shown)).toBe(shown)
      }),
    )
  })

  it('is known without the fonts, and as they have it', async () => {
    const told = 'Run node scripts/picture-letters.ts.'
    expect(drawableLetters.trim().split(/\s+/), told).toEqual((await lettersOfFonts()).split(' '))
  })
})
