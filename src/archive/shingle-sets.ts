import type { WordHashes } from '../words/word-hashes.ts'

/** How many words a shingle has; fewer link unrelated texts, more break at every changed word. */
const size = 3

/** Passages with fewer words are greetings and answers that everybody gives; they are not compared. */
export const fewestWords = 8

/**
 * Writes the set of a passage's shingles into `into` from `from` on, ascending, and answers its end. A shingle is a
 * number of 32 bits, a hash over its three words: two of a pair of passages are the same by chance once in a million
 * pairs.
 */
export function shingleSet({ count, hashes }: WordHashes, into: Uint32Array, from: number): number {
  let end = from
  for (let at = 0; at + size <= count; at++)
    into[end++] = mixed(hashes[at] ?? 0, hashes[at + 1] ?? 0, hashes[at + 2] ?? 0)
  return withoutRepeats(into, from, end)
}

function mixed(first: number, second: number, third: number): number {
  let hash = Math.imul(first, 0x85ebca6b)
  hash = ((hash << 13) | (hash >>> 19)) ^ second
  hash = Math.imul(hash, 0xc2b2ae35)
  hash = ((hash << 13) | (hash >>> 19)) ^ third
  hash = Math.imul(hash, 0x27d4eb2f)
  return hash ^ (hash >>> 15)
}

function withoutRepeats(into: Uint32Array, from: number, end: number): number {
  into.subarray(from, end).sort()
  let kept = from
  for (let at = from; at < end; at++)
    if (at === from || into[at] !== into[kept - 1]) into[kept++] = into[at] ?? 0
  return kept
}
