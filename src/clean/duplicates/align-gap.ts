import { distance } from 'fastest-levenshtein'
import { type Alignment, how } from './alignment.ts'
import { isContraction } from './contractions.ts'
import { areHomophones } from './homophones.ts'
import { isSameNumber } from './number-values.ts'
import { isSlip } from './same-word.ts'
import { wordAt } from './word-at.ts'
import type { WordStream } from './word-stream.ts'

/** Two stretches between the same anchors. */
export interface Gap {
  readonly late: number
  readonly lateEnd: number
  readonly early: number
  readonly earlyEnd: number
}

/** Side of the largest table, which may be longer and narrower; longer gaps are aligned from both their ends. */
const side = 40

/**
 * Aligns what stands between two anchors, with the least sum of costs (Needleman-Wunsch). A word against no
 * word is cheaper than two of them and dearer than half a wrong word, so that wrong words pair up.
 */
export function alignGap(stream: WordStream, alignment: Alignment, given: Gap): void {
  const gap = contracted(stream, alignment, given)
  const wide = gap.lateEnd - gap.late
  const tall = gap.earlyEnd - gap.early
  if (wide <= 0 || tall <= 0) return
  if (wide * tall <= side * side) {
    if (!joined(stream, alignment, gap)) fillTable(stream, alignment, gap)
    return
  }
  const half = Math.min(side, wide >> 1 || 1)
  const reach = Math.min(side, tall, half + 8)
  fillTable(stream, alignment, {
    ...gap,
    lateEnd: gap.late + half,
    earlyEnd: gap.early + Math.min(reach, tall >> 1),
  })
  const rest = Math.min(side, wide - half)
  const back = Math.min(side, tall - (tall >> 1), rest + 8)
  fillTable(stream, alignment, { ...gap, late: gap.lateEnd - rest, early: gap.earlyEnd - back })
}

/** Pairs "haven't" with "have not" at a gap's start and at its end, and answers what is left of it. */
function contracted(stream: WordStream, alignment: Alignment, gap: Gap): Gap {
  const start = contraction(stream, alignment, gap, gap.late, gap.early)
  const left = { ...gap, late: gap.late + start.late, early: gap.early + start.early }
  const end = contraction(stream, alignment, left, left.lateEnd - 1, left.earlyEnd - 1, -1)
  return { ...left, lateEnd: left.lateEnd - end.late, earlyEnd: left.earlyEnd - end.early }
}

/** The words that two places of a gap have in one contraction, counted from there in a direction. */
function contraction(
  stream: WordStream,
  alignment: Alignment,
  gap: Gap,
  late: number,
  early: number,
  step = 1,
) {
  const wide = gap.lateEnd - gap.late
  const tall = gap.earlyEnd - gap.early
  const [lateFirst, earlyFirst] = step > 0 ? [late, early] : [late - 1, early - 1]
  if (wide >= 1 && tall >= 2) {
    const parts = [wordAt(stream, earlyFirst), wordAt(stream, earlyFirst + 1)] as const
    if (isContraction(wordAt(stream, late), ...parts)) {
      pair(alignment, late, earlyFirst + 1, how.same)
      return { late: 1, early: 2 }
    }
  }
  if (wide >= 2 && tall >= 1) {
    const parts = [wordAt(stream, lateFirst), wordAt(stream, lateFirst + 1)] as const
    if (isContraction(wordAt(stream, early), ...parts)) {
      pair(alignment, lateFirst, early, how.same)
      pair(alignment, lateFirst + 1, early, how.same)
      return { late: 2, early: 1 }
    }
  }
  return { late: 0, early: 0 }
}

/** "web site" and "website": the same letters in other words. */
function joined(stream: WordStream, alignment: Alignment, gap: Gap): boolean {
  const wide = gap.lateEnd - gap.late
  const tall = gap.earlyEnd - gap.early
  if (wide > 4 || tall > 4 || wide === tall) return false
  if (lettersOf(stream, gap.late, gap.lateEnd) !== lettersOf(stream, gap.early, gap.earlyEnd)) return false
  for (let at = 0; at < wide; at++)
    pair(alignment, gap.late + at, gap.early + Math.min(at, tall - 1), how.same)
  return true
}

