import type { Alignment } from './alignment.ts'
import { type Bench, isMatched, type Verdict } from './verdict.ts'

/**
 * Headings, markers, short lines, list items and quotations inside a copy. They prove nothing, so they go only
 * where an equal one stays in the other copy and what they stand between goes: the passages on both sides, or at
 * the copy's start all that they head, or at the text's end what is before them.
 */
export function followers(bench: Bench, alignments: readonly Alignment[]): readonly Verdict[] {
  const equal = new Map<number, Verdict>()
  for (const alignment of alignments)
    for (const verdict of equalLines(bench, alignment))
      if (!equal.has(verdict.passage)) equal.set(verdict.passage, verdict)
  const { passages } = bench.stream
  const isCut = (passage: number) => {
    const { first = 0, end = 0 } = passages[passage] ?? {}
    return end > first && bench.gone[first] !== 0 && bench.gone[end - 1] !== 0
  }
  const going: Verdict[] = []
  for (let at = 0; at < passages.length; at++) {
    if (!equal.has(at)) continue
    let end = at
    while (equal.has(end) || (isWordless(bench, end) && equal.has(end + 1))) end++
    const before = previousWorded(bench, at)
    const after = nextWorded(bench, end)
    const headsCopy = isCut(after) && (isCut(before) || startsCopy(bench, alignments, at, before))
    const endsText = after >= passages.length && isCut(before)
    if (headsCopy || endsText)
      for (let line = at; line < end; line++) {
        const verdict = equal.get(line)
        if (verdict) going.push(verdict)
      }
    at = end
  }
  return going
}

/** The lines of an alignment that do not vote and stand, word for word or with slips, in the other copy. */
function equalLines(bench: Bench, alignment: Alignment): readonly Verdict[] {
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

function isWordless({ stream }: Bench, passage: number): boolean {
  const read = stream.passages[passage]
  return read !== undefined && read.end === read.first
}

function previousWorded(bench: Bench, passage: number): number {
  let at = passage - 1
  while (isWordless(bench, at)) at--
  return at
}

function nextWorded(bench: Bench, passage: number): number {
  let at = passage
  while (isWordless(bench, at)) at++
  return at
}

/** Nothing before the line belongs to the copy: it is the copy's own heading. */
function startsCopy(
  { stream }: Bench,
  alignments: readonly Alignment[],
  line: number,
  before: number,
): boolean {
  const first = stream.passages[line]?.first ?? 0
  const alignment = alignments.find((one) => one.first <= first && first < one.end)
  if (!alignment) return false
  const { first: from = 0, end = 0 } = stream.passages[before] ?? {}
  let aligned = 0
  for (let at = Math.max(from, alignment.first); at < end; at++)
    if ((alignment.how[at - alignment.first] ?? 0) === 1) aligned++
  return aligned < (end - from) / 2
}
