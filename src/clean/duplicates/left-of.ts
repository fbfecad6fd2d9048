import type { Stretch } from './stretches.ts'
import type { Passage, WordStream } from './word-stream.ts'

/** Less than that proves no copy by itself, and the stretch is left as it is. */
const fewestWords = 140
/** Share of the words of two sides equally long that must have been followed, for them to be in step. */
const solidShare = 0.6

/**
 * What is left of a long stretch, whose two sides are in step, without the passages at its ends that are cut already, in the
 * copy or where it was copied from: a text that stands in a file fifty times says itself again over ever longer
 * stretches, and of each but one text is left. Lines that follow others stay with what they stand beside. Other
 * stretches come back as they are.
 */
export function leftOf(stretch: Stretch, { passage, passages }: WordStream, gone: Uint8Array): Stretch {
  const { early, earlyEnd, late, lateEnd, words } = stretch
  const length = lateEnd - late
  if (length < fewestWords || words < solidShare * length || earlyEnd - early !== length) return stretch
  const isGone = ({ first, end }: Passage) => {
    for (let at = Math.max(first, late); at < Math.min(end, lateEnd); at++)
      if (gone[at] === 0 && gone[at - late + early] === 0) return false
    return true
  }
  let from = late
  for (let at = passage[late] ?? 0; passages[at] && from < lateEnd; at++) {
    const read = passages[at] as Passage
    if (read.votes && !isGone(read)) break
    if (read.votes) from = read.end
  }
  let end = lateEnd
  for (let at = passage[lateEnd - 1] ?? 0; passages[at] && end > from; at--) {
    const read = passages[at] as Passage
    if (read.votes && !isGone(read)) break
    if (read.votes) end = read.first
  }
  return end - from < fewestWords || end - from === length ? stretch : partOf(stretch, from, end)
}

function partOf({ early, late, words }: Stretch, from: number, end: number): Stretch {
  const before = from - late
  const chain = {
    early: early + before,
    earlyEnd: early + before + end - from,
    late: from,
    lateEnd: end,
    words: Math.min(words, end - from),
  }
  return { ...chain, chains: [chain] }
}