function lettersOf(stream: WordStream, from: number, end: number): string {
  let letters = ''
  for (let at = from; at < end; at++) letters += wordAt(stream, at)
  return letters
}

const cost = { slip: 2, near: 4, other: 5, alone: 3 } as const
const came = { diagonal: 0, late: 1, early: 2 } as const

function fillTable(stream: WordStream, alignment: Alignment, gap: Gap): void {
  const wide = gap.lateEnd - gap.late
  const tall = gap.earlyEnd - gap.early
  if (wide <= 0 || tall <= 0) return
  if (wide === 1 && tall === 1) {
    pair(alignment, gap.late, gap.early, compared(wordAt(stream, gap.late), wordAt(stream, gap.early)))
    return
  }
  const lateWords = wordsAt(stream, gap.late, gap.lateEnd)
  const earlyWords = wordsAt(stream, gap.early, gap.earlyEnd)
  const { kinds, from, sums } = table
  for (let column = 0; column <= tall; column++) {
    sums[column] = column * cost.alone
    from[column] = came.early
  }
  for (let row = 1; row <= wide; row++) {
    const late = lateWords[row - 1] ?? ''
    let across = sums[0] ?? 0
    let along = row * cost.alone
    sums[0] = along
    from[row * (tall + 1)] = came.late
    for (let column = 1; column <= tall; column++) {
      const kind = compared(late, earlyWords[column - 1] ?? '')
      kinds[(row - 1) * tall + column - 1] = kind
      across += costOf(kind, late, earlyWords[column - 1] ?? '')
      const above = sums[column] ?? 0
      const least = Math.min(across, above + cost.alone, along + cost.alone)
      from[row * (tall + 1) + column] =
        least === across ? came.diagonal : least === above + cost.alone ? came.late : came.early
      across = above
      along = least
      sums[column] = least
    }
  }
  trace(alignment, gap, from, kinds)
}

/** Room for the largest table, used again for each: all that is read of it was written before for the same one. */
const table = {
  kinds: new Uint8Array((side + 8) ** 2),
  from: new Uint8Array((side + 9) ** 2),
  sums: new Int32Array(side + 9),
}

function wordsAt(stream: WordStream, from: number, end: number): readonly string[] {
  const words: string[] = []
  for (let at = from; at < end; at++) words.push(wordAt(stream, at))
  return words
}

function trace(alignment: Alignment, gap: Gap, from: Uint8Array, kinds: Uint8Array): void {
  const tall = gap.earlyEnd - gap.early
  const wide = gap.lateEnd - gap.late
  const balanced = Math.abs(wide - tall) <= 2
  let row = wide
  let column = tall
  while (row > 0 && column > 0) {
    const step = from[row * (tall + 1) + column]
    if (step === came.diagonal) {
      row--
      column--
      const kind = kinds[row * tall + column] ?? how.other
      if (kind !== how.other || balanced) pair(alignment, gap.late + row, gap.early + column, kind)
    } else if (step === came.late) row--
    else column--
  }
}

function pair(alignment: Alignment, late: number, early: number, kind: number): void {
  alignment.twin[late - alignment.first] = early
  alignment.how[late - alignment.first] = kind
}

function compared(late: string, early: string): number {
  if (late === early || isSameNumber(late, early)) return how.same
  if (areHomophones(late, early)) return how.slip
  if (Math.abs(late.length - early.length) > 2) return how.other
  const ends = late.charCodeAt(0) === early.charCodeAt(0) || late.at(-1) === early.at(-1)
  return ends && isSlip(late, early) ? how.slip : how.other
}

function costOf(kind: number, late: string, early: string): number {
  if (kind === how.same) return 0
  if (kind === how.slip) return cost.slip
  return isNear(late, early) ? cost.near : cost.other
}

/** "om" for "of": too short to be taken for a slip by itself, but more likely its twin than any other word. */
function isNear(late: string, early: string): boolean {
  if (Math.abs(late.length - early.length) > 1 || late.length + early.length < 3 || late.length > 4)
    return false
  const ends = late.charCodeAt(0) === early.charCodeAt(0) || late.at(-1) === early.at(-1)
  return ends && distance(late, early) === 1
}
