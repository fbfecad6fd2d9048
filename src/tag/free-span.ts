import type { Span } from '../words/sentences.ts'

/** Whether a stretch shares no place with any of the others; those are in order and do not overlap. */
export function isFreeOf(others: readonly Span[], start: number, end: number): boolean {
  let low = 0
  let high = others.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((others[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (others[low]?.start ?? Infinity) >= end
}
