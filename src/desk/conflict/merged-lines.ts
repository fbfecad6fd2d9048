import { lineEndsOf, plainLines, withLineEnds } from '../../content/line-ends.ts'
import { type Merged, mergeLines, type Settle, unsettled } from '../../content/merge-lines.ts'
import { differences } from '../../words/differences.ts'

/** Above this many comparisons two texts are taken to differ as a whole. */
const mostSteps = 4e7

/**
 * Three-way merge of any two texts by lines; front matter is lines like others. Byte-order mark and line ends are those of
 * `ours`. Where nobody knows what both came from (`base` undefined), every difference is somebody's to decide.
 */
export function mergedLines(
  base: string | undefined,
  ours: string,
  theirs: string,
  settle: Settle = unsettled,
): Merged {
  const [mine, other] = [plainLines(ours), plainLines(theirs)]
  const from = base === undefined ? unknownBase(mine, other) : plainLines(base)
  const { text, conflicts } = mergeLines(from, mine, other, 1, settle)
  return { text: withLineEnds(text, lineEndsOf(ours)), conflicts }
}

/** What both have, with a line that neither has in the place of each difference: so both have changed that. */
function unknownBase(ours: string, theirs: string): string {
  const [lines, others] = [ours, theirs].map((text) => text.split('\n').filter((line) => line.trim() !== ''))
  if (!lines || !others) throw new Error('Two texts make two lists.')
  const kept: string[] = []
  let at = 0
  for (const { start, end } of differences(lines, others, mostSteps)) {
    kept.push(...lines.slice(at, start), `\u0000${start}`)
    at = end
  }
  return [...kept, ...lines.slice(at)].join('\n')
}
