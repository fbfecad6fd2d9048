import type { Prose } from './prose.ts'
import { isTitleCase, surroundingsOf } from './surroundings.ts'
import { plainWordsOf } from './words.ts'

/** How a text writes one word. */
export interface Spelling {
  /** With a capital where nothing but a name has one. */
  readonly inside: number
  /** With a capital where every word has one: a sentence or a quotation begins. */
  readonly opening: number
  readonly lower: number
}

/** How a whole text writes its words, by their lower-case form. */
export function spellingsIn(prose: readonly Prose[]): ReadonlyMap<string, Spelling> {
  const spellings = new Map<string, { inside: number; opening: number; lower: number }>()
  for (const { heading, passages } of prose) {
    if (heading) continue
    for (const { text } of passages) {
      const headline = isTitleCase(text)
      for (const word of plainWordsOf(text)) {
        const key = word.text.toLowerCase()
        const row = spellings.get(key) ?? { inside: 0, opening: 0, lower: 0 }
        spellings.set(key, row)
        if (!/^\p{Lu}/u.test(word.text)) row.lower++
        else if (headline || surroundingsOf(text, word.start, word.end).opening) row.opening++
        else row.inside++
      }
    }
  }
  return spellings
}
