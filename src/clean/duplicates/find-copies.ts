import { contentHash, isAccepted, isMonotonous } from './accepted.ts'
import { align } from './align.ts'
import { type Alignment, how, reversed } from './alignment.ts'
import { isLaterBetter } from './better-copy.ts'
import { findChains } from './chains.ts'
import { facts } from './facts.ts'
import { followers } from './followers.ts'
import { groups } from './groups.ts'
import { judgeAll, judgeLines } from './judge-all.ts'
import { leftOf } from './left-of.ts'
import { isTiring } from './looks.ts'
import { rests } from './rests.ts'
import { type SeedIndex, seedIndex } from './seed-index.ts'
import { sentenceReader } from './sentences-of.ts'
import { joinChains, type Stretch } from './stretches.ts'
import { teaserFinder } from './teasers.ts'
import { trimmedChains } from './trimmed-chains.ts'
import type { Bench, Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'
import { headOf, isWording } from './wording.ts'

/** What there is of copies in a stream. */
export interface Copies {
  /** The verdicts that stand: what they name may go. */
  readonly cuts: readonly Verdict[]
  /** Passages that say something else in the words of an accepted or nearly accepted copy. */
  readonly variants: readonly Verdict[]
  /** Passages that stand word for word elsewhere, which alone proves no copy. */
  readonly repeats: readonly Verdict[]
  /** Passages at the text's start that are said again further on, and where. */
  readonly teasers: readonly Teaser[]
  /** For each word of a cut, the word that stands for it; -1 where there is none. */
  readonly twins: Int32Array
  readonly gone: Uint8Array
  /** Whatever was said twice is gone: without it nothing else can come to light. */
  readonly settled: boolean
}

/** A passage that was put at the start of an episode, and the one that it was taken from. */
export interface Teaser {
  readonly passage: number
  readonly from: number
}

/** Finds the copies in a stream: seeds, chains, stretches, alignments, verdicts. */
export function findCopies(stream: WordStream): Copies {
  const index = seedIndex(stream)
  const stretches = joinChains(trimmedChains(stream, index, findChains(stream, index)))
  const bench: Bench = {
    stream,
    facts: facts(stream),
    sentences: sentenceReader(stream),
    gone: new Uint8Array(stream.count),
  }
  const looks = new Uint8Array(stream.count)
  const isTeaser = teaserFinder(stream, stretches)
  const desk: Desk = {
    bench,
    index,
    looks,
    isTeaser,
    teasers: [],
    cuts: [],
    variants: [],
    loose: [],
    looseParts: [],
    alignments: [],
    looseAlignments: [],
  }
  const twins = new Int32Array(stream.count).fill(-1)
  const order = [...stretches].sort((a, b) => a.early - b.early || a.late - b.late)
  for (const stretch of order) takeStretch(desk, twins, stretch)
  for (const verdict of groups(bench, desk.loose, desk.cuts)) cut(desk, twins, verdict)
  for (const verdict of rests(bench, twins, desk.looseParts)) cut(desk, twins, verdict)
  const alignments = [...desk.alignments, ...desk.looseAlignments]
  for (const verdict of followers(bench, alignments, desk.cuts)) cut(desk, twins, verdict)
  const settled = !index.hasWorn && stretches.every((stretch) => isWhollyGone(bench, stretch))
  const repeats = desk.loose.filter(({ exact, words }) => exact && words >= fewWords)
  const { cuts, variants, teasers } = desk
  return { cuts, variants, repeats, teasers, twins, gone: bench.gone, settled }
}

interface Desk {
  readonly bench: Bench
  readonly index: SeedIndex
  /** How often each word has been part of an alignment: in sixteens those of solid stretches, in ones the others. */
  readonly looks: Uint8Array
  readonly isTeaser: (stretch: Stretch) => boolean
  readonly teasers: Teaser[]
  readonly cuts: Verdict[]
  readonly variants: Verdict[]
  /** Passages that stand whole elsewhere, in stretches too short to prove a copy. */
  readonly loose: Verdict[]
  /** Sentences that do, of passages with others. */
  readonly looseParts: Verdict[]
  readonly alignments: Alignment[]
  /** Those that prove nothing by themselves. */
  readonly looseAlignments: Alignment[]
}

/** Words of a chance likeness: not worth an alignment unless they are most of a passage. */
const fewWords = 20

function takeStretch(desk: Desk, twins: Int32Array, given: Stretch): void {
  const { bench, index } = desk
  if (isGone(bench, given)) return
  const isTeaser = desk.isTeaser(given)
  const stretch = leftOf(given, bench.stream, bench.gone)
  if (stretch.words < fewWords && !isTeaser && !fillsPassage(bench.stream, stretch)) return
  if (isTiring(desk.looks, stretch) || isMonotonous(bench.stream, stretch.late, stretch.lateEnd)) return
  if (isWording(stretch) && !hasCopies(desk, headOf(stretch))) return
  const alignment = align(bench.stream, index, stretch)
  if (isTeaser) {
    desk.teasers.push(...teasersIn(bench, reversed(alignment)))
    return
  }
  const verdicts = judgeAll(bench, alignment)
  const beside = isBackToBack(bench.stream, alignment)
  const backToBack = beside && !isReadAgain(bench, verdicts)
  if (!isAccepted(bench.stream, verdicts, backToBack)) {
    const everyLine = judgeLines(bench, alignment, verdicts)
    if (!provesByLines(bench.stream, stretch, everyLine, beside && !isQuestion(bench, verdicts))) {
      desk.looseAlignments.push(alignment)
      desk.loose.push(...verdicts.filter(({ kind }) => kind === 'whole'))
      desk.looseParts.push(...verdicts.filter(({ kind }) => kind === 'part'))
      keepVariants(desk, verdicts, backToBack)
      return
    }
    for (const verdict of everyLine) cut(desk, twins, verdict)
  }
  const back = backToBack ? laterCopy(bench, alignment, verdicts) : undefined
  for (const verdict of back ?? verdicts) {
    if (back || !mendsOther(bench, verdict)) cut(desk, twins, verdict)
    else desk.variants.push({ ...verdict, kind: 'variant' })
  }
  desk.alignments.push(back ? reversed(alignment) : alignment)
  if (back) return
  desk.variants.push(...verdicts.filter(({ kind }) => kind === 'variant'))
}

/** Whether a part of a stretch has passages that stand in the other place too; where none does, its variants are kept. */
function hasCopies(desk: Desk, part: Stretch): boolean {
  const alignment = align(desk.bench.stream, desk.index, part)
  const verdicts = judgeAll(desk.bench, alignment)
  if (verdicts.some(({ words }) => words > 0)) return true
  keepVariants(desk, verdicts, false)
  return false
}

/** Notes the passages that would prove a copy if they did not say something else. */
function keepVariants(desk: Desk, verdicts: readonly Verdict[], backToBack: boolean): void {
  const { stream } = desk.bench
  const asCopies = verdicts.map((verdict) => asIfSame(stream, verdict))
  if (isAccepted(stream, asCopies, backToBack))
    desk.variants.push(...verdicts.filter(({ kind }) => kind === 'variant'))
}

/** The passages of a teaser that stand whole where they were taken from. */
function teasersIn(bench: Bench, alignment: Alignment): readonly Teaser[] {
  return judgeAll(bench, alignment).flatMap(({ kind, passage }) => {
    const { first = 0 } = bench.stream.passages[passage] ?? {}
    const twin = alignment.twin.find((place, at) => place >= 0 && alignment.first + at >= first) ?? -1
    const from = bench.stream.passage[twin]
    return kind === 'whole' && from !== undefined ? [{ passage, from }] : []
  })
}

/** The earlier side's verdicts, if all of it stands in a later copy that is the better one. */
function laterCopy(
  bench: Bench,
  alignment: Alignment,
  verdicts: readonly Verdict[],
): readonly Verdict[] | undefined {
  const back = reversed(alignment)
  const earlier = judgeAll(bench, back)
  if (earlier.some(({ kind }) => kind !== 'whole')) return undefined
  const better = isLaterBetter(bench.stream, { alignment: back, verdicts: earlier }, { alignment, verdicts })
  return better ? earlier : undefined
}

function asIfSame({ passages }: WordStream, verdict: Verdict): Verdict {
  if (verdict.kind !== 'variant') return verdict
  const { first = 0, end = 0 } = passages[verdict.passage] ?? {}
  return { ...verdict, kind: 'whole', words: end - first }
}

/** Whether a passage has words where the other copy was not heard, so that they would be lost with it. */
function mendsOther({ stream }: Bench, { alignment, passage, spans }: Verdict): boolean {
  const span = spans[0]
  if (!span) return false
  const damage = stream.passages[passage]?.damage ?? 0
  for (let at = span.first; at < span.last; at++) {
    const twin = alignment.twin[at - alignment.first] ?? -1
    if (twin < 0 || alignment.how[at - alignment.first] === how.alone) continue
    const next = alignment.twin[at + 1 - alignment.first]
    const other = stream.passages[stream.passage[twin] ?? 0]?.damage ?? 0
    if (next === -1 && at + 1 < span.last && other > damage) return true
  }
  return false
}

/**
 * A text of short lines, where few passages vote or none: its order alone must prove the copy. Corrected transcripts
 * have no run of a hundred words that comes again in order.
 */
function provesByLines(
  stream: WordStream,
  { early, earlyEnd, late, lateEnd }: Stretch,
  verdicts: readonly Verdict[],
  backToBack: boolean,
): boolean {
  const whole = verdicts.filter(({ kind }) => kind === 'whole')
  const different = new Set(whole.map(({ passage }) => contentHash(stream, passage))).size
  const words = whole.reduce((sum, verdict) => sum + verdict.matched, 0)
  if (words < (backToBack ? 0.8 : 0.9) * (lateEnd - late)) return false
  if (backToBack && words < 0.8 * (earlyEnd - early)) return false
  return backToBack ? words >= 45 && different >= 2 : words >= 100 && different >= 5
}

/** Fewer than a short line's words between the last passage of the earlier side and the first of its copy. */
function isBackToBack({ passage, passages }: WordStream, { first, twin }: Alignment): boolean {
  const start = twin.findIndex((place) => place >= 0)
  let last = -1
  for (let at = 0; at < twin.length; at++) last = Math.max(last, twin[at] ?? -1)
  if (start < 0 || last >= first + start) return false
  const begins = passages[passage[first + start] ?? 0]?.first ?? 0
  return begins - (passages[passage[last] ?? 0]?.end ?? 0) <= mostBetween
}

const mostBetween = 6

function isQuestion({ stream }: Bench, verdicts: readonly Verdict[]): boolean {
  const told = verdicts.filter(({ words }) => words > 0)
  return told.every((verdict) => isIntroduced(verdict, stream.passages[verdict.passage]?.first ?? 0))
}

/** One passage only, after another line or with words of its own before it: somebody reads it out once more. */
function isReadAgain(bench: Bench, verdicts: readonly Verdict[]): boolean {
  const [only, another] = verdicts.filter(({ words }) => words > 0)
  if (!only || another) return false
  const { stream } = bench
  const { first = 0, end = 0 } = stream.passages[only.passage] ?? {}
  const { twin, first: from } = only.alignment
  const last = twin.slice(Math.max(0, first - from), end - from).findLast((place) => place >= 0) ?? first
  return isIntroduced(only, first) || (stream.passages[stream.passage[last] ?? 0]?.end ?? 0) < first
}

/** "One more time:", and then what was said before. */
function isIntroduced({ alignment: { twin, first: from } }: Verdict, first: number): boolean {
  return first >= from && (twin[first - from] ?? -1) < 0 && (twin[first + 1 - from] ?? -1) < 0
}

function isGone({ stream, gone }: Bench, { late, lateEnd }: Stretch): boolean {
  for (let passage = stream.passage[late] ?? 0; passage < stream.passages.length; passage++) {
    const { first = 0, end = 0, votes = false } = stream.passages[passage] ?? {}
    if (first >= lateEnd) return true
    if (votes && end > first && (gone[first] === 0 || gone[end - 1] === 0)) return false
  }
  return true
}

function isWhollyGone({ gone }: Bench, { late, lateEnd }: Stretch): boolean {
  const left = gone.indexOf(0, late)
  return left < 0 || left >= lateEnd
}

function fillsPassage(stream: WordStream, { late, lateEnd }: Stretch): boolean {
  const { first = 0, end = 0 } = stream.passages[stream.passage[(late + lateEnd) >> 1] ?? 0] ?? {}
  return end - first <= 2 * (lateEnd - late)
}

function cut(desk: Desk, twins: Int32Array, verdict: Verdict): void {
  const { bench } = desk
  const { alignment } = verdict
  if (verdict.spans.length === 0) return
  desk.cuts.push(verdict)
  // In a line so short a word stands for the one in its place, however it is typed.
  const loosest = bench.stream.passages[verdict.passage]?.votes ? how.slip : how.other
  for (const { first, last } of verdict.spans)
    for (let at = first; at < last; at++) {
      const kind = alignment.how[at - alignment.first] ?? how.alone
      let twin = kind !== how.alone && kind <= loosest ? (alignment.twin[at - alignment.first] ?? -1) : -1
      while (twin >= 0 && bench.gone[twin] !== 0) twin = twins[twin] ?? -1
      twins[at] = twin >= first && twin < last ? -1 : twin
    }
  for (const { first, last } of verdict.spans) bench.gone.fill(1, first, last)
}
