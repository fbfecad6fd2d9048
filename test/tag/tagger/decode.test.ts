import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestLabels } from '../../../src/tag/tagger/decode.ts'
import { labelCount, mayFollow } from '../../../src/tag/tagger/labels.ts'
import { spansOf } from '../../../src/tag/tagger/sureness.ts'

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

describe('the best labels', () => {
  it('are the best of all permitted rows', () => {
    fc.assert(
      fc.property(sentence, moves, (scores, transitions) => {
        const best = [...bestLabels(scores, transitions)]
        for (let at = 0; at < best.length; at++)
          expect(mayFollow(best[at - 1] ?? 0, best[at] as number)).toBe(true)
        const top = Math.max(...rows.map((row) => scoreOf(row, scores, transitions)))
        expect(scoreOf(best, scores, transitions)).toBeCloseTo(top, 3)
      }),
      { numRuns: 50 },
    )
  })

  it('of nothing are nothing', () => {
    expect([...bestLabels(new Float32Array(0), new Float32Array(labelCount * labelCount))]).toEqual([])
  })
})

describe('how sure a span is', () => {
  it('is the share of all rows in which exactly it stands', () => {
    fc.assert(
      fc.property(sentence, moves, (scores, transitions) => {
        const labels = bestLabels(scores, transitions)
        const weights = rows.map((row) => Math.exp(scoreOf(row, scores, transitions)))
        const whole = weights.reduce((sum, weight) => sum + weight, 0)
        for (const { first, last, sureness } of spansOf(labels, scores, transitions)) {
          const inside = rows.map((row) => {
            const same = row.slice(first, last + 1).every((label, at) => label === labels[first + at])
            const next = row[last + 1] ?? 0
            return same && (next === 0 || next % 2 === 1)
          })
          const part = weights.reduce((sum, weight, at) => sum + (inside[at] ? weight : 0), 0)
          expect(sureness).toBeCloseTo(part / whole, 4)
        }
      }),
      { numRuns: 50 },
    )
  })
})
