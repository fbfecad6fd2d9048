import type { WordStream } from './word-stream.ts'

/** Four words in a row: short enough to survive one wrong word in six, long enough to be rare by chance. */
export const seedWords = 4

/** Knows where the four words from a given place on stand as well, further up. */
export interface SeedIndex {
  /** How many places have four words ahead. */
  readonly size: number
  /**
   * For each place the latest one before it with the same four words, -1 where there is none: followed from place
   * to place it gives them all. Of a phrase that comes again and again the first 24 places count.
   */
  readonly before: Int32Array
  /** Some phrase came so often that it was not looked up everywhere: without the copies that go it may be. */
  readonly hasWorn: boolean
}

/** Guards against the quadratic case. */
const mostPlaces = 24

/**
 * A phrase that has come so often is worn: it is looked up only inside a long run of others, where a whole text
 * comes once more, for by itself it is the wording of a table's rows. Of a loop, where it came last within so few
 * words that they prove no copy, it is not looked up at all in the end.
 */
const worn = 48
/** Words of a text that comes once more that are not looked up, because each of their phrases is worn. */
export const longestWorn = 45
const looped = 500

/** Indexes a stream, in linear time. Most phrases come once: a set of bits tells them, and only the rest are kept. */
export function seedIndex({ hash, count }: WordStream): SeedIndex {
  const size = Math.max(0, count - seedWords + 1)
  const seeds = seedHashes(hash, size)
  const met = metSeeds(seeds)
  const before = new Int32Array(size).fill(-1)
  const slots = slotsFor(2 * met.again)
  // Four numbers for each phrase: the place kept last and the place met last, counted from 1, how often it was
  // met, its hash.
  const phrases = new Int32Array(4 * slots)
  let run = 0
  let hasWorn = false
  for (let at = 0; at < size; at++) {
    const seed = seeds[at] ?? 0
    if (!isAgain(met, seed)) {
      run = 0
      continue
    }
    let slot = slotOf(seed, slots) * 4
    while (phrases[slot] !== 0 && phrases[slot + 3] !== seed) slot = (slot + 4) & (4 * slots - 1)
    const times = phrases[slot + 2] ?? 0
    const isLoop = times >= looped && at + 1 - (phrases[slot + 1] ?? 0) <= longestWorn
    if (times >= mostPlaces) hasWorn = true
    run = times < worn ? 0 : run + 1
    if (!isLoop && (run === 0 || run > longestWorn)) before[at] = (phrases[slot] ?? 0) - 1
    if (times < mostPlaces) phrases[slot] = at + 1
    phrases[slot + 1] = at + 1
    phrases[slot + 2] = times + 1
    phrases[slot + 3] = seed
  }
  return { size, before, hasWorn }
}

/** For each of many slots two bits: whether a phrase that falls there came, and whether one came again. */
interface MetSeeds {
  readonly bits: Int32Array
  readonly slots: number
  /** How many places found their slot taken. */
  readonly again: number
}

function metSeeds(seeds: Int32Array): MetSeeds {
  const slots = slotsFor(8 * seeds.length)
  const bits = new Int32Array(slots >> 4)
  let again = 0
  for (let at = 0; at < seeds.length; at++) {
    const slot = slotOf(seeds[at] ?? 0, slots)
    const shift = (slot & 15) * 2
    const was = bits[slot >> 4] ?? 0
    if (was & (1 << shift)) {
      again++
      bits[slot >> 4] = was | (2 << shift)
    } else bits[slot >> 4] = was | (1 << shift)
  }
  return { bits, slots, again }
}

function isAgain({ bits, slots }: MetSeeds, seed: number): boolean {
  const slot = slotOf(seed, slots)
  return ((bits[slot >> 4] ?? 0) & (2 << ((slot & 15) * 2))) !== 0
}

/** A power of two, at most as many as a hash of 32 bits can tell apart well. */
function slotsFor(places: number): number {
  return 2 ** Math.min(27, Math.ceil(Math.log2(places + 16)))
}

function slotOf(seed: number, slots: number): number {
  const mixed = Math.imul(seed, 0x9e3779b1)
  return (mixed ^ (mixed >>> 15)) & (slots - 1)
}

function seedHashes(hash: Int32Array, size: number): Int32Array {
  const seeds = new Int32Array(size)
  for (let at = 0; at < size; at++) {
    let seed = 0
    for (let word = at; word < at + seedWords; word++)
      seed = (Math.imul(seed, 0x01000193) ^ (hash[word] ?? 0)) | 0
    seeds[at] = seed
  }
  return seeds
}
