import type { Stretch } from './stretches.ts'
import type { WordStream } from './word-stream.ts'

/** What may stand before a teaser, how long it may be, what must lie between it and its passage; all in words. */
const mostBefore = 60
const longest = 250
/** A single passage may be longer: what is pasted again is seldom one alone. */
const longestPassage = 600
const fewestBetween = 40
/** Within so many words of it, another copy makes a passage part of something that was pasted. */
const beside = 160
const fewestWords = 12
/** So many words at least go on after the passage: a copy at the text's end was pasted there. */
const fewestAfter = 20

/**
 * Tells the stretches whose earlier side is a teaser: a clip at the very start of an episode, which is then heard
 * again where it was taken from, with other talk before and after it. A text that was pasted again comes as a
 * whole, or beside itself, or at the end.
 */
export function teaserFinder(
  { count, passage }: WordStream,
  stretches: readonly Stretch[],
): (stretch: Stretch) => boolean {
  const byLate = stretches.filter(({ words }) => words >= fewestWords).sort((a, b) => a.late - b.late)
  const limitOf = (first: number, end: number) =>
    passage[first] === passage[end - 1] ? longestPassage : longest
  const isCrowded = (stretch: Stretch): boolean => {
    let low = 0
    let high = byLate.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((byLate[middle]?.late ?? 0) < stretch.late - longest - beside) low = middle + 1
      else high = middle
    }
    for (let at = low; at < Math.min(byLate.length, low + mostLooked); at++) {
      const other = byLate[at]
      if (!other || other.late > stretch.lateEnd + beside) return false
      if (other !== stretch && other.lateEnd >= stretch.late - beside) return true
    }
    return byLate.length > low + mostLooked
  }
  return (stretch) => {
    const { early, earlyEnd, late, lateEnd } = stretch
    if (early > mostBefore || earlyEnd - early > limitOf(early, earlyEnd) || late - earlyEnd < fewestBetween)
      return false
    return count - lateEnd >= fewestAfter && !isCrowded(stretch)
  }
}

/** Stretches looked at around one: more of them are no teaser's. */
const mostLooked = 16
