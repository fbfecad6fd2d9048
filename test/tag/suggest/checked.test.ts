import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/tag/suggest/answer.ts'
import { checkedAnswer } from '../../../src/tag/suggest/checked.ts'
import { storyAsks } from '../../../src/tag/suggest/story-text.ts'
import { isVerbatim } from '../../../src/tag/suggest/verbatim.ts'
import { lexicon, story, storyOf } from './asking.ts'
import { answer } from './model-server.ts'

const checked = (given: Partial<Answer>, of = story) => {
  const [ask] = storyAsks(of)
  if (!ask) throw new Error('A story has at least one ask.')
  return checkedAnswer(answer(given), ask, lexicon)
}

describe('a headline or a summary', () => {
  it.each([
    'REvil gang asks Kaseya for $70 million',
    'Kaseya’s update server let a gang into 1,500 customers',
    'White House asks both to be patient',
    'Gang walked into 1,500 small firms on Friday',
    'FBI opens an office in the hall',
    'Fred Voccola asked for three days.',
    'Three days, asked Fred Voccola',
    'Customers, 1,500 of them, had one provider',
    'They asked for patience. White House officials had none',
    'The gang “had walked through its update server”',
  ])('stays where it says nothing that the story does not: %s', (headline) => {
    expect(checked({ headline }).headline).toBe(headline.replace(/\.$/, ''))
    expect(checked({ summary: headline }).summary).toBe(headline)
  })

  it.each([
    ['another number', 'REvil gang asks Kaseya for $80 million'],
    ['a number cut out of another', 'Gang walked into 500 customers'],
    ['a number without its comma', 'Gang walked into 1500 customers'],
    ['a sum without its scale', 'REvil gang asks Kaseya for $70'],
    ['another scale', 'REvil gang asks Kaseya for $70 billion'],
    ['a scale left out and another unit', 'REvil gang asks for 70 dollars'],
    ['another currency', 'REvil gang asks for €70 million'],
    ['a percentage made of a number', 'Gang walked into 70% of customers'],
    ['a number in words', 'Gang walked into fifteen hundred customers'],
    ['another number of days', 'Kaseya asked for four days'],
    ['a name that nobody said', 'ConnectWise said that a gang had walked in'],
    ['a known name in the place of the first word', 'Apple asked for three days'],
    ['a first name in the place of the first word', 'Mark asked for three days'],
    ['a surname that is a word too', 'Bush asked for three days'],
    ['a name behind a colon', 'Update: Gates asked for three days'],
    ['a name in lower case', 'A gang had walked into connectwise'],
    ['a name made of two people’s', 'Fred House asked for three days'],
    ['a name that goes on', 'The provider Kaseya Limited asked for three days'],
    ['capitals throughout', 'KASEYA ASKED FOR THREE DAYS'],
    ['an address', 'Kaseya asked, see https://evil.example'],
    ['an address without its scheme', 'Kaseya asked for evil.example'],
    ['markup', 'Kaseya <b>asked</b> for three days'],
    ['a link', 'Kaseya [asked](x) for three days'],
    ['an id', 'Kaseya asked in S2 for three days'],
    ['two lines', 'Kaseya asked\nfor three days'],
    ['a quotation that nobody said', 'Kaseya said: “we asked for three days”'],
    ['a quotation that does not end', 'Kaseya asked for “three days'],
    ['one word', 'Kaseya'],
    ['nothing', ''],
    [
      'too many words',
      'Kaseya asked for three days and the gang asked for the hall and the office and the weekend',
    ],
    ['Hebrew marks that turn the line', 'Kaseya \u202easked for three days'],
  ])('falls with %s', (_, headline) => {
    expect(checked({ headline })).toEqual({ names: [], pieces: 1, dropped: 1 })
  })
})

