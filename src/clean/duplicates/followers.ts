import { type Alignment, how } from './alignment.ts'
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
  const going: Verdict[] = []
  for (let at = 0; at < passages.length; at++) {
    if (!equal.has(at)) continue
    let end = at
    while (equal.has(end) || (isWordless(bench, end) && equal.has(end + 1))) end++
    if (follows(bench, alignments, at, end))
      for (let line = at; line < end; line++)
        going.push(...(equal.get(line) ? [equal.get(line) as Verdict] : []))
    at = end
  }
  return going
}

/** Whether a run of lines stands between what goes. What was put in between the copy's passages is passed over. */
function follows(bench: Bench, alignments: readonly Alignment[], line: number, end: number): boolean {
  const first = bench.stream.passages[line]?.first ?? 0
  const alignment = alignments.find((one) => one.first <= first && first < one.end)
  const after = nextWorded(bench, end)
  let before = previousWorded(bench, line)
  for (let passed = 0; passed < mostPassed && alignment && isForeign(bench, alignment, before); passed++)
    before = previousWorded(bench, before)
  const cutBefore = isCut(bench, before, 'end')
  if (after >= bench.stream.passages.length) return cutBefore
  if (!isCut(bench, after, 'first')) return false
  if (cutBefore || !alignment) return cutBefore
  return isForeign(bench, alignment, previousWorded(bench, line)) && headsNothingElse(bench, after)
}

/** What comes after the copy is no paragraph that a line before the copy might head. */
function headsNothingElse(bench: Bench, from: number): boolean {
  let at = from
  while (isCut(bench, at, 'first')) at = nextWorded(bench, at + 1)
  return bench.stream.passages[at]?.votes !== true
}

const mostPassed = 2

/** Whether a passage is cut at its start or end: a sentence of its own further on does not matter. */
function isCut({ stream, gone }: Bench, passage: number, where: 'first' | 'end'): boolean {
  const { first = 0, end = 0 } = stream.passages[passage] ?? {}
  return end > first && gone[where === 'first' ? first : end - 1] !== 0
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

/** Nothing of a passage is aligned: it is no part of this copy, but stands before it or was put into it. */
function isForeign({ stream }: Bench, alignment: Alignment, passage: number): boolean {
  const { first = 0, end = 0 } = stream.passages[passage] ?? {}
  let aligned = 0
  for (let at = Math.max(first, alignment.first); at < Math.min(end, alignment.end); at++)
    if (alignment.how[at - alignment.first] === how.same) aligned++
  return aligned < (end - first) / 2
}
