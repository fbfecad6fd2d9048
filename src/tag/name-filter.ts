import type { Candidate } from './candidates.ts'
import type { Spelling } from './capitals.ts'
import { isEnglishWord } from './english-words.ts'
import { firstNames } from './first-names.ts'
import { hasNameShape, isNoName } from './name-words.ts'
import { isFiniteVerb } from './surroundings.ts'
import { titles } from './titles.ts'

/**
 * Whether a run of capital words is good enough to propose as a name. Rather too few than too many: a single
 * word must be no English word and must stand with its capital where only names have one.
 */
export function isLikelyName(
  candidate: Candidate,
  spellings: ReadonlyMap<string, Spelling>,
  refused: (text: string) => boolean,
): boolean {
  const { words } = candidate
  const text = words.join(' ')
  if (words.some(isCode) || refused(text)) return false
  return words.length === 1 ? isLikelyWord(text, candidate, spellings) : areLikelyWords(words, refused)
}

/** Identifiers, paths and shouted words of a technical talk. */
function isCode(word: string): boolean {
  return /[/_@]|^\p{Lu}[\p{L}\p{N}]*\.\p{Lu}[\p{L}\p{N}]|^[\p{Lu}\p{N}]{9,}$/u.test(word)
}

function isLikelyWord(
  word: string,
  { opening, behind }: Candidate,
  spellings: ReadonlyMap<string, Spelling>,
): boolean {
  if (word.length < 3 || titles.has(word) || isNoName(word)) return false
  if (/^[\p{Lu}\p{N}.&-]+s?$/u.test(word)) return false
  const { inside = 0, lower = 0 } = spellings.get(word.toLowerCase()) ?? {}
  if (hasNameShape(word)) return inside > 0 || isFiniteVerb(behind)
  if (isEnglishWord(word.toLowerCase()) && !firstNames.has(word)) return false
  if (lower > 0) return false
  return inside > 0 || (opening && word.length > 4 && isFiniteVerb(behind))
}

function areLikelyWords(words: readonly string[], refused: (text: string) => boolean): boolean {
  const telling = words.filter(
    (word) => /^\p{Lu}/u.test(word) && !refused(word) && !titles.has(word) && !isNoName(word),
  )
  if (telling.length === 0) return false
  return telling.some((word) => word.length > 2) && words.some((word) => /\p{Ll}/u.test(word))
}
