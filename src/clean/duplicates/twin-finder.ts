import type { Cut } from '../../model/cut.ts'
import { isAnyGone } from './is-any-gone.ts'
import type { WordStream } from './word-stream.ts'

/** Words of a stream from the first to the last, that one too. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** Finds what to name as the twin of a cut: a stretch of the source of which nothing is cut. */
export interface TwinFinder {
  /** From the first to the last of some words, or, where something between is cut, the fullest passage of them. */
  run(words: readonly number[]): Run | undefined
  /** A run's place, with the rest of its passages where only a word or two are not in it. */
  offsets(run: Run): { readonly start: number; readonly end: number }
}

/** A finder for a stream, given the words that go now and the cuts that were made before. */
export function twinFinder(stream: WordStream, gone: Uint8Array, earlier: readonly Cut[]): TwinFinder {
  const cuts = earlier.map(({ position }) => position).sort((a, b) => a.start.offset - b.start.offset)
  const touchesCut = (start: number, end: number): boolean => {
    let low = 0
    let high = cuts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((cuts[middle]?.end.offset ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return (cuts[low]?.start.offset ?? Number.POSITIVE_INFINITY) < end
  }
  const isUncut = ({ first, last }: Run): boolean => {
    if (last - first > longestTwin && stream.passage[first] !== stream.passage[last]) return false
    for (let at = first; at <= last; at++) if (gone[at] !== 0) return false
    return !touchesCut(stream.start[first] ?? 0, stream.end[last] ?? 0)
  }
  return {
    run: (words) => twinRun(stream, words, isUncut),
    offsets(run) {
      const wide = wholePassages(stream, run, gone)
      return touchesCut(wide.start, wide.end)
        ? { start: stream.start[run.first] ?? 0, end: stream.end[run.last] ?? 0 }
        : wide
    },
  }
}

/** Words of the longest twin over several passages: a guard against looking at everything for each cut. */
const longestTwin = 4000

function twinRun(
  stream: WordStream,
  kept: readonly number[],
  isUncut: (run: Run) => boolean,
): Run | undefined {
  const whole = runOf(kept)
  if (!whole || isUncut(whole)) return whole
  const byPassage = Map.groupBy(kept, (word) => stream.passage[word] ?? 0)
  const fullest = [...byPassage.values()].sort((a, b) => b.length - a.length)
  for (const words of fullest) {
    const run = runOf(words)
    if (run && isUncut(run)) return run
  }
  return longestUncut(fullest[0] ?? [], isUncut)
}

function longestUncut(words: readonly number[], isUncut: (run: Run) => boolean): Run | undefined {
  let best: Run | undefined
  let open: Run | undefined
  for (const word of [...words].sort((a, b) => a - b)) {
    const longer: Run = { first: open?.first ?? word, last: word }
    open = isUncut(longer) ? longer : { first: word, last: word }
    if (!best || open.last - open.first > best.last - best.first) best = open
  }
  return best
}

function runOf(words: readonly number[]): Run | undefined {
  let first = words[0]
  if (first === undefined) return undefined
  let last = first
  for (const word of words) {
    first = Math.min(first, word)
    last = Math.max(last, word)
  }
  return { first, last }
}

function wholePassages(stream: WordStream, { first, last }: Run, gone: Uint8Array) {
  const opening = stream.passages[stream.passage[first] ?? 0]
  const closing = stream.passages[stream.passage[last] ?? 0]
  const end = stream.end[last] ?? 0
  const marks = /^[.!?…"'”’)\]]*/.exec(stream.source.slice(end, end + 8))?.[0].length ?? 0
  const fromStart = opening && first - opening.first <= 2 && !isAnyGone(gone, opening.first, first)
  const toEnd = closing && closing.end - last <= 3 && !isAnyGone(gone, last, closing.end)
  return {
    start: fromStart ? opening.textStart : (stream.start[first] ?? 0),
    end: toEnd ? closing.textEnd : end + marks,
  }
}
