import type { WordStream } from './word-stream.ts'

/** Four words in a row: short enough to survive one wrong word in six, long enough to be rare by chance. */
export const seedWords = 4

/** Finds the earliest places where the four words from a given place on stand as well. */
export interface SeedIndex {
  /** The places before `at`, latest first, at most 24. */
  earlier(at: number, visit: (place: number) => void): void
}

/** Guards against the quadratic case: of a phrase that comes again and again the first 24 places count. */
const mostPlaces = 24

/** An index that is filled on the way: `earlier` must be asked once for each place in ascending order first. */
export interface GrowingSeedIndex extends SeedIndex {
  /** Makes a place known to later ones. */
  learn(at: number): void
  /** How many places have four words ahead. */
  readonly size: number
}

/** An empty index over a stream: hash chains in typed arrays, linear in memory and time. */
export function seedIndex({ hash, count }: WordStream): GrowingSeedIndex {
  const size = Math.max(0, count - seedWords + 1)
  const seeds = seedHashes(hash, size)
  const slots = 2 ** Math.ceil(Math.log2(size + 2))
  const head = new Int32Array(slots).fill(-1)
  const next = new Int32Array(size).fill(-1)
  const slotOf = (seed: number) => (Math.imul(seed, 0x9e3779b1) >>> 7) & (slots - 1)
  return {
    size,
    learn(at) {
      const seed = seeds[at] ?? 0
      const slot = slotOf(seed)
      let known = 0
      for (let place = head[slot] ?? -1; place >= 0; place = next[place] ?? -1)
        if (seeds[place] === seed) known++
      if (known >= mostPlaces) return
      next[at] = head[slot] ?? -1
      head[slot] = at
    },
    earlier(at, visit) {
      const seed = seeds[at]
      if (seed === undefined) return
      for (let place = head[slotOf(seed)] ?? -1; place >= 0; place = next[place] ?? -1)
        if (place < at && seeds[place] === seed) visit(place)
    },
  }
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
