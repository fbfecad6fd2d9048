import type { Stretch } from './stretches.ts'
import { isWording } from './wording.ts'

/** Bounds the work on texts of rows that are all alike: each word is aligned to so many places and no more. */
const mostLooks = 5
/** A long run with hardly a word that differs: only its like tire of it, whatever rows are nearly the same. */
const solidWords = 90
const solidShare = 0.95

/**
 * Whether a stretch was looked at often enough in other places, the wording of rows once, and notes that it is
 * looked at now. `looks` counts for each word: in sixteens the solid stretches, in ones the others.
 */
export function isTiring(looks: Uint8Array, stretch: Stretch): boolean {
  const { late, lateEnd, words } = stretch
  const length = lateEnd - late
  if (isWording(stretch) && 2 * lookedAt(looks, late, lateEnd) >= length) return true
  const isSolid = words >= solidWords && words >= solidShare * length
  const had = looks[(late + lateEnd) >> 1] ?? 0
  if ((isSolid ? had >> 4 : (had >> 4) + (had & 15)) >= mostLooks) return true
  for (let at = late; at < lateEnd; at++) looks[at] = (looks[at] ?? 0) + (isSolid ? 16 : 1)
  return false
}

function lookedAt(looks: Uint8Array, from: number, end: number): number {
  let words = 0
  for (let at = from; at < end; at++) if (looks[at] !== 0) words++
  return words
}
