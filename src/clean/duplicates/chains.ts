import { resumes } from './resumes.ts'
import { longestWorn, type SeedIndex, seedWords } from './seed-index.ts'
import type { WordStream } from './word-stream.ts'

/** A run of words that says an earlier run again; all four are places in the stream, ends excluded. */
export interface Chain {
  readonly early: number
  readonly earlyEnd: number
  readonly late: number
  readonly lateEnd: number
  /** Words inside that stand in both, in order. */
  readonly words: number
}

/** Longest gap between two seeds of a chain, and how far their distance may change, in words. */
const gap = 60
const drift = 14
const fewestWords = 8
const busy = 16

/**
 * Collects seeds that follow each other at nearly the same distance. Each class of distances (16 words wide)
 * holds the one chain that is growing there, so a seed looks at three places and the whole is linear. A chain
 * never reaches into its own copy: a text that is pasted three times gives one chain for each pair.
 */
export function findChains(stream: WordStream, index: SeedIndex): readonly Chain[] {
  const state = new Int32Array(((stream.count >> 4) + 3) * width)
  const growing: Growing = { stream, before: index.before, state, done: [] }
  const goes = goingOn(index)
  for (let late = 0; late < index.size; late++) {
    takeAll(growing, index, late)
    let end = late + 1
    while (goes[end] === 1) end++
    late += growOn(growing, index, late, end - late - 1)
  }
  for (let at = 0; at < growing.state.length; at += width) finish(growing, at)
  return growing.done
}

function takeAll(growing: Growing, { before }: SeedIndex, late: number): void {
  for (let early = before[late] ?? -1; early >= 0; early = before[early] ?? -1) take(growing, late, early)
}

/**
 * Marks the places that have the very places of the one before them, each a word further on: there a text goes on
 * that was said as often before. In a text that is pasted fifty times nearly all places are such.
 */
function goingOn({ size, before }: SeedIndex): Uint8Array {
  const goes = new Uint8Array(size)
  for (let at = 1; at < size; at++) {
    const early = before[at] ?? -1
    const last = before[at - 1] ?? -1
    goes[at] = early < 0 ? (last < 0 ? 1 : 0) : last === early - 1 ? (goes[early] ?? 0) : 0
  }
  return goes
}

/**
 * Grows all chains of a place by as many words as they go on together, and answers by how many; by none unless
 * each seed of the place is the end of a chain of its own, for then one might disturb another.
 */
function growOn(growing: Growing, { before }: SeedIndex, late: number, most: number): number {
  const { state } = growing
  let steps = most
  for (let early = before[late] ?? -1; early >= 0 && steps > 0; early = before[early] ?? -1) {
    const at = ((late - early) >> 4) * width
    const isEnd = state[at + lastLate] === late && state[at + lastEarly] === early && state[at + words] !== 0
    steps = isEnd ? Math.min(steps, (state[at + firstLate] ?? 0) - seedWords - early) : 0
  }
  if (steps <= 0) return 0
  for (let early = before[late] ?? -1; early >= 0; early = before[early] ?? -1) {
    const at = ((late - early) >> 4) * width
    state[at + words] = (state[at + words] ?? 0) + steps
    state[at + lastEarly] = early + steps
    state[at + lastLate] = late + steps
  }
  return steps
}

/**
 * The chains that are growing, one for each class of distances. Five numbers tell of each where it began and where
 * it is; they stand side by side in one column, for the classes are visited in no order and memory is slow.
 */
interface Growing {
  readonly stream: WordStream
  readonly before: Int32Array
  readonly state: Int32Array
  readonly done: Chain[]
}

const width = 8

/** Words that matched; 0 where nothing grows. */
const words = 0
const firstEarly = 1
const firstLate = 2
const lastEarly = 3
const lastLate = 4

function take(growing: Growing, late: number, early: number): void {
  if (late - early < seedWords) return
  const at = ((late - early) >> 4) * width
  const from = strongest(growing, at, late, early)
  if (from === at || !isBusy(growing, at, late, early, from < 0 ? seedWords : (growing.state[from] ?? 0))) {
    if (from >= 0 && !isChance(growing, from, late, early)) grow(growing, from, at, late, early)
    else begin(growing, at, late, early)
  }
}

