import { prefixLength, type ShingleSets } from './jaccard.ts'

/** How often shingles are said by the texts that are looked for: never too low, now and then too high. */
export interface Counts {
  readonly bits: number
  readonly counts: Uint8Array
}

/** Counts the shingles of the chosen texts in a table that has about as many places as there are shingles. */
export function countsOf({ keys, from, to }: ShingleSets, chosen: Uint8Array): Counts {
  let total = 0
  for (let text = 0; text < chosen.length; text++)
    if (chosen[text] === 1) total += (to[text] ?? 0) - (from[text] ?? 0)
  const bits = Math.min(23, Math.max(12, Math.ceil(Math.log2(total * 4 + 1))))
  const counts = new Uint8Array(2 ** bits)
  for (let text = 0; text < chosen.length; text++) {
    const own = keys[text]
    if (!own || chosen[text] !== 1) continue
    const last = to[text] ?? 0
    for (let at = from[text] ?? 0; at < last; at++) {
      const place = placeOf(own[at] ?? 0, bits)
      const count = counts[place] ?? 0
      if (count < 255) counts[place] = count + 1
    }
  }
  return { bits, counts }
}

/** How often a shingle is counted, 255 at most. */
export function countOf({ bits, counts }: Counts, key: number): number {
  return counts[placeOf(key, bits)] ?? 0
}

function placeOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits)
}

/** Counts are told apart by their powers of two: 0, 1, 2 to 3, 4 to 7 and so on. */
const classes = 9

/** Part of a text's prefix: its shingles but for the first ones, which have nobody to meet. */
export interface Prefix {
  /** How many were left out. */
  readonly skipped: number
  /** Where the others end in the array that they were written into. */
  readonly end: number
}

/** Writes the prefix of a text into an array from a place on. */
export type WritePrefix = (text: number, into: Uint32Array, start: number) => Prefix

/**
 * Writes prefixes (see `jaccard.ts`), the rarest shingle first: all texts go by the same order, by class of count, then
 * by number. Shingles that are said less often than `fewest`, which is 0, 1 or 2, are only counted.
 */
export function prefixWriter({ keys, from, to }: ShingleSets, counts: Counts, fewest: number): WritePrefix {
  const places = new Uint32Array(classes)
  let classOf = new Uint8Array(1 << 10)
  return (text, into, start) => {
    const own = keys[text]
    if (!own) return { skipped: 0, end: start }
    const first = from[text] ?? 0
    const size = (to[text] ?? 0) - first
    if (size > classOf.length) classOf = new Uint8Array(size * 2)
    places.fill(0)
    for (let at = 0; at < size; at++) {
      const found = 32 - Math.clz32(countOf(counts, own[first + at] ?? 0))
      classOf[at] = found
      places[found] = (places[found] ?? 0) + 1
    }
    const length = prefixLength(size)
    const skipped = Math.min(length, sumBelow(places, fewest))
    const end = start + length - skipped
    let sum = start - skipped
    for (let found = 0; found < classes; found++) {
      const here = places[found] ?? 0
      places[found] = Math.max(start, sum)
      sum += here
    }
    for (let at = 0; at < size; at++) {
      const found = classOf[at] ?? 0
      const place = places[found] ?? 0
      if (found < fewest || place >= end) continue
      into[place] = own[first + at] ?? 0
      places[found] = place + 1
    }
    return { skipped, end }
  }
}

function sumBelow(numbers: Uint32Array, end: number): number {
  let sum = 0
  for (let at = 0; at < end; at++) sum += numbers[at] ?? 0
  return sum
}
