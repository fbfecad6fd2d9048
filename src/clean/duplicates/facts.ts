import { distance } from 'fastest-levenshtein'
import { foldedWords } from '../../words/fold.ts'
import { type Alignment, how } from './alignment.ts'
import { capitalBalance } from './capital-balance.ts'
import { carelessness } from './carelessness.ts'
import {
  areOpposite,
  isMistypedNegation,
  isNegatedVerb,
  isNegation,
  isSpeaker,
  looksLikeNegation,
} from './fact-words.ts'
import { type GapAround, gapAround } from './gap-around.ts'
import { hasDigit, isNumberWord, numbersIn, soundsLikeFigure } from './number-values.ts'
import { isSlip, isSwap } from './same-word.ts'
import { mark, wordHash } from './scan-words.ts'
import { wordAt } from './word-at.ts'
import type { WordStream } from './word-stream.ts'

/** What two passages can differ in so that they do not say the same. */
export type Conflict = 'a number' | 'a name' | 'a negation' | 'the opposite'

/** Tells whether a word that is not the same in both copies makes them say different things. */
export interface Facts {
  conflictAt(alignment: Alignment, at: number): Conflict | undefined
  /** Whether a word is part of a speaker's label: a copy that runs turns together has them in its text. */
  isLabel(at: number): boolean
}

/** The facts of one transcript; which capitals are names is learnt from the whole of it, when first asked. */
export function facts(stream: WordStream): Facts {
  let learnt: ((word: number) => number) | undefined
  let labels: ReadonlySet<number> | undefined
  const isLabel = (at: number): boolean => {
    labels ??= labelWords(stream)
    return labels.has(stream.hash[at] ?? 0)
  }
  const isName = (at: number): boolean => {
    const marks = stream.marks[at] ?? 0
    if (!(marks & mark.capital) || isSpeaker(stream, at)) return false
    learnt ??= capitalBalance(stream)
    const balance = learnt(stream.hash[at] ?? 0)
    return marks & mark.opening ? balance > 0 : balance > -3
  }
  return {
    isLabel,
    conflictAt(alignment, at) {
      const twin = alignment.twin[at - alignment.first] ?? -1
      const kind = alignment.how[at - alignment.first]
      if (kind === how.same) return droppedNegation(stream, alignment, at, twin)
      const gap = gapAround(alignment, at)
      if (kind === how.alone || twin < 0)
        return addedFact(stream, gap, at, (place) => isName(place) && !isLabel(place))
      const found = pairConflict(stream, gap, at, twin, kind === how.slip, isName)
      if (found !== 'a name' || !isOneLetterOff(wordAt(stream, at), wordAt(stream, twin))) return found
      return carelessness(stream, alignment).misspells ? undefined : found
    },
  }
}

function pairConflict(
  stream: WordStream,
  gap: GapAround,
  at: number,
  twin: number,
  slip: boolean,
  isName: (at: number) => boolean,
): Conflict | undefined {
  const a = wordAt(stream, at)
  const b = wordAt(stream, twin)
  if (isTorn(stream, at, a, b)) return undefined
  if (soundsLikeFigure(a, b) || soundsLikeFigure(b, a)) return undefined
  if (isNumber(stream, at) || isNumber(stream, twin)) {
    const typed = !hasDigit(stream, at) && !hasDigit(stream, twin)
    if (
      (slip || isNearlySpelt(a, b) || isOneLetterOff(a, b)) &&
      typed &&
      !(isNumberWord(stream, at) && isNumberWord(stream, twin))
    )
      return undefined
    if (!hasSameNumbers(stream, gap)) return 'a number'
  }
  if (isNegation(stream, at) !== isNegation(stream, twin) && !isMistypedNegation(a, b))
    if (!hasSameNegations(stream, gap)) return 'a negation'
  if (areOpposite(a, b)) return 'the opposite'
  if (slip || isSpeaker(stream, at) || isSpeaker(stream, twin) || isNearlySpelt(a, b)) return undefined
  if (isName(at) || isName(twin)) return isSaidIn(stream, at, gap) ? undefined : 'a name'
  return undefined
}