/** A seed or two at another distance just before the run: a phrase that came up twice, and no part of the copy. */
function isChance(growing: Growing, from: number, late: number, early: number): boolean {
  if ((growing.state[from] ?? 0) >= fewestWords) return false
  return Math.abs(late - early - lineOf(growing, from)) > fewDropped
}

/** Words dropped or added between two seeds that follow each other closely. */
const fewDropped = 2

/** Of the chains nearby that a seed continues the one with the most words, -1 if there is none. */
function strongest(growing: Growing, at: number, late: number, early: number): number {
  const { state } = growing
  let best = -1
  let most = 0
  if (lineOf(growing, at) === late - early && fits(growing, at, late, early)) return at
  for (let near = at === 0 ? 0 : at - width; near <= at + width; near += width) {
    const count = state[near] ?? 0
    if (count <= most || !fits(growing, near, late, early)) continue
    best = near
    most = count
  }
  return best
}

function fits({ stream, state }: Growing, at: number, late: number, early: number): boolean {
  const stepLate = late - (state[at + lastLate] ?? 0)
  const stepEarly = early - (state[at + lastEarly] ?? 0)
  if (stepLate > gap || stepEarly <= 0 || stepLate <= 0 || Math.abs(stepLate - stepEarly) > drift)
    return false
  if (early + seedWords > (state[at + firstLate] ?? 0)) return false
  return stepLate === stepEarly || !resumes(stream, late, late - stepLate - (early - stepEarly))
}

/**
 * A lesser chain or a chance seed does not end one that is still growing; running into its own copy does. Rows of
 * a table grow chains at many distances: there the one goes on that has the longest run of equal words ahead.
 */
function isBusy(growing: Growing, at: number, late: number, early: number, count: number): boolean {
  const { state } = growing
  if ((state[at] ?? 0) === 0 || late - (state[at + lastLate] ?? 0) > busy) return false
  if (early + seedWords > (state[at + firstLate] ?? 0)) return false
  const held = runAhead(growing.stream, late, lineOf(growing, at))
  const own = runAhead(growing.stream, late, late - early)
  return held !== own && Math.max(held, own) >= longRun ? held > own : (state[at] ?? 0) >= count
}

const longRun = 12
const furthest = 24

/** The distance at which a chain last was. */
function lineOf({ state }: Growing, at: number): number {
  return (state[at + lastLate] ?? 0) - (state[at + lastEarly] ?? 0)
}

function runAhead({ hash, count }: WordStream, late: number, distance: number): number {
  const most = Math.min(furthest, count - late)
  let run = 0
  while (run < most && hash[late + run] === hash[late + run - distance]) run++
  return run
}

function grow(growing: Growing, from: number, to: number, late: number, early: number): void {
  const { state } = growing
  const step = Math.min(
    late - (state[from + lastLate] ?? 0),
    early - (state[from + lastEarly] ?? 0),
    seedWords,
  )
  if (from !== to) {
    finish(growing, to)
    state.copyWithin(to, from, from + width)
    state[from + words] = 0
  }
  state[to + words] = (state[to + words] ?? 0) + step
  state[to + lastEarly] = early
  state[to + lastLate] = late
}

function begin(growing: Growing, at: number, late: number, early: number): void {
  finish(growing, at)
  const { state } = growing
  const worn = wornBefore(growing, late, early)
  state[at + words] = seedWords
  state[at + firstEarly] = early - worn
  state[at + firstLate] = late - worn
  state[at + lastEarly] = early
  state[at + lastLate] = late
}

/** Equal words right before a seed: those of a text that came once too often are looked up no more. */
function wornBefore({ stream: { hash }, before }: Growing, late: number, early: number): number {
  let equal = 0
  while (
    equal < Math.min(longestWorn, early) &&
    before[late - equal - 1] === -1 &&
    hash[late - equal - 1] === hash[early - equal - 1]
  )
    equal++
  return equal
}

function finish({ state, done }: Growing, at: number): void {
  const count = state[at + words] ?? 0
  state[at + words] = 0
  if (count < fewestWords) return
  done.push({
    early: state[at + firstEarly] ?? 0,
    earlyEnd: (state[at + lastEarly] ?? 0) + seedWords,
    late: state[at + firstLate] ?? 0,
    lateEnd: (state[at + lastLate] ?? 0) + seedWords,
    words: count,
  })
}
