import { distance } from 'fastest-levenshtein'
import type { Lexicon } from '../model/entity.ts'
import { fold } from '../words/fold.ts'
import { namesOf } from './lexicon.ts'

/** Names with fewer letters are too often a letter off another one. */
export const shortestAlike = 5

/**
 * Finds the entity of which a name may be a misspelling: the same letters, or one letter off ("Kaseyah"). It is a
 * question for an editor; nothing is ever merged for it.
 */
export function nearestName(lexicon: Lexicon): (name: string) => string | undefined {
  const byLength = new Map<number, { readonly letters: string; readonly id: string }[]>()
  for (const entity of lexicon.entities.values())
    for (const name of namesOf(entity)) {
      const letters = lettersOf(name)
      if (letters.length < shortestAlike) continue
      const row = byLength.get(letters.length) ?? []
      row.push({ letters, id: entity.id })
      byLength.set(letters.length, row)
    }
  return (name) => {
    const letters = lettersOf(name)
    if (letters.length < shortestAlike) return undefined
    const near = [0, -1, 1].flatMap((step) => byLength.get(letters.length + step) ?? [])
    const same = near.find((one) => one.letters === letters)
    return (same ?? near.find((one) => distance(one.letters, letters) === 1))?.id
  }
}

/** What of a name counts where spellings are compared: its letters and digits, without case. */
export function lettersOf(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '')
}
