import { resumes } from './resumes.ts'
import { type GrowingSeedIndex, seedWords } from './seed-index.ts'
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
export function findChains(stream: WordStream, index: GrowingSeedIndex): readonly Chain[] {
  const growing = nothingGrowing(stream)
  for (let late = 0; late < index.size; late++) {
    index.earlier(late, (early) => take(growing, late, early))
    index.learn(late)
  }
  growing.words.forEach((_, at) => {
    finish(growing, at)
  })
  return growing.done
}

/** The chains that are growing, one for each class of distances: where they began and where they are. */
interface Growing {
  readonly stream: WordStream
  readonly early: Int32Array
  readonly late: Int32Array
  readonly lastEarly: Int32Array
  readonly lastLate: Int32Array
  /** Words that matched; 0 where nothing grows. */
  readonly words: Int32Array
  readonly done: Chain[]
}

function nothingGrowing(stream: WordStream): Growing {
  const column = () => new Int32Array((stream.count >> 4) + 3)
  return {
    stream,
    early: column(),
    late: column(),
    lastEarly: column(),
    lastLate: column(),
    words: column(),
    done: [],
  }
}

function take(growing: Growing, late: number, early: number): void {
  if (late - early < seedWords) return
  const at = (late - early) >> 4
  const from = strongest(growing, at, late, early)
  if (from === at || !isBusy(growing, at, late, early, growing.words[from] ?? seedWords)) {
    if (from >= 0 && !isChance(growing, from, late, early)) grow(growing, from, at, late, early)
    else begin(growing, at, late, early)
  }
}

/** A seed or two at another distance just before the run: a phrase that came up twice, and no part of the copy. */
function isChance(growing: Growing, from: number, late: number, early: number): boolean {
  if ((growing.words[from] ?? 0) >= fewestWords) return false
  const distance = (growing.lastLate[from] ?? 0) - (growing.lastEarly[from] ?? 0)
  return Math.abs(late - early - distance) > fewDropped
}

/** Words dropped or added between two seeds that follow each other closely. */
const fewDropped = 2

/** Of the chains nearby that a seed continues the one with the most words, -1 if there is none. */
function strongest(growing: Growing, at: number, late: number, early: number): number {
  let best = -1
  let words = 0
  for (let near = Math.max(0, at - 1); near <= at + 1; near++) {
    if ((growing.words[near] ?? 0) <= words || !fits(growing, near, late, early)) continue
    best = near
    words = growing.words[near] ?? 0
  }
  return best
}

function fits(growing: Growing, at: number, late: number, early: number): boolean {
  if (!growing.words[at]) return false
  const lastLate = growing.lastLate[at] ?? 0
  const lastEarly = growing.lastEarly[at] ?? 0
  const stepLate = late - lastLate
  const stepEarly = early - lastEarly
  if (stepLate > gap || stepEarly <= 0 || stepLate <= 0 || Math.abs(stepLate - stepEarly) > drift)
    return false
  if (early + seedWords > (growing.late[at] ?? 0)) return false
  return stepLate === stepEarly || !resumes(growing.stream, late, lastLate - lastEarly)
}

/** A lesser chain or a chance seed does not end one that is still growing; running into its own copy does. */
function isBusy(growing: Growing, at: number, late: number, early: number, words: number): boolean {
  if ((growing.words[at] ?? 0) < words) return false
  return late - (growing.lastLate[at] ?? 0) <= busy && early + seedWords <= (growing.late[at] ?? 0)
}

function grow(growing: Growing, from: number, to: number, late: number, early: number): void {
  const step = Math.min(
    late - (growing.lastLate[from] ?? 0),
    early - (growing.lastEarly[from] ?? 0),
    seedWords,
  )
  if (from !== to) {
    finish(growing, to)
    growing.early[to] = growing.early[from] ?? 0
    growing.late[to] = growing.late[from] ?? 0
    growing.words[to] = growing.words[from] ?? 0
    growing.words[from] = 0
  }
  growing.words[to] = (growing.words[to] ?? 0) + step
  growing.lastEarly[to] = early
  growing.lastLate[to] = late
}

function begin(growing: Growing, at: number, late: number, early: number): void {
  finish(growing, at)
  growing.early[at] = early
  growing.late[at] = late
  growing.lastEarly[at] = early
  growing.lastLate[at] = late
  growing.words[at] = seedWords
}

function finish(growing: Growing, at: number): void {
  const words = growing.words[at] ?? 0
  growing.words[at] = 0
  if (words < fewestWords) return
  growing.done.push({
    early: growing.early[at] ?? 0,
    earlyEnd: (growing.lastEarly[at] ?? 0) + seedWords,
    late: growing.late[at] ?? 0,
    lateEnd: (growing.lastLate[at] ?? 0) + seedWords,
    words,
  })
}
