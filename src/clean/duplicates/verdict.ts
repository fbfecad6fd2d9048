import { distance } from 'fastest-levenshtein'
import { type Alignment, how } from './alignment.ts'
import { isNegation } from './fact-words.ts'
import type { Conflict, Facts } from './facts.ts'
import { hasForeignWords } from './foreign-words.ts'
import { isFunctionWord } from './function-words.ts'
import { isSwap } from './same-word.ts'
import type { Sentence } from './sentences-of.ts'
import { wordAt } from './word-at.ts'
import type { WordStream } from './word-stream.ts'

/** A stretch of a passage, by words and by offsets, ends excluded. */
export type Span = Sentence

/** What an alignment says about one passage. */
export interface Verdict {
  readonly passage: number
  /**
   * `whole`: all of it stands in the other copy; `part`: the sentences in `spans` do, and the others are new;
   * `variant`: it says something else with the same words; `none`: too little of it is aligned.
   */
  readonly kind: 'whole' | 'part' | 'variant' | 'none'
  readonly spans: readonly Span[]
  /** Words in `spans`, and how many of them are the same or the same but for a slip. */
  readonly words: number
  readonly matched: number
  readonly exact: boolean
  readonly conflict?: Conflict | 'the wording'
  readonly alignment: Alignment
}

/** What the judging of passages needs to know. */
export interface Bench {
  readonly stream: WordStream
  readonly facts: Facts
  readonly sentences: (passage: number) => readonly Sentence[]
  /** Marks words that are already cut; they are no twins for others. */
  readonly gone: Uint8Array
}

/** Judges how much of a passage the other side of an alignment says. */
export function judge(bench: Bench, alignment: Alignment, passage: number): Verdict {
  const { stream } = bench
  const { first, end, textStart, textEnd } = stream.passages[passage] ?? nowhere
  const whole: Span = { start: textStart, end: textEnd, first, last: end }
  if (end > first && allSame(bench, alignment, first, end)) {
    const words = end - first
    return { passage, kind: 'whole', spans: [whole], words, matched: words, exact: true, alignment }
  }
  const none: Verdict = {
    passage,
    kind: 'none',
    spans: [],
    words: 0,
    matched: 0,
    exact: false,
    alignment,
  }
  if (isAllGone(bench, first, end)) return none
  const sentences = bench.sentences(passage)
  const touched = touchedSentences(sentences, alignment)
  const judged = touched.map((sentence) => judgeSentence(bench, alignment, sentence))
  const changed = judged.find(({ kind }) => kind === 'changed')
  if (changed) {
    const alike = countMatched(bench, alignment, whole) >= variantShare * (end - first)
    return alike ? { ...none, kind: 'variant', conflict: changed.conflict ?? 'the wording' } : none
  }
  const same = judged.filter(({ kind }) => kind === 'same')
  const complete = same.length === judged.length && touched.length === sentences.length
  const spans = complete ? [whole] : joinedSpans(judged)
  const words = spans.reduce((sum, span) => sum + span.last - span.first, 0)
  if (words === 0) return none
  const matched = spans.reduce((sum, span) => sum + countMatched(bench, alignment, span), 0)
  return { ...none, kind: complete ? 'whole' : 'part', spans, words, matched }
}

function isAllGone({ gone }: Bench, first: number, end: number): boolean {
  const left = gone.indexOf(0, first)
  return left < 0 || left >= end
}

/** Share of a passage's words that it must have from the other one to be called a variant of it. */
const variantShare = 0.5

const nowhere = { first: 0, end: 0, textStart: 0, textEnd: 0 }

/** Whether a word is aligned to an equal one, or one with a slip, that is still there. */
export function isMatched({ gone }: Bench, alignment: Alignment, at: number): boolean {
  const kind = alignment.how[at - alignment.first]
  if (kind !== how.same && kind !== how.slip) return false
  return gone[alignment.twin[at - alignment.first] ?? 0] === 0
}

function allSame(bench: Bench, alignment: Alignment, first: number, end: number): boolean {
  if (first < alignment.first || end > alignment.end) return false
  let last = alignment.twin[first - alignment.first] ?? -1
  for (let at = first; at < end; at++) {
    const twin = alignment.twin[at - alignment.first] ?? -1
    if (alignment.how[at - alignment.first] !== how.same || bench.gone[twin] !== 0 || bench.gone[at] !== 0)
      return false
    if (at > first && twin !== last + 1) return false
    last = twin
  }
  return true
}

function touchedSentences(sentences: readonly Sentence[], { first, end }: Alignment): readonly Sentence[] {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.last ?? 0) <= first) low = middle + 1
    else high = middle
  }
  const touched: Sentence[] = []
  for (let at = low; at < sentences.length; at++) {
    const sentence = sentences[at]
    if (!sentence || sentence.first >= end) break
    touched.push(sentence)
  }
  return touched
}

interface JudgedSentence {
  readonly sentence: Sentence
  readonly kind: 'same' | 'new' | 'changed'
  readonly conflict?: Conflict
}

const newRun = 8
const newShare = 0.6
const wrongShare = 0.34
const littleMissing = 0.5

