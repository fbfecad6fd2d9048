import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { describe, expect, it } from 'vitest'
import type { Entity, Lexicon } from '../../src/model/entity.ts'
import { nearPairs } from '../../src/tag/near-pairs.ts'

const entity = (id: string, name: string, origin: Entity['origin'] = 'registry'): Entity => {
  return { id, name, type: 'ORG', aliases: [], sameAs: [], origin }
}

const lexicon = (entities: readonly Entity[], neverMerge: Lexicon['neverMerge'] = []): Lexicon => {
  return { entities: new Map(entities.map((one) => [one.id, one])), ignore: [], concepts: [], neverMerge }
}

describe('names that are spelled alike', () => {
  it('are those a letter off, of which one is in the registry and nobody said that they are different', () => {
    const [one, other, third] = [
      entity('a', 'Kaseya'),
      entity('b', 'Kaseyah'),
      entity('c', 'KASEYA!', 'gazetteer'),
    ]
    const pairs = (all: Lexicon) => nearPairs(all).map((pair) => `${pair.one} ${pair.other}`)
    expect(pairs(lexicon([one, other, third]))).toEqual(['a b', 'a c', 'b c'])
    expect(pairs(lexicon([one, other, third], [['b', 'a']]))).toEqual(['a c', 'b c'])
    expect(pairs(lexicon([third, { ...one, origin: 'gazetteer' }]))).toEqual([])
    expect(pairs(lexicon([entity('a', 'Acme'), entity('b', 'Acne')]))).toEqual([])
  })

  it('are all that comparing each with each finds', () => {
    const name = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 5, maxLength: 8 })
    fc.assert(
      fc.property(fc.array(name, { maxLength: 25 }), (names) => {
        const all = names.map((one, at) => entity(`e${String(at).padStart(2, '0')}`, one))
        const slow = all.flatMap((one, at) =>
          all
            .slice(at + 1)
            .filter((other) => distance(one.name, other.name) <= 1)
            .map((other) => `${one.id} ${other.id}`),
        )
        expect(nearPairs(lexicon(all)).map((pair) => `${pair.one} ${pair.other}`)).toEqual(slow.sort())
      }),
    )
  })
})
