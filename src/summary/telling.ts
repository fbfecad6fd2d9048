import { TfIdf } from 'natural/lib/natural/tfidf/index.js'
import { fold } from '../words/fold.ts'

/** More of a text than this is not read: the figures of a story stand in its first pages. */
const longest = 20_000

/** How telling some words are for one of several texts: 0 for words that are everywhere, more the rarer they are elsewhere. */
export type Telling = (text: number, words: readonly string[]) => number

/**
 * Weighs words by term frequency and inverse document frequency over the given texts, counted against the
 * square root of their number, so that a long sentence is not telling by its length alone.
 */
export function telling(texts: readonly string[]): Telling {
  const index = new TfIdf()
  for (const text of texts) index.addDocument(plain(text.slice(0, longest)))
  return (text, words) => {
    const weight = index.tfidf([...words], text) / Math.sqrt(12 * Math.max(1, words.length))
    // Words such as `__proto__` are no numbers to the library.
    return Number.isFinite(weight) ? weight : 0
  }
}

/** The words of a sentence in the form in which they are weighed, each once. */
export function weighableWords(sentence: string): readonly string[] {
  return [...new Set(plain(sentence.slice(0, longest)).match(/[\p{L}\p{N}_]+/gu))]
}

/** The library knows no letters with marks on them. */
function plain(text: string): string {
  return fold(text).normalize('NFD').replace(/\p{M}/gu, '')
}
