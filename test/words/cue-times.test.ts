import type { Paragraph, Text } from 'mdast'
import { describe, expect, it } from 'vitest'
import { splitTimes, withCueTimes } from '../../src/words/cue-times.ts'

const leaf = (value: string, start?: number, end?: number): Text => ({
  type: 'text',
  value,
  ...(start !== undefined && { data: { start, ...(end !== undefined && { end }) } }),
})
const paragraph = (data: NonNullable<Paragraph['data']>, ...children: readonly Text[]): Paragraph => ({
  type: 'paragraph',
  data,
  children: [...children],
})

describe('the times of a paragraph that has lost words', () => {
  it('are those of the first cue that is left and of the last', () => {
    const left = paragraph(
      { start: 1, end: 9, speaker: 'Ana' },
      leaf(' '),
      leaf('two', 3, 5),
      leaf(' '),
      leaf('three', 5, 8),
    )
    expect(withCueTimes(left).data).toEqual({ start: 3, end: 8, speaker: 'Ana' })
  })

  it('are none where the cue that is left has none', () => {
    expect(withCueTimes(paragraph({ start: 1, end: 9 }, leaf('two'), leaf('three', 5, 8))).data).toEqual({
      end: 8,
    })
  })

  it('stay where no leaf knows of times', () => {
    const left = paragraph({ start: 1, end: 9 }, leaf('two'))
    expect(withCueTimes(left)).toBe(left)
  })
})

describe('the times of a paragraph that was split', () => {
  it('go with the cues', () => {
    const data = { start: 1, end: 9 }
    const halves = splitTimes(
      paragraph(data, leaf('one', 1, 4)),
      paragraph(data, leaf('two', 4, 6), leaf('three', 7, 9)),
    )
    expect(halves.map((half) => half.data)).toEqual([
      { start: 1, end: 4 },
      { start: 4, end: 9 },
    ])
  })

  it('are left out where nobody knows them', () => {
    const data = { start: 1, end: 9, speaker: 'Ana' }
    const halves = splitTimes(paragraph(data, leaf('one')), paragraph(data, leaf('two')))
    expect(halves.map((half) => half.data)).toEqual([
      { start: 1, speaker: 'Ana' },
      { end: 9, speaker: 'Ana' },
    ])
  })

  it('are left alone where there are none', () => {
    const halves = [paragraph({ speaker: 'Ana' }, leaf('one')), paragraph({}, leaf('two'))] as const
    expect(splitTimes(...halves)).toEqual(halves)
  })
})
