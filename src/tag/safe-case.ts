import type { Alias } from '../model/entity.ts'
import { isEnglishWord } from './english-words.ts'
import { tokensOf } from './tokens.ts'

/**
 * How strictly a name's case must be kept so that it never stands for a common word. `any` is safe for a name
 * of several words with one that is no English word, and for a single one of six letters or more that is none.
 */
export function safeCase(name: string): Alias['case'] {
  const words = tokensOf(name)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
  const strange = words.filter((word) => /^\p{L}/u.test(word) && !isEnglishWord(word))
  const least = words.length > 1 ? 4 : 6
  return strange.some((word) => word.length >= least) ? 'any' : 'exact'
}