function judgeSentence(bench: Bench, alignment: Alignment, sentence: Sentence): JudgedSentence {
  if (bench.gone[sentence.first] !== 0) return { sentence, kind: 'new' }
  const words = sentence.last - sentence.first
  const { missing, longest, conflict } = compareWords(bench, alignment, sentence)
  if (missing / words >= newShare || (missing > littleMissing && words < 3)) {
    const kind = isReplacement(bench, alignment, sentence) ? 'changed' : 'new'
    return { sentence, kind, ...(conflict && { conflict }) }
  }
  if (longest >= newRun && isRunIn(bench, alignment, sentence)) return { sentence, kind: 'new' }
  if (conflict) return { sentence, kind: 'changed', conflict }
  const few = words < 6 ? missing <= 1 : missing / words <= wrongShare
  const same =
    few && longest < newRun && !hasForeignWords(bench.stream, alignment, sentence.first, sentence.last)
  return { sentence, kind: same ? 'same' : 'changed' }
}

/** Whether a sentence runs into another one, which is news: no mark ends the one that the other copy has. */
function isRunIn(bench: Bench, alignment: Alignment, sentence: Sentence): boolean {
  const { first, last } = sentence
  let start = first
  while (start < last && isMatched(bench, alignment, start)) start++
  let end = last
  while (end > start && isMatched(bench, alignment, end - 1)) end--
  const isAtEdge = start === first || end === last
  if (!isAtEdge || end - start < newRun) return false
  const { missing } = compareWords(bench, alignment, { ...sentence, first: start, last: end })
  return (
    missing >= newShare * (end - start) &&
    !isReplacement(bench, alignment, { ...sentence, first: start, last: end })
  )
}

/** Counts the words that the other copy lacks, and finds a conflict. Words beyond the alignment are lacking. */
function compareWords(bench: Bench, alignment: Alignment, { first, last }: Sentence) {
  const start = Math.max(first, alignment.first)
  const end = Math.min(last, alignment.end)
  const outside = last - first - (end - start)
  let missing = outside
  let run = 0
  let longest = outside
  let conflict: Conflict | undefined
  for (let at = start; at < end; at++) {
    if (isMatched(bench, alignment, at)) run = 0
    else if (alignment.how[at - alignment.first] !== how.alone || !bench.facts.isLabel(at)) {
      missing += weightOf(bench, alignment, at)
      run++
      longest = Math.max(longest, run)
    }
    conflict ??= bench.facts.conflictAt(alignment, at)
  }
  return { missing, longest, conflict }
}

/** How much is missing with a word: little with "is" in "it is", or where the two are a letter apart. */
function weightOf({ stream }: Bench, alignment: Alignment, at: number): number {
  const twin = alignment.twin[at - alignment.first] ?? -1
  if (twin >= 0 && alignment.how[at - alignment.first] === how.other) {
    const [a, b] = [wordAt(stream, at), wordAt(stream, twin)]
    if (isSwap(a, b) || (a.length + b.length > 3 && distance(a, b) === 1)) return 0.25
  }
  return isFunctionWord(stream, at) || isNegation(stream, at) ? 0.35 : 1
}

/** Whether about as many words of the other copy stand where this sentence has its own: it was rewritten. */
function isReplacement({ stream }: Bench, alignment: Alignment, { first, last }: Sentence): boolean {
  const own = stream.passages[stream.passage[first] ?? 0]
  const before = firstTwin(alignment, first - 1, own?.first ?? first, -1)
  const after = firstTwin(alignment, last, (own?.end ?? last) - 1, 1)
  const between = betweenPassages(stream, alignment, { first, last }, before, after)
  if (between !== undefined) return between >= (last - first) / 2
  const opening = stream.passages[stream.passage[before] ?? -1]
  const closing = stream.passages[stream.passage[after] ?? -1]
  let others = 0
  const openingEnd = Math.min(opening?.end ?? 0, before < alignment.first ? alignment.first : stream.count)
  if (opening) others += (closing === opening ? after : openingEnd) - before - 1
  if (closing && closing !== opening) others += after - closing.first
  return others >= (last - first) / 2
}

/** Words between the neighbours of a copy's sentence, where its passages part what the other copy has in one. */
function betweenPassages(
  stream: WordStream,
  alignment: Alignment,
  { first, last }: Pick<Sentence, 'first' | 'last'>,
  before: number,
  after: number,
): number | undefined {
  if (before < 0 === after < 0) return undefined
  const from = before < 0 ? firstTwin(alignment, first - 1, first - reach, -1) : before
  const to = after < 0 ? firstTwin(alignment, last, last + reach, 1) : after
  return from >= 0 && to > from && stream.passage[from] === stream.passage[to] ? to - from - 1 : undefined
}

const reach = 60

/** The twin of the first aligned word from one place to another, -1 if there is none nearby. */
function firstTwin({ first, twin }: Alignment, from: number, to: number, step: 1 | -1): number {
  for (let at = from; (to - at) * step >= 0 && Math.abs(at - from) < reach; at += step) {
    const place = twin[at - first] ?? -1
    if (place >= 0) return place
  }
  return -1
}

const fewestCutWords = 8

/** Neighbouring sentences that are all said elsewhere, as one span each; a short one alone is left. */
function joinedSpans(judged: readonly JudgedSentence[]): readonly Span[] {
  const spans: Span[] = []
  let open: Span | undefined
  for (const { sentence, kind } of judged) {
    if (kind === 'same') open = open ? { ...open, end: sentence.end, last: sentence.last } : sentence
    else if (open) {
      spans.push(open)
      open = undefined
    }
  }
  if (open) spans.push(open)
  return spans.filter((span) => span.last - span.first >= fewestCutWords)
}

function countMatched(bench: Bench, alignment: Alignment, { first, last }: Span): number {
  let matched = 0
  const end = Math.min(last, alignment.end)
  for (let at = Math.max(first, alignment.first); at < end; at++)
    if (isMatched(bench, alignment, at)) matched++
  return matched
}
