import { distance } from 'fastest-levenshtein'
import { type Alignment, how } from './alignment.ts'
import { isNegation } from './fact-words.ts'
import { isFiller, isFunctionWord, isGrammatical } from './function-words.ts'
import { gapAround } from './gap-around.ts'
import { hasDigit, isNumberWord } from './number-values.ts'
import { wordAt } from './word-at.ts'
import type { WordStream } from './word-stream.ts'

/** One in so many words of a sentence may be another in a copy that replaces words throughout, and in others. */
const wordsForOne = { replacing: 10, altered: 14 } as const
const fewest = 4
const replacedShare = 0.008
/** So many small differences, the word itself among them, and a copy is no exact one. */
const altered = 2

/**
 * Whether words that carry meaning stand in a sentence and nowhere near its place in the other copy: they would be
 * lost with it. Misspelt words, those torn apart or run together and those that moved are still there; numbers
 * and "not" are compared as facts.
 */
export function hasForeignWords(
  stream: WordStream,
  alignment: Alignment,
  first: number,
  last: number,
): boolean {
  let foreign = 0
  for (let at = Math.max(first, alignment.first); at < Math.min(last, alignment.end); at++)
    if (isForeignWord(stream, alignment, at)) foreign++
  return foreign > 0 && foreign > (last - first) / wordsToReplaceOne(stream, alignment)
}

function isForeignWord(stream: WordStream, alignment: Alignment, at: number): boolean {
  const kind = alignment.how[at - alignment.first]
  if (kind === how.same || kind === how.slip) return false
  if (isFiller(stream, at) || isFunctionWord(stream, at) || isGrammatical(stream, at)) return false
  if (isNegation(stream, at) || isNumberWord(stream, at) || hasDigit(stream, at)) return false
  const word = wordAt(stream, at)
  return word.length > 2 && !standsNear(stream, alignment, at, word)
}

const reach = 6

/** Whether a word, or most of its letters, stands about where it should in the other copy. */
function standsNear(stream: WordStream, alignment: Alignment, at: number, word: string): boolean {
  const { twinFirst, twinEnd } = gapAround(alignment, at)
  const end = Math.min(stream.count, twinEnd + reach)
  for (let place = Math.max(0, twinFirst - reach); place < end; place++) {
    if (stream.hash[place] === stream.hash[at]) return true
    const inside = place >= twinFirst && place < twinEnd
    if (inside && isAlike(word, wordAt(stream, place))) return true
  }
  return false
}

/** A third of the letters may differ; of two words that are run together each is a part. */
function isAlike(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  if (shorter.length > 2 && (longer.startsWith(shorter) || longer.endsWith(shorter))) return true
  return distance(a, b) <= Math.max(1, longer.length / 3)
}

/**
 * How many words a sentence must have for each word of its own that is no news. In a copy that is exact but for it
 * none is few enough: what differs there was meant.
 */
function wordsToReplaceOne(stream: WordStream, alignment: Alignment): number {
  const known = read.get(alignment)
  if (known !== undefined) return known
  const { twin, how: kinds, first } = alignment
  let replaced = 0
  let differences = 0
  let same = 0
  for (let at = 1; at < kinds.length; at++) {
    if (kinds[at] === how.slip) differences++
    if (kinds[at] === how.same) {
      same++
      if (kinds[at - 1] === how.same && isFewDropped((twin[at] ?? 0) - (twin[at - 1] ?? 0))) differences++
    } else if (kinds[at - 1] === how.same && kinds[at + 1] === how.same) {
      differences++
      if (isForeignWord(stream, alignment, first + at)) replaced++
    }
  }
  const found =
    replaced >= fewest && replaced >= replacedShare * same
      ? wordsForOne.replacing
      : differences >= altered
        ? wordsForOne.altered
        : Number.POSITIVE_INFINITY
  read.set(alignment, found)
  return found
}

const isFewDropped = (step: number): boolean => step > 1 && step < 4

/** One answer for each alignment, for as long as it lives. */
const read = new WeakMap<Alignment, number>()
