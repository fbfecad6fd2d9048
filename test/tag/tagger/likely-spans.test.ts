import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { labelCount, mayFollow } from '../../../src/tag/tagger/labels.ts'
import { likelySpans } from '../../../src/tag/tagger/likely-spans.ts'

/** All rows of labels of a length that the scheme permits. */
function allRows(length: number): readonly (readonly number[])[] {
  if (length === 0) return [[]]
  return allRows(length - 1).flatMap((row) =>
    Array.from({ length: labelCount }, (_, label) => label)
      .filter((label) => mayFollow(row.at(-1) ?? 0, label))
      .map((label) => [...row, label]),
  )
}

function scoreOf(row: readonly number[], scores: Float32Array, transitions: Float32Array): number {
  return row.reduce((sum, label, at) => {
    const move = at === 0 ? 0 : (transitions[(row[at - 1] as number) * labelCount + label] as number)
    return sum + (scores[at * labelCount + label] as number) + move
  }, 0)
}

const rows = allRows(3)
const numbers = (length: number) =>
  fc
    .array(fc.integer({ min: -300, max: 300 }), { minLength: length, maxLength: length })
    .map((list) => Float32Array.from(list, (value) => value / 100))
const sentence = numbers(3 * labelCount)
const moves = numbers(labelCount * labelCount)

/** How probable each span is, by adding up all rows in which exactly it stands. */
function spanChances(scores: Float32Array, transitions: Float32Array): ReadonlyMap<string, number> {
  const weights = rows.map((row) => Math.exp(scoreOf(row, scores, transitions)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  const chances = new Map<string, number>()
  rows.forEach((row, at) => {
    for (let first = 0; first < row.length; first++) {
      const label = row[first] as number
      if (label % 2 === 0) continue
      let last = first
      while (row[last + 1] === label + 1) last++
      const key = `${first} ${last} ${(label - 1) / 2}`
      chances.set(key, (chances.get(key) ?? 0) + (weights[at] as number) / whole)
    }
  })
  return chances
}

/** The largest gain that spans which do not overlap can bring from a token on. */
function bestGain(chances: ReadonlyMap<string, number>, least: number, from = 0): number {
  if (from >= 3) return 0
  let best = bestGain(chances, least, from + 1)
  for (const [key, chance] of chances) {
    const [first, last] = key.split(' ').map(Number) as [number, number]
    if (first === from) best = Math.max(best, chance - least + bestGain(chances, least, last + 1))
  }
  return best
}

const bars = fc.constantFrom(0.1, 0.28, 0.35, 0.6)

describe('the likely spans of a sentence', () => {
  it('are each as sure as the share of all rows in which exactly it stands', () => {
    fc.assert(
      fc.property(sentence, moves, bars, (scores, transitions, least) => {
        const chances = spanChances(scores, transitions)
        for (const { first, last, type, sureness } of likelySpans(scores, transitions, least)) {
          expect(sureness).toBeGreaterThan(least)
          expect(sureness).toBeCloseTo(chances.get(`${first} ${last} ${type}`) ?? 0, 4)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('do not overlap, and exceed the bar by as much as any choice can', () => {
    fc.assert(
      fc.property(sentence, moves, bars, (scores, transitions, least) => {
        const spans = likelySpans(scores, transitions, least)
        spans.forEach(({ first }, at) => {
          expect(first).toBeGreaterThan(spans[at - 1]?.last ?? -1)
        })
        const gain = spans.reduce((sum, { sureness }) => sum + sureness - least, 0)
        expect(gain).toBeCloseTo(bestGain(spanChances(scores, transitions), least), 4)
      }),
      { numRuns: 50 },
    )
  })

  it('of nothing are nothing', () => {
    expect(likelySpans(new Float32Array(0), new Float32Array(labelCount * labelCount), 0.3)).toEqual([])
  })
})
