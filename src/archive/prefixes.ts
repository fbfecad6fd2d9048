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

const inClass = new Uint32Array(classes)

/**
 * Writes the prefix (see `jaccard.ts`) of a text into `into` from `start` on, the rarest shingle first, and answers its
 * end. All texts go by the same order: by class of count, then by number.
 */
export function writePrefix(
  { keys, from, to }: ShingleSets,
  text: number,
  counts: Counts,
  into: Uint32Array,
  start: number,
): number {
  const own = keys[text]
  const first = from[text] ?? 0
  const last = to[text] ?? 0
  if (!own) return start
  inClass.fill(0)
  for (let at = first; at < last; at++) {
    const found = 32 - Math.clz32(countOf(counts, own[at] ?? 0))
    inClass[found] = (inClass[found] ?? 0) + 1
  }
  let sum = start
  for (let found = 0; found < classes; found++) {
    const size = inClass[found] ?? 0
    inClass[found] = sum
    sum += size
  }
  const end = start + prefixLength(last - first)
  for (let at = first; at < last; at++) {
    const key = own[at] ?? 0
    const found = 32 - Math.clz32(countOf(counts, key))
    const place = inClass[found] ?? 0
    if (place >= end) continue
    into[place] = key
    inClass[found] = place + 1
  }
  return end
}
