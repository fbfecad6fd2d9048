import type { Alias } from '../model/entity.ts'
import { isEnglishWord } from './english-words.ts'
import { tokensOf } from './tokens.ts'

/** Nobody says so many words in a row that a name has, unless it is the name. */
const certainWords = 4

/**
 * How strictly a name's case must be kept so that it never stands for a common word. `any` is safe for a name
 * of several words with one that is no English word, for a single one of five letters or more that is none, and for
 * a long name whatever its words are.
 */
export function safeCase(name: string): Alias['case'] {
  const words = tokensOf(name)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length >= certainWords) return 'any'
  const strange = words.filter((word) => /^\p{L}/u.test(word) && !isEnglishWord(word))
  const least = words.length > 1 ? 4 : 5
  return strange.some((word) => word.length >= least) ? 'any' : 'exact'
}
