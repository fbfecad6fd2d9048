import type { Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'

/** What is needed to take a stretch for a copy; from counts over thousands of corrected transcripts. */
const enough = {
  passages: 3,
  words: 90,
  wordsInFew: 140,
  wordsBackToBack: 45,
  wordsVerbatim: 50,
  /** Share of the words of two passages or more that must be the same, then fifty prove it. */
  verbatim: 0.95,
  /** Share of the looked-at words that must not be told otherwise. */
  unchanged: 0.6,
} as const

/**
 * Whether verdicts together prove a copy. Likeness cannot: people repeat themselves. The length of a run that
 * keeps the order can: three passages of ninety words, or a hundred and forty words in fewer, or forty-five that
 * follow their original directly. Fifty prove it in two passages that are word for word the same, or nearly. Passages
 * with the same words count once, for they are refrains.
 */
export function isAccepted(stream: WordStream, verdicts: readonly Verdict[], backToBack: boolean): boolean {
  const seen = new Set<number>()
  let words = 0
  let passages = 0
  let changed = 0
  const ends = new Set<number>()
  let verbatim = 0
  let matched = 0
  for (const verdict of verdicts) {
    if (verdict.kind === 'variant') changed += passageWords(stream, verdict.passage)
    if (verdict.words === 0) continue
    const key = contentHash(stream, verdict.passage)
    if (seen.has(key)) continue
    seen.add(key)
    words += verdict.words
    passages++
    const end = endHash(stream, verdict.passage)
    if (ends.has(end)) continue
    ends.add(end)
    verbatim += verdict.words
    matched += verdict.matched
  }
  if (
    changed === 0 &&
    ends.size >= 2 &&
    verbatim >= enough.wordsVerbatim &&
    matched >= enough.verbatim * verbatim
  )
    return true
  if (words < enough.unchanged * (words + changed)) return false
  if (backToBack && words >= enough.wordsBackToBack) return true
  return words >= enough.wordsInFew || (passages >= enough.passages && words >= enough.words)
}

/**
 * Whether a stretch is mostly one passage over and over: refrains, rows of a table, a loop. It cannot prove a copy,
 * and a file may be full of such.
 */
export function isMonotonous({ hash, passage, passages }: WordStream, first: number, end: number): boolean {
  const seen = new Set<number>()
  let lines = 0
  let words = 0
  for (let at = passage[first] ?? 0; at <= (passage[end - 1] ?? 0); at++, lines++) {
    const read = passages[at]
    if (!read || read.end === read.first) continue
    const key =
      Math.imul(hash[read.first] ?? 0, 31) ^
      (hash[(read.first + read.end) >> 1] ?? 0) ^
      (read.end - read.first)
    if (!seen.has(key)) words += read.end - read.first
    seen.add(key)
  }
  return lines >= monotony && 2 * seen.size <= lines && words < enough.wordsBackToBack
}

const monotony = 4

function passageWords({ passages }: WordStream, passage: number): number {
  const { first, end } = passages[passage] ?? { first: 0, end: 0 }
  return end - first
}

/** Tells passages apart by their last words: rows that only count, `1: …`, `2: …`, end alike. */
function endHash({ hash, passages }: WordStream, passage: number): number {
  const { first, end } = passages[passage] ?? { first: 0, end: 0 }
  let words = 0
  for (let at = Math.max(first, end - 8); at < end; at++)
    words = (Math.imul(words, 0x01000193) ^ (hash[at] ?? 0)) | 0
  return words
}

/** Tells passages apart by their first words. */
export function contentHash({ hash, passages }: WordStream, passage: number): number {
  const { first, end } = passages[passage] ?? { first: 0, end: 0 }
  let content = end - first
  for (let at = first; at < Math.min(end, first + 40); at++)
    content = (Math.imul(content, 0x01000193) ^ (hash[at] ?? 0)) | 0
  return content
}
