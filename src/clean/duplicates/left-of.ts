import type { Stretch } from './stretches.ts'

/** Less than that is left as it is: what stands beside a short copy helps to tell what it is. */
const fewestWords = 400
/** Share of a stretch's words that must have been followed one by one, for both its sides to be in step. */
const solidShare = 0.95

/**
 * What is left of a long stretch of nearly equal words without the words at its ends that are cut already, in the copy or
 * where it was copied from: a text that stands in a file fifty times says itself again over ever longer stretches,
 * and of each but one text is left. Other stretches come back as they are.
 */
export function leftOf(stretch: Stretch, gone: Uint8Array): Stretch {
  const { early, earlyEnd, late, lateEnd, words } = stretch
  const length = lateEnd - late
  if (words < solidShare * length || earlyEnd - early !== length) return stretch
  const isGone = (at: number) => gone[early + at] !== 0 || gone[late + at] !== 0
  let from = 0
  let end = length
  while (from < end && isGone(from)) from++
  while (end > from && isGone(end - 1)) end--
  if (end - from === length || end - from < fewestWords) return stretch
  const chain = {
    early: early + from,
    earlyEnd: early + end,
    late: late + from,
    lateEnd: late + end,
    words: Math.min(words, end - from),
  }
  return { ...chain, chains: [chain] }
}