function isNumber(stream: WordStream, at: number): boolean {
  return hasDigit(stream, at) || isNumberWord(stream, at)
}

/** A short name with a letter left out or two swapped: too short to be taken for a slip elsewhere. */
function isNearlySpelt(a: string, b: string): boolean {
  return isSwap(a, b) || (a.length !== b.length && distance(a, b) === 1)
}

/** "twq" for "two", "Gi" for "Go". */
function isOneLetterOff(a: string, b: string): boolean {
  return a.length === b.length && a.length >= 2 && distance(a, b) === 1
}

/** The first or last word of a passage, of which only a part was pasted. */
function isTorn({ passage, passages }: WordStream, at: number, a: string, b: string): boolean {
  const { first, end } = passages[passage[at] ?? 0] ?? { first: -1, end: -1 }
  return (at === end - 1 && b.startsWith(a)) || (at === first && b.endsWith(a))
}

/** A word that only this copy has, unless it stands close by in the other. */
function addedFact(
  stream: WordStream,
  gap: GapAround,
  at: number,
  isName: (at: number) => boolean,
): Conflict | undefined {
  if (isNumber(stream, at))
    return hasSameNumbers(stream, gap) || isSaidIn(stream, at, gap) ? undefined : 'a number'
  if (isNegation(stream, at)) return hasSameNegations(stream, gap) ? undefined : 'a negation'
  if (looksLikeNegation(wordAt(stream, at))) return 'a negation'
  if (!isName(at) || (stream.marks[at] ?? 0) & mark.opening) return undefined
  return isSaidIn(stream, at, gap) ? undefined : 'a name'
}

function hasSameNumbers(stream: WordStream, { first, end, twinFirst, twinEnd }: GapAround): boolean {
  const own = numbersIn(stream, first, end)
  const other = numbersIn(stream, twinFirst, twinEnd)
  return own.length === other.length && own.every((value, at) => value === other[at])
}

function hasSameNegations(stream: WordStream, { first, end, twinFirst, twinEnd }: GapAround): boolean {
  const count = (from: number, to: number) => {
    let found = 0
    for (let at = from; at < to; at++) if (isNegation(stream, at)) found++
    return found
  }
  return count(first, end) === count(twinFirst, twinEnd)
}

const reach = 6

/** Whether a word stands close by in the other copy, at least but for a slip. */
function isSaidIn(stream: WordStream, at: number, { twinFirst, twinEnd }: GapAround): boolean {
  const word = wordAt(stream, at)
  const end = Math.min(stream.count, twinEnd + reach)
  for (let place = Math.max(0, twinFirst - reach); place < end; place++)
    if (stream.hash[place] === stream.hash[at] || (word.length > 4 && isSlip(word, wordAt(stream, place))))
      return true
  return false
}

/** One to three words that this copy lacks, a "not" among them. */
function droppedNegation(
  stream: WordStream,
  alignment: Alignment,
  at: number,
  twin: number,
): Conflict | undefined {
  const before = alignment.twin[at - alignment.first - 1] ?? -1
  if (before < 0 || twin - before < 2 || twin - before > 4) return undefined
  // A passage that lacks its first sentence lacks a "not" of that one.
  const opens = stream.passages[stream.passage[at] ?? 0]?.first === at
  if (opens && (stream.marks[twin] ?? 0) & mark.opening) return undefined
  for (let place = before + 1; place < twin; place++)
    if (
      isNegation(stream, place) &&
      !isSaidTwice(stream, place) &&
      !(isNegatedVerb(stream, place) && carelessness(stream, alignment).dropsWords)
    )
      return 'a negation'
  return undefined
}

/** "No, no, no": one of them more or less says the same. */
function isSaidTwice({ hash }: WordStream, at: number): boolean {
  return hash[at] === hash[at - 1] || hash[at] === hash[at + 1]
}

function labelWords({ passages }: WordStream): ReadonlySet<number> {
  const speaking = new Set<string>()
  for (const { block } of passages)
    if (block.type === 'paragraph' && block.data?.speaker !== undefined) speaking.add(block.data.speaker)
  return new Set([...speaking].flatMap((name) => foldedWords(name).map(wordHash)))
}
