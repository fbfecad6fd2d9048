import { prefixLength, type ShingleSets } from './jaccard.ts'

/** The rarest shingles of some texts and who has them, in buckets that lie one behind the other. */
export interface PrefixTable {
  readonly bits: number
  /** Where each bucket begins in `entries`; it ends where the next one begins. */
  readonly starts: Uint32Array
  /** Four numbers each: shingle, text, size of its set, what is left of the set from it on. By size in a bucket. */
  readonly entries: Uint32Array
}

/** How many numbers an entry has. */
export const entrySize = 4

/** Puts the prefixes (see `jaccard.ts`) of the chosen texts into a table. */
export function prefixTable(sets: ShingleSets, chosen: Uint8Array): PrefixTable {
  let total = 0
  for (let text = 0; text < chosen.length; text++)
    if (chosen[text] === 1) total += prefixLength((sets.to[text] ?? 0) - (sets.from[text] ?? 0))
  const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(total + 1))))
  const starts = new Uint32Array(2 ** bits + 1)
  for (let text = 0; text < chosen.length; text++) if (chosen[text] === 1) count(sets, text, bits, starts)
  let sum = 0
  for (let bucket = 0; bucket < starts.length; bucket++) {
    sum += starts[bucket] ?? 0
    starts[bucket] = sum
  }
  const entries = new Uint32Array(total * entrySize)
  // Filled from the back, the largest first, so that in the end each bucket's start is where the bucket begins.
  for (const text of bySize(sets, chosen).reverse()) fill(sets, text, { bits, starts, entries })
  return { bits, starts, entries }
}

/** The bucket of a shingle in a table of 2^bits (Fibonacci hashing). */
export function bucketOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits)
}

function count({ keys, from, to }: ShingleSets, text: number, bits: number, starts: Uint32Array): void {
  const own = keys[text]
  const start = from[text] ?? 0
  const end = start + prefixLength((to[text] ?? 0) - start)
  for (let at = start; own && at < end; at++) {
    const bucket = bucketOf(own[at] ?? 0, bits)
    starts[bucket] = (starts[bucket] ?? 0) + entrySize
  }
}

function fill({ keys, from, to }: ShingleSets, text: number, { bits, starts, entries }: PrefixTable): void {
  const own = keys[text]
  const start = from[text] ?? 0
  const size = (to[text] ?? 0) - start
  for (let at = start + prefixLength(size) - 1; own && at >= start; at--) {
    const key = own[at] ?? 0
    const bucket = bucketOf(key, bits)
    const place = (starts[bucket] ?? 0) - entrySize
    starts[bucket] = place
    entries[place] = key
    entries[place + 1] = text
    entries[place + 2] = size
    entries[place + 3] = size - (at - start)
  }
}

/** The chosen texts, those with the smallest sets first. */
function bySize({ from, to }: ShingleSets, chosen: Uint8Array): Uint32Array {
  const sized = new Float64Array(chosen.length)
  let count = 0
  for (let text = 0; text < chosen.length; text++)
    if (chosen[text] === 1) sized[count++] = ((to[text] ?? 0) - (from[text] ?? 0)) * mostTexts + text
  return Uint32Array.from(sized.subarray(0, count).sort(), (one) => one % mostTexts)
}

/** A size and the number of a text fit into the 53 bits of a number. */
const mostTexts = 2 ** 26
