import type { Bench, Verdict } from './verdict.ts'

/** Words that may be lost between what went of a passage and what is left of it. */
const fewLost = 12

/**
 * The rest of passages of which a part has gone as a copy: another alignment found it, and proves nothing alone. It
 * goes where the other copy goes on with it, in the same order.
 */
export function rests(
  { stream, gone }: Bench,
  twins: Int32Array,
  parts: readonly Verdict[],
): readonly Verdict[] {
  return parts.filter(({ passage, spans, alignment }) => {
    const { first = 0, end = 0 } = stream.passages[passage] ?? {}
    if (spans.some((span) => gone.subarray(span.first, span.last).includes(1))) return false
    return spans.every((span) => {
      const opens = alignment.twin[span.first - alignment.first] ?? -1
      const closes = alignment.twin[span.last - 1 - alignment.first] ?? -1
      const before = lastTwin(twins, span.first - 1, first, -1)
      const after = lastTwin(twins, span.last, end - 1, 1)
      return isNext(before, opens) || isNext(closes, after)
    })
  })
}

function isNext(one: number, other: number): boolean {
  return one >= 0 && other > one && other - one <= fewLost
}

/** The twin of the nearest word that has gone, from one place to another. */
function lastTwin(twins: Int32Array, from: number, to: number, step: 1 | -1): number {
  for (let at = from; (to - at) * step >= 0; at += step) if ((twins[at] ?? -1) >= 0) return twins[at] ?? -1
  return -1
}
