import { distance } from 'fastest-levenshtein'
import { type Alignment, how } from './alignment.ts'
import { hasForeignWords } from './foreign-words.ts'
import { isFiller, isFunctionWord } from './function-words.ts'
import { isSwap } from './same-word.ts'
import { type Bench, isMatched, type Verdict } from './verdict.ts'
import { wordAt } from './word-at.ts'

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
    if (matched < mostly * words || bench.gone[first] !== 0) continue
    const span = { start: textStart, end: textEnd, first, last: end }
    found.push({ passage, kind: 'whole', spans: [span], words, matched, exact: matched === words, alignment })
  }
  return found
}

const mostly = 0.5
const nearlyAll = 0.75

/**
 * Words that are equal but for slips; none, if one of the others tells something else, or if many are not there and
 * more than "it is" for "it's" and the like is missing.
 */
export function matchedWords(bench: Bench, alignment: Alignment, first: number, end: number): number {
  const { stream, facts } = bench
  let matched = 0
  let little = 0
  for (let at = first; at < end; at++) {
    if (facts.conflictAt(alignment, at)) return 0
    if (isMatched(bench, alignment, at) || isNearlyTyped(bench, alignment, at)) matched++
    else if (isFunctionWord(stream, at) || isFiller(stream, at)) little++
  }
  if (hasForeignWords(stream, alignment, first, end)) return 0
  return matched >= nearlyAll * (end - first) || matched + little === end - first ? matched : 0
}

/** "Yuw" for "Yup": too short to be taken for a slip elsewhere, but these two stand in the same place. */
function isNearlyTyped({ stream, gone }: Bench, { how: kinds, twin, first }: Alignment, at: number): boolean {
  const place = twin[at - first] ?? -1
  if (kinds[at - first] !== how.other || place < 0 || gone[place] !== 0) return false
  const [one, other] = [wordAt(stream, at), wordAt(stream, place)]
  return isSwap(one, other) || (Math.max(one.length, other.length) > 2 && distance(one, other) === 1)
}

/** Hardly anything of a passage stands in another copy: it stands before this one or was put into it. */
export function isForeign({ stream }: Bench, paired: Int32Array, passage: number): boolean {
  const { first = 0, end = 0 } = stream.passages[passage] ?? {}
  let known = 0
  for (let at = first; at < end; at++) if ((paired[at] ?? -1) >= 0) known++
  return known < (end - first) / 2
}
