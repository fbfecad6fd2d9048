import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/model/decision.ts'
import { lexiconFrom, mentionsOf, tagged } from './tagged.ts'

const decision = (more: Partial<Decision>): Decision => ({
  rule: 'tag:known-names',
  at: '',
  do: 'tag',
  ...more,
})

describe('the editor', () => {
  it('takes a name out, by its surface or by its id', () => {
    for (const at of ['Kaseya', 'kaseya']) {
      const untag = decision({ at, do: 'untag' })
      const { names, obeyed } = tagged('Kaseya and Datto.', { decisions: [untag] })
      expect(names).toEqual(['ORG Datto'])
      expect(obeyed).toContain(untag)
    }
  })

  it('says that a surface is a known entity', () => {
    const tag = decision({ at: 'the vendor', as: 'kaseya' })
    const { tags, obeyed } = tagged('Kaseya? Yes, the vendor.', { decisions: [tag] })
    expect(mentionsOf(tags, 'kaseya')).toEqual(['Kaseya', 'the vendor'])
    expect(obeyed).toContain(tag)
  })

  it('makes a new entity of a type, and is told to register it', () => {
    const { tags, messages } = tagged('The box is called whisker.', {
      decisions: [decision({ at: 'whisker', as: 'Product' })],
    })
    expect(tags).toMatchObject([{ id: 'whisker', type: 'PRODUCT', from: 'editor', reviewed: true }])
    expect(messages.map(({ reason }) => reason).join()).toContain('entities.yml')
  })

  it('is not told that an unused decision was obeyed', () => {
    const untag = decision({ at: 'Datto', do: 'untag' })
    expect(tagged('Kaseya.', { decisions: [untag] }).obeyed).not.toContain(untag)
  })

  it('overrules in one episode only, and one occurrence only', () => {
    const { lexicon } = lexiconFrom(`
overrides:
  today:
    - {text: Swedish, drop: true}
    - {text: Datto, nth: 2, drop: true}
    - {text: Mole, type: PERSON, entity: mole}
`)
    const text = 'Datto and Datto and Mole are here.'
    const { tags } = tagged(text, { lexicon })
    expect(mentionsOf(tags, 'datto')).toEqual(['Datto'])
    expect(mentionsOf(tags, 'mole')).toEqual(['Mole'])
    expect(mentionsOf(tagged(text, { lexicon, slug: 'other' }).tags, 'datto')).toHaveLength(2)
  })

  it('names a person by the surname, and leaves the full name whole', () => {
    const { lexicon } = lexiconFrom(
      'entities: {lisa-monaco: {name: Lisa Monaco, type: PERSON}}\noverrides: {today: [{text: Monaco, entity: lisa-monaco}]}',
    )
    const { tags } = tagged('Lisa Monaco spoke. Monaco gave a reason.', { lexicon })
    expect(mentionsOf(tags, 'lisa-monaco')).toEqual(['Lisa Monaco', 'Monaco'])
  })

  it('has names ignored everywhere or in one episode', () => {
    const { lexicon } = lexiconFrom('ignore: [Datto, {text: Kaseya, in: [today]}]')
    expect(tagged('Datto and Kaseya.', { lexicon }).names).toEqual([])
    expect(tagged('Datto and Kaseya.', { lexicon, slug: 'other' }).names).toEqual(['ORG Kaseya'])
  })

  it('is asked where two entities share a name, until a decision tells', () => {
    const { lexicon } = lexiconFrom(`
entities:
  apex-consulting: {name: Apex Consulting, type: ORG, aliases: [Apex]}
  apex-software: {name: Apex Software, type: ORG, aliases: [Apex]}
`)
    const asked = tagged('We asked Apex about it.', { lexicon })
    expect(asked.names).toEqual([])
    expect(asked.messages[0]?.reason).toContain('apex-consulting or apex-software')
    const told = tagged('We asked Apex about it.', {
      lexicon,
      decisions: [decision({ at: 'Apex', as: 'apex-software' })],
    })
    expect(told.names).toEqual(['ORG Apex Software'])
    expect(told.messages).toEqual([])
  })

  it('has the registry win over the gazetteer', () => {
    const { lexicon } = lexiconFrom(
      'entities: {kaseya: {name: Kaseya, type: PERSON}, orange: {name: SolarWinds, type: PLACE}}',
    )
    const { tags } = tagged('Kaseya and SolarWinds.', { lexicon })
    expect(tags.map(({ id, type, from }) => [id, type, from])).toEqual([
      ['kaseya', 'PERSON', 'registry'],
      ['orange', 'PLACE', 'registry'],
    ])
  })
})
