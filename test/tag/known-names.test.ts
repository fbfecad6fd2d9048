import { describe, expect, it } from 'vitest'
import { lexiconFrom, mentionsOf, tagged } from './tagged.ts'

describe('known names', () => {
  it('leave descriptions outside: the REvil gang is REvil', () => {
    const { tags, names } = tagged(
      'The REvil gang is back. The ransomware gang REvil struck, and REvil’s site is up.',
    )
    expect(mentionsOf(tags, 'revil')).toEqual(['REvil', 'REvil', 'REvil'])
    expect(names).toEqual(['ORG REvil'])
  })

  it('leave a possessive outside, curly or straight', () => {
    const { tags, names } = tagged("Kaseya’s own CEO spoke, and Kaseya's customers heard.")
    expect(mentionsOf(tags, 'kaseya')).toEqual(['Kaseya', 'Kaseya'])
    expect(names).toEqual(['ORG Kaseya'])
  })

  it('tell the White House from a white house', () => {
    const { tags } = tagged(
      'The White House called. White House staff came. We saw the white house on the hill.',
    )
    expect(mentionsOf(tags, 'white-house')).toEqual(['White House', 'White House'])
    expect(tags[0]?.type).toBe('ORG')
  })

  it('do not grow over the words beside them', () => {
    expect(tagged('It asked US Intelligence agencies to look.').names).toEqual(['PLACE United States'])
  })

  it('join an acronym with the name it stands for', () => {
    const { tags } = tagged(
      'The Cybersecurity and Infrastructure Security Agency (CISA) warned. CISA was right.',
    )
    expect(mentionsOf(tags, 'cisa')).toEqual([
      'Cybersecurity and Infrastructure Security Agency',
      'CISA',
      'CISA',
    ])
  })

  it('are no trade terms, but may hold one', () => {
    const text = 'As an MSP, the MSPs sell SaaS and IT to the CEO. We heard it on MSP Radio.'
    expect(tagged(text).names).toEqual(['ORG MSP Radio'])
  })

  it('keep a programme whole', () => {
    const { tags, names } = tagged(
      'He was on Good Morning America. While SolarWinds was about espionage, this is not.',
    )
    expect(names).toEqual(['WORK Good Morning America', 'ORG SolarWinds'])
    expect(mentionsOf(tags, 'good-morning-america')).toEqual(['Good Morning America'])
  })

  it('tell a company from a fruit and a goal', () => {
    expect(mentionsOf(tagged('Apple released a patch. An apple a day.').tags, 'apple')).toEqual(['Apple'])
    const registry = 'entities: {target: {name: Target, type: ORG}}'
    const { lexicon } = lexiconFrom(registry)
    expect(mentionsOf(tagged('Target was a target.', { lexicon }).tags, 'target')).toEqual(['Target'])
    expect(tagged('Target was a target.').names).toEqual([])
    expect(tagged('Edge cases are hard. Slack off a bit. Notion of time.').names).toEqual([])
  })

  it('are found in lower case where that is safe', () => {
    expect(tagged('kaseya says the conti gang is gone and so do the white house and the wiz').names).toEqual([
      'ORG Conti',
      'ORG Kaseya',
    ])
    const { lexicon } = lexiconFrom(
      'entities: {wiz: {name: Wiz, type: ORG, aliases: [{text: wiz, case: any}]}}',
    )
    expect(tagged('kaseya bought the wiz', { lexicon }).names).toEqual(['ORG Kaseya', 'ORG Wiz'])
  })

  it('are found in headlines, whatever the headline makes of capitals', () => {
    const { tags } = tagged(['# TOOLS PROVIDER KASEYA ATTACKED', 'It was bad.'])
    expect(tags.map(({ name, role, mentions }) => [name, role, mentions.length])).toEqual([
      ['Kaseya', 'about', 0],
    ])
    expect(tagged(['# Tools Provider Kaseya Attacked Over The Weekend']).names).toEqual(['ORG Kaseya'])
  })

  it('know a person by the surname, once named in full', () => {
    const { tags, names } = tagged('Fred Voccola spoke. Voccola said so; Fred Astaire danced.')
    expect(mentionsOf(tags, 'fred-voccola')).toEqual(['Fred Voccola', 'Voccola'])
    expect(names).toContain('PERSON Fred Astaire')
    expect(tagged('Theresa May said that in May the vote may come.').names).toEqual([
      'DATE May',
      'PERSON Theresa May',
    ])
  })

  it('are not found inside a longer name', () => {
    expect(tagged('The Washington Post reports from Washington today.').names).toEqual([
      'PLACE Washington',
      'ORG Washington Post',
    ])
    expect(tagged('Jordan Harband came; so did Paris Martineau.').names).toEqual([
      'PERSON Jordan Harband',
      'PERSON Paris Martineau',
    ])
  })

  it('keep their digits and hyphens', () => {
    const text = 'N-able, Log4j, 3CX, Windows Server 2016 and Microsoft 365 need CVE-2021-30116 fixed.'
    expect(
      tagged(text)
        .tags.map(({ mentions }) => mentions[0]?.text)
        .sort(),
    ).toEqual(['3CX', 'CVE-2021-30116', 'Log4j', 'Microsoft 365', 'N-able', 'Windows Server 2016'])
  })

  it('are not found in addresses, handles and longer words', () => {
    const text =
      'See github.com/kaseya, mail info@kaseya.com, ask @kaseya or #kaseya. Kaseyans, antiKaseya, x_Kaseya.'
    expect(tagged(text).names).toEqual([])
    expect(tagged('Kaseya-owned tools and non-Kaseya ones.').tags[0]?.mentions).toHaveLength(2)
  })

  it('do not count in a sponsor read', () => {
    const { tags } = tagged([
      'Kaseya is fine.',
      '[sponsor] This episode is supported by Datto. Kaseya sends regards.',
    ])
    expect(tags.map(({ id, mentions }) => [id, mentions.length])).toEqual([['kaseya', 1]])
  })

  it('leave peoples alone', () => {
    expect(tagged('A Swedish shop and Russian gangs: Congress and the EU’s NIS2 directive.').names).toEqual([
      'ORG Congress',
      'ORG European Union',
      'LAW NIS2',
    ])
  })

  it('are written down as they are, markup and all', () => {
    const { lexicon } = lexiconFrom(`entities: {evil: {name: 'R&D <b>"Evil"</b>', type: ORG}}`)
    expect(mentionsOf(tagged('We met R&D <b>"Evil"</b> there.', { lexicon }).tags, 'evil')).toEqual([
      'R&D <b>"Evil"</b>',
    ])
  })
})
