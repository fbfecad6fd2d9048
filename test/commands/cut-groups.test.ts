import { describe, expect, it } from 'vitest'
import { cutGroups } from '../../src/commands/cut-groups.ts'
import type { InspectedCut } from '../../src/model/inspection.ts'
import type { Position } from '../../src/model/position.ts'

const place = (line: number): Position => ({
  start: { line, column: 1, offset: line * 100 },
  end: { line, column: 51, offset: line * 100 + 50 },
})

const cut = (line: number, twin: number | undefined, more: Partial<InspectedCut> = {}): InspectedCut => ({
  ...{ rule: 'clean:duplicates', kind: 'exact', text: `words of ${line}`, position: place(line) },
  ...{ similarity: 1, reason: 'A copy.', fingerprint: `words-${line}` },
  ...(twin !== undefined && { twin: { text: `words of ${twin}`, position: place(twin) } }),
  ...more,
})

const shape = (cuts: readonly InspectedCut[], kept: readonly number[], apart = false) => {
  const { doubtful, plain } = cutGroups(
    cuts,
    kept.map((line) => line * 100),
    apart,
  )
  const lines = (some: readonly InspectedCut[]) => some.map(({ position }) => position.start.line)
  return { doubtful: lines(doubtful), plain: plain.map(({ as, cuts: some }) => [as, ...lines(some)]) }
}

describe('groups of cuts', () => {
  it('hold a run of copies that stay in a row elsewhere, and end it where something stays in between', () => {
    const cuts = [cut(11, 1), cut(12, 2), cut(13, 3), cut(15, 4), cut(16, 5)]
    expect(shape(cuts, [1, 2, 3, 4, 5, 14]).plain).toEqual([
      ['run', 11, 12, 13],
      ['run', 15, 16],
    ])
  })

  it('end a run where the copies that stay start over, as in a body pasted three times', () => {
    const cuts = [cut(11, 1), cut(12, 2), cut(21, 1), cut(22, 2)]
    expect(shape(cuts, [1, 2]).plain).toEqual([
      ['run', 11, 12],
      ['run', 21, 22],
    ])
  })

  it('put what differs first, the least alike on top, and do not break a run for it', () => {
    const near = { kind: 'near' } as const
    const cuts = [cut(11, 1), cut(12, 2, { ...near, similarity: 0.9 }), cut(13, 3), cut(14, 4, near)]
    const part = cut(15, 5, { kind: 'contained', similarity: 0.8 })
    expect(shape([...cuts, part], [1, 2, 3, 4, 5])).toEqual({
      doubtful: [15, 12, 14],
      plain: [['run', 11, 13]],
    })
  })

  it('tell once of the same words at several places', () => {
    const debris = { rule: 'clean:page-debris', kind: 'boilerplate', fingerprint: 'share-this' } as const
    expect(shape([cut(2, undefined, debris), cut(4, 1), cut(6, undefined, debris)], [1]).plain).toEqual([
      ['alike', 2, 6],
      ['alike', 4],
    ])
  })

  it('are single where all are asked for', () => {
    expect(shape([cut(12, 2), cut(11, 1)], [], true).plain).toEqual([
      ['alike', 11],
      ['alike', 12],
    ])
  })
})
