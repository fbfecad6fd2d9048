import { candidateList, type Verify } from './candidate-list.ts'
import { areKin, canBeKin, isLargeEnough, prefixLength, type ShingleSets } from './jaccard.ts'
import { bucketOf, entrySize, type PrefixTable, prefixTable } from './prefix-table.ts'
import { type Counts, countOf, countsOf, prefixWriter } from './prefixes.ts'
import { shareBound } from './set-sketches.ts'

/** What the join is told of the texts it compares. */
export interface Joined {
  readonly sets: ShingleSets
  /** 1 for the texts whose kin are wanted; of the others it is known already who their kin among themselves are. */
  readonly fresh: Uint8Array
  /** The one episode that a text is said in, or -1: two texts of the same episode only are not compared. */
  readonly homes: Int32Array
}

type Meet = (one: number, other: number) => void

/**
 * All pairs of texts that are kin (see `jaccard.ts`) and of which at least one is fresh: each pair once, as two numbers,
 * the smaller first, in order. Exact: two kin share one of their rarest shingles, so whoever meets in a table of these
 * is compared. With few fresh texts the table is small, and all others are looked up in it in one pass.
 */
export function similarityJoin(joined: Joined): Uint32Array<ArrayBuffer> {
  const { sets, fresh, homes } = joined
  const verify: Verify = (one, other) => areKin(sets, one, other)
  const candidates = candidateList(verify)
  const shared = shareBound(sets)
  const size = (text: number): number => (sets.to[text] ?? 0) - (sets.from[text] ?? 0)
  const meet: Meet = (one, other) => {
    const home = homes[one] ?? -1
    if (home >= 0 && homes[other] === home) return
    if (canBeKin(size(one), size(other), shared(one, other))) candidates.add(one, other)
  }
  const counts = countsOf(sets, fresh)
  // Where all are fresh, a shingle that is counted once has nobody to meet.
  const write = prefixWriter(sets, counts, fresh.includes(0) ? 1 : 2)
  const table = prefixTable(sets, fresh, write)
  for (let bucket = 0; bucket + 1 < table.starts.length; bucket++) meetInBucket(table, bucket, meet)
  const keys = new Uint32Array(longestPrefix(sets))
  for (let text = 0; text < fresh.length; text++) {
    if (fresh[text] === 1 || !hasCompany(text, sets, counts)) continue
    const { skipped, end } = write(text, keys, 0)
    meetFresh(table, keys.subarray(0, end), size(text), skipped, (other) => meet(text, other))
  }
  return candidates.pairs()
}

/** Lets all fresh texts of a bucket meet that have the same shingle and may be kin. */
function meetInBucket({ starts, entries }: PrefixTable, bucket: number, meet: Meet): void {
  const start = starts[bucket] ?? 0
  const end = starts[bucket + 1] ?? 0
  for (let at = start + entrySize; at < end; at += entrySize) {
    const key = entries[at] ?? 0
    const text = entries[at + 1] ?? 0
    const size = entries[at + 2] ?? 0
    const left = entries[at + 3] ?? 0
    for (let before = at - entrySize; before >= start; before -= entrySize) {
      const smaller = entries[before + 2] ?? 0
      // The entries of a bucket go by size.
      if (!isLargeEnough(smaller, size)) break
      if (entries[before] !== key) continue
      // No more than what is left of either set can be shared, where this is the first shingle that they share.
      if (canBeKin(size, smaller, Math.min(left, entries[before + 3] ?? 0)))
        meet(text, entries[before + 1] ?? 0)
    }
  }
}

/** Whether fresh texts have so many of a text's shingles that one of them may be its kin. */
function hasCompany(text: number, { keys, from, to }: ShingleSets, counts: Counts): boolean {
  const own = keys[text]
  const last = to[text] ?? 0
  let alone = prefixLength(last - (from[text] ?? 0))
  for (let at = from[text] ?? 0; own && at < last; at++)
    if (countOf(counts, own[at] ?? 0) === 0 && --alone === 0) return false
  return true
}

/** Lets a text that is not fresh meet the fresh ones. Of its prefix it is given all but the first shingles. */
function meetFresh(
  { bits, starts, entries }: PrefixTable,
  keys: Uint32Array,
  size: number,
  skipped: number,
  meet: (other: number) => void,
): void {
  keys.forEach((key, at) => {
    const left = size - skipped - at
    const bucket = bucketOf(key, bits)
    const last = starts[bucket + 1] ?? 0
    for (let entry = starts[bucket] ?? 0; entry < last; entry += entrySize) {
      if (entries[entry] !== key) continue
      if (canBeKin(size, entries[entry + 2] ?? 0, Math.min(left, entries[entry + 3] ?? 0)))
        meet(entries[entry + 1] ?? 0)
    }
  })
}

function longestPrefix({ from, to }: ShingleSets): number {
  let most = 0
  for (let text = 0; text < to.length; text++)
    most = Math.max(most, prefixLength((to[text] ?? 0) - (from[text] ?? 0)))
  return most
}
