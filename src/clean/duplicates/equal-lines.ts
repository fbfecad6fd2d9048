import { type Alignment, how } from './alignment.ts'
import { type Bench, isMatched, type Verdict } from './verdict.ts'

/** The lines of an alignment that do not vote and stand, word for word or with slips, in the other copy. */
export function equalLines(bench: Bench, alignment: Alignment): readonly Verdict[] {
  const { stream } = bench
  const found: Verdict[] = []
  const from = stream.passage[alignment.first] ?? 0
  const to = stream.passage[alignment.end - 1] ?? from
  for (let passage = from; passage <= to; passage++) {
    const { votes = true, first = 0, end = 0, textStart = 0, textEnd = 0 } = stream.passages[passage] ?? {}
    if (votes || end === first || first < alignment.first || end > alignment.end) continue
    const words = end - first
    const matched = matchedWords(bench, alignment, first, end)
    if (matched < nearlyAll * words || bench.gone[first] !== 0) continue
    const span = { start: textStart, end: textEnd, first, last: end }
    found.push({ passage, kind: 'whole', spans: [span], words, matched, exact: matched === words, alignment })
  }
  return found
}

const nearlyAll = 0.75

/** Words that are equal but for slips; none, if one of the others tells something else. */
function matchedWords(bench: Bench, alignment: Alignment, first: number, end: number): number {
  let matched = 0
  for (let at = first; at < end; at++) {
    if (bench.facts.conflictAt(alignment, at)) return 0
    if (isMatched(bench, alignment, at)) matched++
  }
  return matched
}

/** Nothing of a passage is aligned: it is no part of this copy, but stands before it or was put into it. */
export function isForeign({ stream }: Bench, alignment: Alignment, passage: number): boolean {
  const { first = 0, end = 0 } = stream.passages[passage] ?? {}
  let aligned = 0
  for (let at = Math.max(first, alignment.first); at < Math.min(end, alignment.end); at++)
    if (alignment.how[at - alignment.first] === how.same) aligned++
  return aligned < (end - first) / 2
}
