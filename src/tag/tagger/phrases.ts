import { keyOf, seed, step } from './hashes.ts'
import { type KeyTable, placeOf } from './key-table.ts'
import { hasCapital } from './runs.ts'
import { modes } from './sentence-view.ts'
import type { WordFacts } from './word-facts.ts'

/** Phrases of two to five words by the hash of their words, each with the number of its kind. */
export interface Phrases {
  readonly places: KeyTable
  readonly kinds: Uint8Array
}

/** No phrase has more words than this. */
export const mostWords = 5

const template = 250

/** The key of a phrase, from the hashes of its words' lower case. */
export function phraseKey(lows: readonly number[]): number {
  return keyOf(
    template,
    lows.reduce((hash, low) => step(hash, low), seed),
  )
}

/** For each token the part it has in a known phrase: kind times 4, plus 0 for its first word, 2 for its last, 1 between. */
export function phraseMarks(facts: readonly WordFacts[], mode: number, phrases: Phrases): Uint8Array {
  const marks = new Uint8Array(facts.length)
  for (let at = 0; at + 1 < facts.length; at++) {
    if (mode !== modes.lower && !hasCapital(facts[at])) continue
    const { kind, length } = longestFrom(facts, at, phrases)
    for (let inside = 0; inside < length; inside++)
      marks[at + inside] = kind * 4 + (inside === 0 ? 0 : inside === length - 1 ? 2 : 1)
    if (length > 0) at += length - 1
  }
  return marks
}

function longestFrom(facts: readonly WordFacts[], from: number, { places, kinds }: Phrases) {
  let hash = step(seed, (facts[from] as WordFacts).low)
  let kind = 0
  let length = 0
  for (let size = 2; size <= mostWords && from + size <= facts.length; size++) {
    hash = step(hash, (facts[from + size - 1] as WordFacts).low)
    const place = placeOf(places, keyOf(template, hash))
    if (place < 0) continue
    kind = kinds[place] as number
    length = size
  }
  return { kind, length }
}
