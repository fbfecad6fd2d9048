import { diffIndices } from 'node-diff3'

/** A stretch of one list that stands where the other has another: offsets, ends excluded; one may be empty. */
export interface Difference {
  readonly start: number
  readonly end: number
  readonly otherStart: number
  readonly otherEnd: number
}

/**
 * Where two lists of texts differ, in order, by their longest common subsequence (Hunt and McIlroy 1976, in
 * `node-diff3`). What both have at their start and end is set aside first. Lists that would take more than
 * `mostSteps` comparisons are taken to differ as a whole between that start and end.
 */
export function differences(
  one: readonly string[],
  other: readonly string[],
  mostSteps: number,
): readonly Difference[] {
  const least = Math.min(one.length, other.length)
  let head = 0
  while (head < least && one[head] === other[head]) head++
  let tail = 0
  while (tail < least - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  const from = one.slice(head, one.length - tail)
  const to = other.slice(head, other.length - tail)
  if (from.length === 0 && to.length === 0) return []
  if (steps(from, to) > mostSteps)
    return [{ start: head, end: head + from.length, otherStart: head, otherEnd: head + to.length }]
  return diffIndices([...from], [...to]).map(
    ({ buffer1: [start, length], buffer2: [otherStart, otherLength] }) => ({
      start: head + start,
      end: head + start + length,
      otherStart: head + otherStart,
      otherEnd: head + otherStart + otherLength,
    }),
  )
}

/** The comparisons that the library makes at worst: its search is linear for each pair of equal texts. */
function steps(from: readonly string[], to: readonly string[]): number {
  const counts = new Map<string, number>()
  for (const text of to) counts.set(text, (counts.get(text) ?? 0) + 1)
  const pairs = from.reduce((sum, text) => sum + (counts.get(text) ?? 0), 0)
  return pairs * Math.min(from.length, to.length)
}
