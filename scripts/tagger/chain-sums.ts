import { labelCount as L, mayFollow, typeOf } from '../../src/tag/tagger/labels.ts'
import type { Examples } from './examples.ts'

/** Numbers of one sentence while it is learnt from; made once, as long as the longest sentence needs. */
export interface Room {
  /** Exponentials of the scores, token by token. */
  readonly scores: Float64Array
  /** Exponentials of the weights of moves, 0 where a move is forbidden. */
  readonly moves: Float64Array
  readonly all: Sums
  readonly marked: Sums
}

/** Sums over rows of labels up to a token and from it on, so scaled that they stay near 1. */
export interface Sums {
  readonly forward: Float64Array
  readonly backward: Float64Array
  readonly scale: Float64Array
}

/** Room for sentences of so many tokens. */
export function roomFor(tokens: number): Room {
  const sums = () => ({
    forward: new Float64Array(tokens * L),
    backward: new Float64Array(tokens * L),
    scale: new Float64Array(tokens),
  })
  return { scores: new Float64Array(tokens * L), moves: new Float64Array(L * L), all: sums(), marked: sums() }
}

const befores = Array.from({ length: L }, (_, label) =>
  Array.from({ length: L }, (_, other) => other).filter((other) => mayFollow(other, label)),
)

/** Whether a token may have a label by what people marked: its own, or one of a type that they did not mark at all. */
function fits(x: Examples, token: number, label: number): boolean {
  const wanted = x.labels[token] as number
  if (wanted === label) return true
  return wanted === 0 && label !== 0 && (((x.open[token] as number) >> typeOf(label)) & 1) === 1
}

/** Fills the sums over all rows of labels, or over those that fit what is marked. Returns the logarithm of the whole. */
export function fillSums(x: Examples, from: number, length: number, room: Room, held: boolean): number {
  const { forward, scale } = held ? room.marked : room.all
  let log = 0
  for (let t = 0; t < length; t++) {
    const base = t * L
    let sum = 0
    for (let label = 0; label < L; label++) {
      const value =
        held && !fits(x, from + t, label)
          ? 0
          : inwards(t, label, forward, room) * (room.scores[base + label] as number)
      forward[base + label] = value
      sum += value
    }
    scale[t] = sum
    log += Math.log(sum)
    for (let label = 0; label < L; label++) forward[base + label] = (forward[base + label] as number) / sum
  }
  fillBackwards(x, from, length, room, held)
  return log
}

function inwards(t: number, label: number, forward: Float64Array, { moves }: Room): number {
  if (t === 0) return mayFollow(0, label) ? 1 : 0
  const others = befores[label] as readonly number[]
  let sum = 0
  for (let n = 0; n < others.length; n++) {
    const other = others[n] as number
    sum += (forward[(t - 1) * L + other] as number) * (moves[other * L + label] as number)
  }
  return sum
}

function fillBackwards(x: Examples, from: number, length: number, room: Room, held: boolean): void {
  const { backward, scale } = held ? room.marked : room.all
  backward.fill(1, (length - 1) * L, length * L)
  for (let t = length - 1; t > 0; t--) {
    const base = t * L
    backward.fill(0, base - L, base)
    for (let label = 0; label < L; label++) {
      if (held && !fits(x, from + t, label)) continue
      const value =
        ((backward[base + label] as number) * (room.scores[base + label] as number)) / (scale[t] as number)
      for (const other of befores[label] as readonly number[])
        backward[base - L + other] =
          (backward[base - L + other] as number) + value * (room.moves[other * L + label] as number)
    }
  }
}

/** Adds to `into`, times `sign`, how probable each move between two tokens of the sentence is. */
export function addMoves(
  x: Examples,
  from: number,
  length: number,
  room: Room,
  held: boolean,
  into: Float64Array,
): void {
  const { forward, backward, scale } = held ? room.marked : room.all
  const sign = held ? -1 : 1
  for (let t = 1; t < length; t++) {
    const base = t * L
    for (let label = 0; label < L; label++) {
      if (held && !fits(x, from + t, label)) continue
      const value =
        ((backward[base + label] as number) * (room.scores[base + label] as number)) / (scale[t] as number)
      for (const other of befores[label] as readonly number[]) {
        const move = other * L + label
        into[move] =
          (into[move] as number) +
          sign * (forward[base - L + other] as number) * value * (room.moves[move] as number)
      }
    }
  }
}
