import { differences } from './differences.ts'
import { foldedWords } from './fold.ts'

/** A stretch of two texts: what both say, in each one's own spelling, or what stands in one and not in the other. */
export interface Stretch {
  readonly same: boolean
  readonly one: readonly string[]
  readonly other: readonly string[]
}

/** Above this many comparisons (some 50 ms) two passages are taken to differ as a whole. */
const mostSteps = 2e7

/**
 * Two texts as stretches, in order: joined, each side's words are its text with single spaces. Words are the
 * same that differ only in case, in punctuation or in the kind of quotation marks and dashes; `exact`: only those that
 * are the same letter by letter.
 */
export function wordDiff(one: string, other: string, exact = false): readonly Stretch[] {
  const first = wordsOf(one)
  const second = wordsOf(other)
  const stretches: Stretch[] = []
  let at = 0
  let otherAt = 0
  const take = (same: boolean, end: number, otherEnd: number): void => {
    if (end > at || otherEnd > otherAt)
      stretches.push({ same, one: first.slice(at, end), other: second.slice(otherAt, otherEnd) })
    at = end
    otherAt = otherEnd
  }
  const keys = (words: readonly string[]): readonly string[] => (exact ? words : words.map(keyOf))
  for (const found of differences(keys(first), keys(second), mostSteps)) {
    take(true, found.start, found.otherStart)
    take(false, found.end, found.otherEnd)
  }
  take(true, first.length, second.length)
  return stretches
}

/** The words with the signs around them: a dash or a full stop that stands alone goes with the word before it. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  for (const [run] of text.matchAll(/\S+/g)) {
    const last = words.at(-1)
    const alone = !hasWord.test(run) || (words.length === 1 && last !== undefined && !hasWord.test(last))
    if (last !== undefined && alone) words[words.length - 1] = `${last} ${run}`
    else words.push(run)
  }
  return words
}

const hasWord = /[\p{L}\p{N}]/u

function keyOf(word: string): string {
  return foldedWords(word).join(' ') || word
}
