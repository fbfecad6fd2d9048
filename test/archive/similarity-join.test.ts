import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShingleSets } from '../../src/archive/jaccard.ts'
import { similarityJoin } from '../../src/archive/similarity-join.ts'

/** Sets of small numbers, many of them close to one another. */
const sets = fc
  .array(
    fc.record({
      base: fc.integer({ min: 0, max: 2 }),
      size: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 24, max: 30 })),
      dropped: fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 4 }),
      more: fc.array(fc.integer({ min: 1000, max: 1010 }), { maxLength: 4 }),
    }),
    { minLength: 20, maxLength: 40 },
  )
  .map((drawn) =>
    drawn.map(({ base, size, dropped, more }) => {
      const keys = Array.from({ length: size }, (_, at) => base * 30 + at).filter(
        (_, at) => !dropped.includes(at),
      )
      return [...new Set([...keys, ...more, base])].sort((one, other) => one - other)
    }),
  )

const homes = (length: number) =>
  fc.array(fc.constantFrom(-1, -1, 0, 1, 2), { minLength: length, maxLength: length })
const flags = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 1 }), { minLength: length, maxLength: length })

/** All sets in one long array, one behind the other. */
function packed(lists: readonly (readonly number[])[]): ShingleSets {
  const keys = Uint32Array.from(lists.flat())
  const to = Uint32Array.from(lists, (_, at) => lists.slice(0, at + 1).flat().length)
  return {
    keys: lists.map(() => keys),
    from: Uint32Array.from([0, ...to.slice(0, -1)]).slice(0, lists.length),
    to,
  }
}

function jaccard(one: readonly number[], other: readonly number[]): number {
  const shared = one.filter((key) => other.includes(key)).length
  return shared / (one.length + other.length - shared)
}

describe('the similarity join', () => {
  it('finds what comparing everything with everything finds', () => {
    let found = 0
    fc.assert(
      fc.property(
        sets.chain((lists) => fc.tuple(fc.constant(lists), homes(lists.length), flags(lists.length))),
        ([lists, homes, flags]) => {
          const expected = lists.flatMap((one, at) =>
            lists.flatMap((other, beside) => {
              const apart = homes[at] === -1 || homes[at] !== homes[beside]
              const wanted = flags[at] === 1 || flags[beside] === 1
              return beside > at && apart && wanted && jaccard(one, other) >= 0.7 ? [at, beside] : []
            }),
          )
          found += expected.length
          const pairs = similarityJoin({
            sets: packed(lists),
            fresh: Uint8Array.from(flags),
            homes: Int32Array.from(homes),
          })
          expect([...pairs]).toEqual(expected)
        },
      ),
    )
    expect(found).toBeGreaterThan(1_000)
  })
})
