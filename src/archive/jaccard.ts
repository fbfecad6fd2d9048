/**
 * Two passages are kin where the shingles they share are at least 7 in 10 of all that either has (their Jaccard
 * similarity). All bounds are reckoned in whole numbers, so that none of them is a hair off.
 * Prefix, length and position filter after Xiao, Wang, Lin and Yu, "Efficient similarity joins for near duplicate
 * detection" (2008).
 */
const least = 7
const most = 10

/** How many of the rarest shingles of a set of this size two kin must share at least one of. */
export function prefixLength(size: number): number {
  return size - Math.ceil((least * size) / most) + 1
}

/** Whether sets of two sizes can be kin where they share no more than `shared` shingles. */
export function canBeKin(size: number, other: number, shared: number): boolean {
  return (least + most) * shared >= least * (size + other)
}

/** Whether a set of the smaller size can be kin to one of the larger. */
export function isLargeEnough(smaller: number, larger: number): boolean {
  return most * smaller >= least * larger
}

/** The sets of shingles of many texts: each is a stretch of a longer array, ascending. */
export interface ShingleSets {
  readonly keys: readonly Uint32Array[]
  readonly from: Uint32Array
  readonly to: Uint32Array
}

/** Whether the sets of two texts are kin. It stops as soon as what is left of either cannot make it so. */
export function areKin({ keys, from, to }: ShingleSets, one: number, other: number): boolean {
  const ours = keys[one] ?? empty
  const theirs = keys[other] ?? empty
  const end = to[one] ?? 0
  const last = to[other] ?? 0
  let at = from[one] ?? 0
  let next = from[other] ?? 0
  const needed = Math.ceil((least * (end - at + last - next)) / (least + most))
  let shared = 0
  while (at < end && next < last) {
    const left = ours[at] ?? 0
    const right = theirs[next] ?? 0
    if (left === right) {
      shared++
      at++
      next++
    } else if (left < right) {
      at++
      if (shared + end - at < needed) return false
    } else {
      next++
      if (shared + last - next < needed) return false
    }
  }
  return shared >= needed
}

const empty = new Uint32Array(0)
