import type { Alignment } from './alignment.ts'
import { type Bench, judge, type Verdict } from './verdict.ts'

/** The verdicts on the passages of an alignment that vote. */
export function judgeAll(bench: Bench, alignment: Alignment): readonly Verdict[] {
  const verdicts: Verdict[] = []
  for (const passage of passagesOf(bench, alignment))
    if (bench.stream.passages[passage]?.votes) verdicts.push(judge(bench, alignment, passage))
  return verdicts
}

/** The verdicts on all lines of an alignment that have words, of which some are known. */
export function judgeLines(
  bench: Bench,
  alignment: Alignment,
  known: readonly Verdict[],
): readonly Verdict[] {
  const verdicts = new Map(known.map((verdict) => [verdict.passage, verdict]))
  return passagesOf(bench, alignment).flatMap((passage) => {
    const { first = 0, end = 0 } = bench.stream.passages[passage] ?? {}
    return end > first ? (verdicts.get(passage) ?? judge(bench, alignment, passage)) : []
  })
}

function passagesOf({ stream }: Bench, { first, end }: Alignment): readonly number[] {
  const from = stream.passage[first] ?? 0
  const to = stream.passage[end - 1] ?? from
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
