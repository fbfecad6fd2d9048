import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRegistry, type Registry } from '../../src/model/registry.ts'
import { gazetteer } from '../../src/tag/gazetteer/gazetteer.ts'
import { lexiconOf, namesOf } from '../../src/tag/lexicon.ts'
import { nameKey } from '../../src/tag/name-key.ts'
import { isSlug } from '../../src/words/slug.ts'
import { lexiconFrom, mentionsOf, tagged } from './tagged.ts'

const nothing = { entities: [], concepts: [] }

describe('the lexicon', () => {
  it('follows merges to their end and brings the names along', () => {
    const { lexicon, messages } = lexiconFrom(
      `
entities:
  alpha: {name: Alphacorp, type: ORG}
  beta: {name: Betacorp, type: ORG}
  gamma: {name: Gammacorp, type: ORG}
merge: {alpha: beta, beta: gamma}
`,
      nothing,
    )
    expect(messages).toEqual([])
    expect([...lexicon.entities.keys()]).toEqual(['gamma'])
    expect(mentionsOf(tagged('Alphacorp, Betacorp, Gammacorp.', { lexicon }).tags, 'gamma')).toHaveLength(3)
    expect(lexicon.merged?.get('alpha')).toBe('gamma')
  })

  it('refuses merges in a circle, to nowhere, and of what must stay apart, with their lines', () => {
    const { registry } = {
      registry: {
        ...emptyRegistry,
        entities: ['a1', 'b1', 'c1'].map((id) => ({
          id,
          name: id,
          type: 'ORG' as const,
          aliases: [],
          sameAs: [],
        })),
        merge: { x1: 'y1', y1: 'x1', a1: 'gone', b1: 'c1' },
        neverMerge: [['b1', 'c1']],
      } satisfies Registry,
    }
    const lines: Readonly<Record<string, number>> = { x1: 3, y1: 4, a1: 5, b1: 6 }
    const { messages, lexicon } = lexiconOf(registry, nothing, (path) => lines[String(path[1])] ?? 0)
    expect(messages.map(({ severity, place }) => [severity, place && 'line' in place && place.line])).toEqual(
      [
        ['error', 5],
        ['error', 6],
        ['error', 3],
        ['error', 4],
      ],
    )
    expect(messages[2]?.reason).toContain('x1 -> y1 -> x1')
    expect(lexicon.entities.size).toBe(3)
  })

  it('reports a name that two entities share and one that is ignored too', () => {
    const { messages } = lexiconFrom(
      `
entities:
  one: {name: Onecorp, type: ORG, aliases: [Apex]}
  two: {name: Twocorp, type: ORG, aliases: [Apex]}
ignore: [Twocorp]
`,
      nothing,
    )
    expect(messages.map(({ severity, reason }) => [severity, reason])).toEqual([
      ['warning', expect.stringContaining('"apex" belongs to one and two')],
      ['warning', expect.stringContaining('"Twocorp" is a name of two and is ignored')],
    ])
  })

  it('does not depend on the order of the registry', () => {
    const entities = gazetteer.entities.slice(0, 12).map(({ origin: _, ...entity }) => entity)
    const text = gazetteer.entities
      .slice(0, 30)
      .map(({ name }) => `We asked ${name} about it.`)
      .join(' ')
    const tagsOf = (list: typeof entities) =>
      tagged(text, { lexicon: lexiconOf({ ...emptyRegistry, entities: list }, gazetteer).lexicon }).tags
    const expected = tagsOf(entities)
    expect(expected.length).toBeGreaterThan(20)
    fc.assert(
      fc.property(fc.shuffledSubarray(entities, { minLength: entities.length }), (shuffled) => {
        expect(tagsOf(shuffled)).toEqual(expected)
      }),
      { numRuns: 4 },
    )
  })
})

describe('the gazetteer', () => {
  it('gives each entity an id and a name of its own', () => {
    const ids = gazetteer.entities.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
    expect(ids.filter((id) => !isSlug(id))).toEqual([])
    const owners = Map.groupBy(
      gazetteer.entities.flatMap((entity) => namesOf(entity).map((name) => ({ name, id: entity.id }))),
      ({ name }) => name,
    )
    expect([...owners.values()].filter((rows) => new Set(rows.map(({ id }) => id)).size > 1)).toEqual([])
  })

  it('has no trade term as a name', () => {
    const terms = new Set(gazetteer.concepts.map(nameKey))
    const names = gazetteer.entities.flatMap(namesOf)
    expect(names.filter((name) => terms.has(nameKey(name)))).toEqual([])
  })

  it('knows the world that shows speak of', () => {
    expect(gazetteer.entities.length).toBeGreaterThan(800)
  })

  it('finds each of its own names in a plain sentence', () => {
    const missed = gazetteer.entities
      .filter(({ type }) => type === 'ORG')
      .slice(0, 250)
      .filter(
        ({ id, name }) => !tagged(`Last week we heard of ${name} again.`).tags.some((tag) => tag.id === id),
      )
    expect(missed.map(({ name }) => name)).toEqual([])
  })
})
