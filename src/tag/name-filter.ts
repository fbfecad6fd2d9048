import type { Candidate } from './candidates.ts'
import type { Spelling } from './capitals.ts'
import { isEnglishWord } from './english-words.ts'
import { firstNames } from './first-names.ts'
import { hasTypeCue } from './name-type.ts'
import { hasNameShape, isNoName, orgHeads } from './name-words.ts'
import { isFiniteVerb } from './surroundings.ts'
import { titles } from './titles.ts'

/**
 * Whether a run of capital words is good enough to propose as a name. Rather too few than too many: a single
 * word must be no English word and must stand with its capital where only names have one. `count` says how often
 * the text has the run.
 */
export function isLikelyName(
  candidate: Candidate,
  spellings: ReadonlyMap<string, Spelling>,
  refused: (text: string) => boolean,
  count: number,
): boolean {
  const { words, text, work } = candidate
  if (work === true) return !refused(text)
  if (words.some(isCode) || refused(text)) return false
  return words.length === 1
    ? isLikelyWord(text, candidate, spellings)
    : areLikelyWords(candidate, refused, count)
}

/** Identifiers, paths, addresses and shouted words of a technical talk. */
function isCode(word: string): boolean {
  if (/\.(?:com|org|net|io|dev|fm|gov|co|edu|info|app|tv)$/i.test(word)) return true
  return /[/_@]|^\p{Lu}[\p{L}\p{N}]*\.\p{Lu}[\p{L}\p{N}]|^[\p{Lu}\p{N}]{9,}$/u.test(word)
}

function isLikelyWord(
  word: string,
  { opening, behind }: Candidate,
  spellings: ReadonlyMap<string, Spelling>,
): boolean {
  if (word.length < 3 || titles.has(word) || isNoName(word)) return false
  if (/^[\p{Lu}\p{N}.&+'’-]+(?:s|es|y)?$/u.test(word) || word.startsWith('Ph.D')) return false
  if (word.endsWith('s') && firstNames.has(word.slice(0, -1))) return false
  const { inside = 0, lower = 0 } = spellings.get(word.toLowerCase()) ?? {}
  if (word.includes('-') && isMadeOfEnglish(word))
    return orgHeads.has(word.split('-').at(-1) ?? '') && inside > 0
  if (hasNameShape(word)) return inside > (isMadeOfEnglish(word) ? 1 : 0)
  if (isEnglishWord(word.toLowerCase()) && !firstNames.has(word)) return false
  if (lower > 0) return false
  return inside > 0 || (opening && word.length > 4 && isFiniteVerb(behind))
}

/** ThreadLocal, T-shirt: as often a thing of the trade as a name. */
function isMadeOfEnglish(word: string): boolean {
  const parts = word.split(/[-.]|(?<=\p{Ll})(?=\p{Lu})/u).filter((part) => part.length > 1)
  return parts.every((part) => isEnglishWord(part.toLowerCase()) || isNoName(part) || /^\p{Lu}+$/u.test(part))
}

/** Several everyday words with capitals are a name only with a telling last word, or where they come again. */
function areLikelyWords(candidate: Candidate, refused: (text: string) => boolean, count: number): boolean {
  const { words } = candidate
  const telling = words.filter(
    (word) => /^\p{Lu}/u.test(word) && !refused(word) && !titles.has(word) && !isNoName(word),
  )
  if (!telling.some((word) => word.length > 2 && /\p{Ll}/u.test(word))) return false
  const strange = telling.some((word) => firstNames.has(word) || !isEnglishWord(word.toLowerCase()))
  return strange || count > 2 || hasTypeCue(candidate)
}
