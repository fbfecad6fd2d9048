import { prefixLength, type ShingleSets } from './jaccard.ts'
import type { WritePrefix } from './prefixes.ts'

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

/** Puts the prefixes of the chosen texts, as they are written, into a table. */
export function prefixTable(sets: ShingleSets, chosen: Uint8Array, write: WritePrefix): PrefixTable {
  const order = bySize(sets, chosen)
  const prefixes = new Uint32Array(order.reduce((sum, text) => sum + prefixLength(sizeOf(sets, text)), 0))
  const skipped = new Uint32Array(order.length)
  let end = 0
  order.forEach((text, at) => {
    const prefix = write(text, prefixes, end)
    skipped[at] = prefix.skipped
    end = prefix.end
  })
  const { bits, starts } = emptyTable(prefixes.subarray(0, end))
  const entries = new Uint32Array(end * entrySize)
  // Filled from the back, the largest first, so that in the end each bucket's start is where the bucket begins.
  for (let at = order.length - 1; at >= 0; at--) {
    const text = order[at] ?? 0
    const size = sizeOf(sets, text)
    const first = skipped[at] ?? 0
    for (let rank = prefixLength(size) - 1; rank >= first; rank--) {
      const key = prefixes[--end] ?? 0
      const bucket = bucketOf(key, bits)
      const place = (starts[bucket] ?? 0) - entrySize
      starts[bucket] = place
      entries[place] = key
      entries[place + 1] = text
      entries[place + 2] = size
      entries[place + 3] = size - rank
    }
  }
  return { bits, starts, entries }
}

/** Buckets for some shingles: of each where it ends, which is where it is filled from. */
function emptyTable(keys: Uint32Array): Pick<PrefixTable, 'bits' | 'starts'> {
  const bits = Math.min(24, Math.max(8, Math.ceil(Math.log2(keys.length + 1))))
  const starts = new Uint32Array(2 ** bits + 1)
  for (let at = 0; at < keys.length; at++) {
    const bucket = bucketOf(keys[at] ?? 0, bits)
    starts[bucket] = (starts[bucket] ?? 0) + entrySize
  }
  let sum = 0
  for (let bucket = 0; bucket < starts.length; bucket++) {
    sum += starts[bucket] ?? 0
    starts[bucket] = sum
  }
  return { bits, starts }
}

/** The bucket of a shingle in a table of 2^bits (Fibonacci hashing). */
export function bucketOf(key: number, bits: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - bits)
}

function sizeOf({ from, to }: ShingleSets, text: number): number {
  return (to[text] ?? 0) - (from[text] ?? 0)
}

/** The chosen texts, those with the smallest sets first. */
function bySize(sets: ShingleSets, chosen: Uint8Array): Uint32Array {
  const sized = new Float64Array(chosen.length)
  let count = 0
  for (let text = 0; text < chosen.length; text++)
    if (chosen[text] === 1) sized[count++] = sizeOf(sets, text) * mostTexts + text
  return Uint32Array.from(sized.subarray(0, count).sort(), (one) => one % mostTexts)
}

/** A size and the number of a text fit into the 53 bits of a number. */
const mostTexts = 2 ** 26
