import { type Alignment, how } from './alignment.ts'

/** Words between the two nearest that are the same in both copies, on both sides; ends excluded. */
export interface GapAround {
  readonly first: number
  readonly end: number
  readonly twinFirst: number
  readonly twinEnd: number
}

const reach = 8

/** What stands around a word that is not the same in both copies; where no same word is near, up to the reach. */
export function gapAround(alignment: Alignment, at: number): GapAround {
  const isSame = (place: number) => alignment.how[place - alignment.first] === how.same
  let first = at
  while (first > alignment.first && at - first < reach && !isSame(first - 1)) first--
  let end = at + 1
  while (end < alignment.end && end - at < reach && !isSame(end)) end++
  const before = alignment.twin[first - 1 - alignment.first] ?? -1
  const after = alignment.twin[end - alignment.first] ?? -1
  const twinFirst = before >= 0 ? before + 1 : Math.max(0, after - (end - first))
  const twinEnd = after >= 0 ? after : twinFirst + (end - first)
  return { first, end, twinFirst, twinEnd: Math.min(Math.max(twinFirst, twinEnd), twinFirst + 4 * reach) }
}
