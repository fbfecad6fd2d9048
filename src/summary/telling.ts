import { createRequire } from 'node:module'
import { foldedLetters, isAscii } from '../words/fold.ts'

/** More of a text than this is not read: the figures of a story stand in its first pages. */
const longest = 20_000

/** Words that every English text is full of. The library has no types for this file of its own. */
const { words: emptyWords } = createRequire(import.meta.url)('natural/lib/natural/util/stopwords.js') as {
  readonly words: readonly string[]
}
const empty: ReadonlySet<string> = new Set(emptyWords)

/** How telling some words are for one of several texts: 0 for words that are everywhere, more the rarer they are elsewhere. */
export type Telling = (text: number, words: readonly string[]) => number

/**
 * Weighs words by term frequency and inverse document frequency over the given texts (Spärck Jones 1972, with one
 * added on either side so that no weight is infinite), counted against the square root of their number, so that a
 * long sentence is not telling by its length alone.
 */
export function telling(texts: readonly string[]): Telling {
  const weights = texts.map(countsIn)
  const having = new Map<string, number>()
  for (const words of weights) for (const word of words.keys()) having.set(word, (having.get(word) ?? 0) + 1)
  const rarity = texts.map((_, at) => 1 + Math.log(texts.length / (2 + at)))
  for (const words of weights)
    for (const [word, count] of words) words.set(word, count * (rarity[(having.get(word) ?? 1) - 1] ?? 0))
  return (text, words) => {
    const own = weights[text]
    let weight = 0
    for (const word of words) weight += own?.get(word) ?? 0
    return weight / Math.sqrt(12 * Math.max(1, words.length))
  }
}

/** The words of a sentence in the form in which they are weighed, each once. */
export function weighableWords(sentence: string): readonly string[] {
  return [...new Set(wordsIn(sentence))]
}

function countsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsIn(text)) if (!empty.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function wordsIn(text: string): readonly string[] {
  const folded = foldedLetters(text.slice(0, longest))
  // Most texts hold nothing but ASCII, for which a plain expression is several times as fast.
  if (isAscii(folded)) return folded.match(/\w+/g) ?? []
  return (
    folded
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}_]+/gu) ?? []
  )
}
