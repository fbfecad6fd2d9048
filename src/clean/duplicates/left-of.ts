import type { Chain } from './chains.ts'
import type { Stretch } from './stretches.ts'
import type { Passage, WordStream } from './word-stream.ts'

/** Less than that proves no copy by itself, and the stretch is left as it is. */
const fewestWords = 140
/** Share of the words of two sides equally long that must have been followed, for them to be in step. */
const solidShare = 0.6

/**
 * What is left of a long stretch, whose two sides are in step, without the passages that are cut already, in the copy
 * or where it was copied from: a text that stands in a file fifty times says itself again over ever longer
 * stretches, and of each but one text is left. Lines that follow others stay with what they stand beside. Other
 * stretches come back as they are.
 */
export function leftOf(stretch: Stretch, stream: WordStream, gone: Uint8Array): Stretch {
  const { early, earlyEnd, late, lateEnd, words } = stretch
  const length = lateEnd - late
  if (length < fewestWords || words < solidShare * length || earlyEnd - early !== length) return stretch
  const chains = runsLeft(stretch, stream, gone)
  const [first] = chains
  const last = chains.at(-1)
  const left = chains.reduce((sum, chain) => sum + chain.words, 0)
  if (!first || !last || left < fewestWords || left === length) return stretch
  const ends = { early: first.early, earlyEnd: last.earlyEnd, late: first.late, lateEnd: last.lateEnd }
  return { ...ends, words: Math.min(words, left), chains, parted: true }
}

/** The runs of words between passages that are gone, each as a chain at the stretch's distance. */
function runsLeft({ early, late, lateEnd }: Stretch, stream: WordStream, gone: Uint8Array): readonly Chain[] {
  const { passage, passages } = stream
  const distance = late - early
  const runs: Chain[] = []
  let from = late
  const close = (end: number): void => {
    if (end > from)
      runs.push({
        ...{ late: from, lateEnd: end, early: from - distance, earlyEnd: end - distance },
        words: end - from,
      })
  }
  for (let at = passage[late] ?? 0; (passages[at]?.first ?? lateEnd) < lateEnd; at++) {
    const { votes, first, end } = passages[at] as Passage
    if (!votes || !isGone(gone, Math.max(first, late), Math.min(end, lateEnd), distance)) continue
    if (from < first && hasVotes(stream, from, first)) close(first)
    from = Math.min(end, lateEnd)
  }
  if (hasVotes(stream, from, lateEnd)) close(lateEnd)
  return runs
}

function isGone(gone: Uint8Array, from: number, end: number, distance: number): boolean {
  for (let at = from; at < end; at++) if (gone[at] === 0 && gone[at - distance] === 0) return false
  return true
}

/** Lines alone are not worth a look: they follow what stands beside them. */
function hasVotes({ passage, passages }: WordStream, from: number, end: number): boolean {
  for (let at = from; at < end; at = passages[passage[at] ?? 0]?.end ?? end)
    if (passages[passage[at] ?? 0]?.votes) return true
  return false
}
