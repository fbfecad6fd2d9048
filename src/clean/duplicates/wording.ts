import type { Stretch } from './stretches.ts'

/** From so many words on, fewer than half of which stand in the other place, a stretch may be mere wording. */
const longStretch = 400
const halfOfIt = 0.5

/** Whether a long stretch is likely the wording that rows of a table have in common, and no copy. */
export function isWording({ late, lateEnd, words }: Stretch): boolean {
  return lateEnd - late >= longStretch && words < halfOfIt * (lateEnd - late)
}

/**
 * The beginning of a stretch, to look at first: where rows have other figures in all of it, the rest has too. A
 * copy, however badly typed, has a passage in it that says the same.
 */
export function headOf(stretch: Stretch): Stretch {
  const lateEnd = stretch.late + longStretch
  const chains = stretch.chains
    .filter(({ late }) => late < lateEnd)
    .map((chain) => ({ ...chain, lateEnd: Math.min(chain.lateEnd, lateEnd) }))
  return { ...stretch, lateEnd, chains }
}
