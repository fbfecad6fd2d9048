import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { mentionsOf, tagged } from './tagged.ts'

describe('unknown names', () => {
  it('are proposed unreviewed, from the tagger', () => {
    expect(tagged('We met the provider Quendrix at noon.').tags).toMatchObject([
      { id: 'quendrix', type: 'ORG', from: 'tagger', reviewed: false },
    ])
  })

  it.each([
    ['Frida Halloran spoke first.', 'PERSON Frida Halloran'],
    ['We heard from CEO Zorvan Okbal there.', 'PERSON Zorvan Okbal'],
    ['We heard of Quillon Labs there.', 'ORG Quillon Labs'],
    ['We went to Quillon Summit there.', 'EVENT Quillon Summit'],
    ['We went to Lake Quillon Park there.', 'PLACE Lake Quillon Park'],
    ['We are using Quillon every day.', 'PRODUCT Quillon'],
    ['We heard the Quillon Podcast there.', 'WORK Quillon Podcast'],
    ['They work at Quillon Inc. today.', 'ORG Quillon'],
    ['The Ministry of Quillon Affairs said so.', 'ORG Ministry of Quillon Affairs'],
    ['We saw Quillon.js running.', 'PRODUCT Quillon.js'],
    ['We saw Ludo van der Quillon running.', 'PERSON Ludo van der Quillon'],
    ['There is Frida "Quill" Halloran again.', 'PERSON Frida "Quill" Halloran'],
    ['We asked the American Quillon Institute about it.', 'ORG American Quillon Institute'],
  ])('%s', (text, expected) => {
    expect(tagged(text).names).toContain(expected)
  })

  it.each([
    'Among the victims is a shop. Note how that works. As I said, Tools are fine. Also of note: nothing.',
    'Yeah. Whew! Ouch. Let us go. Turns out it works. An open point to care about. Press "Enter" to skip.',
    'The Right Thing To Do Is Hard To Find',
    'He has a PhD, a T-shirt, an API, two GPUs and a README.',
    'I think Swedish people like Mondays in Spring and the French do not.',
    'He said: "Make It So." [Grobnitz] laughs.',
    'func ServeHTTP calls Context.Background and MY_CONSTANT_VALUE at Grobnitz.com today.',
    'The Goblins: [singing]',
    'May I ask? Will you go? Mark my words.',
  ])('%s has none', (text) => {
    expect(tagged(text).names.filter((name) => !name.startsWith('DATE'))).toEqual([])
  })

  it('have the type that the tagger hears where no word beside them tells', () => {
    const text = 'Rosalind Okpara was born in Torvik and lives in Torvik now. She runs the school in Torvik.'
    expect(tagged(text).names).toEqual(['PERSON Rosalind Okpara', 'PLACE Torvik'])
  })

  it('have their given names, though these are words that open sentences', () => {
    expect(tagged('Will Odegaard of the Halden Institute said so.').names).toContain('PERSON Will Odegaard')
  })

  it('are no words that the text also writes in lower case', () => {
    expect(tagged('We sell Flumps today. A flumps is a thing.').names).toEqual([])
  })

  it('are not found in headlines alone', () => {
    expect(tagged(['# Quendrix buys everything', 'It was bought.']).names).toEqual([])
  })

  it('are not found in the thanks at the end alone', () => {
    expect(tagged('[outro] Thank you to Frida Halloran and Quendrix.').names).toEqual([])
    const { tags } = tagged(['We met Frida Halloran.', '[outro] Thank you to Frida Halloran and Quendrix.'])
    expect(tags.map(({ id, mentions }) => [id, mentions.length])).toEqual([['frida-halloran', 2]])
  })

  it('know a person by either name afterwards', () => {
    const { tags } = tagged('Frida Halloran runs it. Halloran built it; then Frida left. Frida is gone.')
    expect(mentionsOf(tags, 'frida-halloran')).toEqual(['Frida Halloran', 'Halloran', 'Frida', 'Frida'])
    expect(tags).toHaveLength(1)
  })

  it('do not join two people who share a first name', () => {
    const { tags } = tagged('Frida Halloran met Frida Ostrow. Then Frida spoke, and Frida laughed.')
    expect(tags.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['frida', 2],
      ['frida-halloran', 1],
      ['frida-ostrow', 1],
    ])
  })

  it('learn an acronym from its brackets', () => {
    const { tags } = tagged('The Quillon Safety Agency (QSA) came. The QSA left.')
    expect(mentionsOf(tags, 'quillon-safety-agency')).toEqual(['Quillon Safety Agency', 'QSA', 'QSA'])
  })

  it('do not take the id of another entity', () => {
    const { tags } = tagged('We met the provider Kaseya-X there, and the firm Quendrix too.')
    expect(new Set(tags.map(({ id }) => id)).size).toBe(tags.length)
  })

  it('obey the editor', () => {
    const rule = 'tag:unknown-names'
    const decisions: readonly Decision[] = [
      { rule, at: 'Quendrix', do: 'untag' },
      { rule, at: 'Zorvan', do: 'tag', as: 'product' },
    ]
    const { tags, obeyed } = tagged('We moved from Quendrix to Zorvan.', { decisions })
    expect(tags).toMatchObject([{ id: 'zorvan', type: 'PRODUCT', from: 'editor', reviewed: true }])
    expect([...obeyed]).toEqual(decisions)
  })
})
