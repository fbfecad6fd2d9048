import { candidateList, type Verify } from './candidate-list.ts'
import { areKin, canBeKin, isLargeEnough, prefixLength, type ShingleSets } from './jaccard.ts'
import { bucketOf, entrySize, type PrefixTable, prefixTable } from './prefix-table.ts'
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
  const table = prefixTable(sets, fresh)
  for (let bucket = 0; bucket + 1 < table.starts.length; bucket++) meetInBucket(table, bucket, meet)
  for (let text = 0; text < fresh.length; text++) if (fresh[text] === 0) meetFresh(text, sets, table, meet)
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

/** Lets a text that is not fresh meet the fresh ones. */
function meetFresh(text: number, sets: ShingleSets, table: PrefixTable, meet: Meet): void {
  const { bits, starts, entries } = table
  const keys = sets.keys[text]
  const from = sets.from[text] ?? 0
  const to = sets.to[text] ?? 0
  const end = from + prefixLength(to - from)
  for (let at = from; keys && at < end; at++) {
    const key = keys[at] ?? 0
    const bucket = bucketOf(key, bits)
    const last = starts[bucket + 1] ?? 0
    for (let entry = starts[bucket] ?? 0; entry < last; entry += entrySize) {
      if (entries[entry] !== key) continue
      if (canBeKin(to - from, entries[entry + 2] ?? 0, Math.min(to - at, entries[entry + 3] ?? 0)))
        meet(text, entries[entry + 1] ?? 0)
    }
  }
}