describe('a name', () => {
  it('stays where it stands in its sentence letter by letter', () => {
    const names = [
      { name: 'Kaseya', type: 'ORG', sentence: 'S2' },
      { name: 'Fred Voccola', type: 'PERSON', sentence: 'S2' },
    ] as const
    expect(checked({ names: [...names] }).names).toEqual(names.map(({ name, type }) => ({ name, type })))
  })

  it.each([
    ['ConnectWise', 'S1'],
    ['Kaseya Inc.', 'S1'],
    ['kaseya', 'S1'],
    ['Kase', 'S1'],
    ['aseya', 'S1'],
    ['Fred Voccola', 'S1'],
    ['Kaseya', 'S99'],
    ['the gang', 'S2'],
    ['', 'S1'],
    ['Kaseya\nREvil', 'S1'],
  ])('falls where it does not: %j in %s', (name, sentence) => {
    expect(checked({ names: [{ name, type: 'ORG', sentence }] }).names).toEqual([])
  })

  it('is found whatever quotes, spaces and composed letters it is written with', () => {
    const said = storyOf(
      'The bakery O\u2019Dwyer\u00a0& Sons sold a caf\u00e9 to Zo\u0065\u0301 O\u2019Dwyer.',
    )
    const names = ["O'Dwyer & Sons", 'Zo\u00e9 O\u2019Dwyer'].map((name) => ({
      name,
      type: 'ORG' as const,
      sentence: 'S1',
    }))
    expect(checked({ names }, said).names).toHaveLength(2)
  })

  it('never stands inside a word (property)', () => {
    const word = fc.stringMatching(/^[A-Za-z0-9é]{1,6}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), word, (words, span) => {
        expect(isVerbatim(span, words.join(' '))).toBe(words.includes(span))
      }),
    )
  })
})

describe('a section', () => {
  it('begins with a paragraph, and not with the first', () => {
    expect(checked({ care: { sentence: 'S4', opening: 'So what does it mean' } }).care).toBe(2000)
    for (const [sentence, opening] of [
      ['S1', 'The provider Kaseya'],
      ['S5', 'Somebody you look'],
      ['S4', 'So what does it mea'],
      ['S4', 'Somebody you look'],
      ['S4', ''],
      ['S77', 'So what'],
    ] as const)
      expect(checked({ care: { sentence, opening } }).care, `${sentence} ${opening}`).toBeUndefined()
  })
})

describe('an answer', () => {
  const name = (text: string) => ({ name: text, type: 'ORG' as const, sentence: 'S1' })

  it('falls whole where more than a fifth of it is made up', () => {
    const true4 = ['Kaseya', 'REvil', 'Friday', 'The provider Kaseya'].map(name)
    expect(checked({ names: [...true4, name('Evil Corp')] })).toMatchObject({ pieces: 5, dropped: 1 })
    expect(checked({ names: [...true4, name('Evil Corp')] }).names).toHaveLength(4)
    expect(checked({ names: [...true4.slice(1), name('Evil Corp')] }).names).toHaveLength(0)
  })

  it('falls where it calls everything a name', () => {
    expect(checked({ names: Array.from({ length: 60 }, () => name('Kaseya')) }).names).toEqual([])
  })

  it('is used for what was asked and nothing else', () => {
    const settled = { ...story, needsHeadline: false, needsCare: false }
    const given = {
      headline: 'ConnectWise wins',
      care: { sentence: 'S4', opening: 'So what' },
      names: [name('Kaseya')],
    }
    expect(checked(given, settled)).toEqual({
      names: [{ name: 'Kaseya', type: 'ORG' }],
      pieces: 1,
      dropped: 0,
    })
  })

  it('whatever it is, brings in no word or number of its own (property)', () => {
    const piece = fc.constantFrom(
      ...'Kaseya REvil gang Apple ConnectWise asked for $70 70 million $80 1,500 500 <b> https://evil.example S1 evil.example “ ” " . three days White House \u202e # [x](y)'.split(
        ' ',
      ),
    )
    const text = fc.array(piece, { maxLength: 9 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (headline, summary) => {
        const kept = checked({ headline, summary })
        for (const one of [kept.headline ?? '', kept.summary ?? '']) {
          expect(one).not.toMatch(/Apple|ConnectWise|evil|[<>[\]#\u202e]|S1|80|(?<!,)500|(?<!\$)70/)
          expect(one).not.toMatch(/\$70(?! million)/)
        }
      }),
      { numRuns: 300 },
    )
  })
})
