import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sources } from '../../src/commands/sources.ts'
import { checkEdition } from '../../src/edition/check-edition.ts'
import { composeEdition } from '../../src/edition/compose.ts'
import { namesIn } from '../../src/edition/names-in.ts'
import { numbersIn } from '../../src/edition/numbers-in.ts'
import { renderEdition } from '../../src/edition/render.ts'
import { parseMarkdown } from '../../src/markdown/parse.ts'
import type { Edition } from '../../src/model/edition.ts'
import { isEnglishWord } from '../../src/tag/english-words.ts'
import { context as bare, episodes, show } from './made-up-show.ts'

const context = { ...bare, source: sources(episodes), everyday: isEnglishWord }
const edition = composeEdition({ show, episodes, date: '2021-07-09', guid: 'g' })

/** What is named as coming from no story, for an edition with another opening. */
function strangers(opening: string, change: Partial<Edition> = {}): readonly string[] {
  const changed = { ...edition, opening: parseMarkdown(opening).children, ...change }
  return checkEdition(changed, renderEdition(changed, context), context)
    .filter(({ rule }) => rule === 'edition:source')
    .map(({ reason }) => /^The (?:name|number) "(.*)" is in none/.exec(reason)?.[1] ?? reason)
}

describe('an edition as composed', () => {
  it('has nothing that its stories do not have', () => {
    expect(strangers('Good morning.')).toEqual([])
  })
})

describe('an edition that an editor changed', () => {
  it.each([
    ['a name from memory', 'Good morning. Hanna Odaya wrote to us.', ['Hanna Odaya']],
    ['a name that opens a sentence', 'Northgate is for sale.', ['Northgate']],
    ['a name with joining words', 'So says the Bank of Galway.', ['Bank of Galway']],
    ['capitals within a word', 'We read it on the eBayard.', ['eBayard']],
    ['a digit too many', 'It cost 610 million euros.', ['610 million']],
    ['another scale', 'It cost 61 billion euros.', ['61 billion']],
    ['a number in words', 'It cost seventy million euros.', ['seventy million']],
    ['a version', 'Wait for version 5.3.2, please.', ['5.3.2']],
    ['a day that is none of the episodes’', 'All of it happened on July 13th.', ['13th']],
  ])('names %s', (_, opening, expected) => {
    expect(strangers(opening)).toEqual(expected)
  })

  it.each([
    ['names of the stories', 'Tomas Reyle stays at Northlight, and Ebbwise’s patch is late.'],
    [
      'numbers of the stories, however written',
      'It asked for $4.2 million; 40,000 and 40000 and forty thousand passengers waited.',
    ],
    ['the show’s own names', 'Ines Calder here, for The Harbour Desk Weekly.'],
    ['days of the stories and of the edition', 'On Tuesday, July 6th, and today, July 9th, 2021.'],
    ['small talk', 'Two reasons, three at most. I’ll say why on Monday.'],
    ['everyday words with a capital', 'Welcome back. Nobody slept. “Because we said so.”'],
    ['addresses', 'Write to desk@northgate.example or see https://northgate.example/2999/Foo.'],
    ['the size of an image', '![A crane](https://h.example/c.png){width=601 height=402}'],
  ])('lets %s pass', (_, opening) => {
    expect(strangers(opening)).toEqual([])
  })

  it('is told each once, with its line', () => {
    const opening = parseMarkdown('Good morning.\nNorthgate paid 99 euros.\n\nNorthgate again.').children
    const changed = { ...edition, opening, subject: 'Northlight sold for 62 million', lines: { subject: 2 } }
    const found = checkEdition(changed, renderEdition(changed, context), context)
    expect(
      found.map(({ reason, place }) => [reason.slice(0, 24), place && 'line' in place && place.line]),
    ).toEqual([
      ['The number "62 million" ', 2],
      ['The name "Northgate" is ', 2],
      ['The number "99" is in no', 2],
    ])
  })

  it('may have other names in its promo slot', () => {
    const promo = { title: 'Sponsor: Knotwise', blocks: parseMarkdown('Knotwise sells 700 ropes.').children }
    expect(strangers('Good morning.', { promo })).toEqual([])
  })
})

describe('numbers of a text', () => {
  it.each([
    ['$70 million', ['70000000']],
    ['ten-billion-dollar', ['10000000000']],
    ['three hundred and fifty thousand', ['350000']],
    ['CVE-2021-30116', ['cve-2021-30116']],
    ['4.2bn and 11th of 1990s', ['4200000000', '11', '1990']],
    ['two or three', []],
    ['85-seat', ['85']],
  ])('%s', (text, values) => {
    expect(numbersIn(text).map(({ value }) => value)).toEqual(values)
  })

  it('stand where they are said to, whatever the text is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const { text: found, index } of numbersIn(text))
          expect(text.slice(index).replace('-', ' ').toLowerCase()).toContain(found.slice(0, 1).toLowerCase())
        for (const { text: found, index } of namesIn(text, isEnglishWord))
          expect(text.slice(index, index + found.length)).toBe(found)
      }),
    )
  })
})
