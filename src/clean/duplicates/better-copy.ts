import type { Verdict } from './verdict.ts'
import type { WordStream } from './word-stream.ts'

/** What tells how good a copy is. */
export interface CopyCondition {
  /** Unheard words, misread letters, lost or torn ends. */
  readonly damage: number
  readonly words: number
}

/**
 * Which of two copies to keep: the one with less damage, then the one with more words, then the first. On
 * human corrections this picks the corrected text nineteen times in twenty of those it decides; how frequent a
 * word is tells nothing, for corrections bring rarer names.
 */
export function betterCopy(first: CopyCondition, second: CopyCondition): 'first' | 'second' | 'either' {
  if (first.damage !== second.damage) return first.damage < second.damage ? 'first' : 'second'
  if (first.words !== second.words) return first.words > second.words ? 'first' : 'second'
  return 'either'
}

/**
 * Whether the later copy of a text that is pasted twice in a row is to be kept. The earlier one must stand in it
 * whole. A later copy with sentences of its own wins only over a damaged one: else they are news, and stay as such.
 */
export function isLaterBetter(
  stream: WordStream,
  earlier: readonly Verdict[],
  later: readonly Verdict[],
): boolean {
  const first = conditionOf(stream, earlier)
  const second = conditionOf(stream, later)
  if (betterCopy(first, second) !== 'second') return false
  return first.damage > second.damage || later.every(({ kind }) => kind === 'whole')
}

function conditionOf(stream: WordStream, verdicts: readonly Verdict[]): CopyCondition {
  let damage = 0
  let words = 0
  for (const { passage } of verdicts) {
    const read = stream.passages[passage]
    if (!read) continue
    damage += read.damage + (isTorn(stream.source.slice(read.textStart, read.textEnd)) ? 1 : 0)
    words += read.end - read.first
  }
  return { damage, words }
}

/** It stops without a mark that ends a sentence. */
function isTorn(text: string): boolean {
  return /[\p{L}\p{N}]\s*$/u.test(text.slice(-8))
}
