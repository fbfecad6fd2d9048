import type { Entity } from '../model/entity.ts'
import { isEnglishWord, partsOfSpeech } from './english-words.ts'
import { firstNames } from './first-names.ts'
import { isFiniteVerb, isTitleCase, type Surroundings, surroundingsOf } from './surroundings.ts'
import { titles } from './titles.ts'

/** How sure a known name is at one place: `weak` counts only where the same name stands surely elsewhere. */
export type Evidence = 'sure' | 'weak' | 'none'

/**
 * Weighs whether a known name is meant where its letters stand. A common word (Apple, Edge, Slack) is not
 * believed where any word has a capital; a surname is not where another first name precedes it, a first name
 * or a city not where it begins a longer name.
 */
export function evidenceFor(entity: Entity, sentence: string, start: number, end: number): Evidence {
  const surface = sentence.slice(start, end)
  if (/[\s.-]/.test(surface)) return 'sure'
  const around = surroundingsOf(sentence, start, end)
  if (isPartOfLonger(entity, surface, around)) return 'none'
  if (!isWary(surface)) return 'sure'
  if (isCapitalised(around.before) && !around.opening && !isEnglishWord(around.before.toLowerCase()))
    return 'weak'
  if (isTitleCase(sentence) || !/\p{Ll}/u.test(sentence)) return 'weak'
  if (!around.opening) return 'sure'
  if (around.possessive || isFiniteVerb(around.behind)) return 'sure'
  return /^NN/.test(partsOfSpeech(around.behind)[0] ?? '') ? 'none' : 'weak'
}

function isWary(surface: string): boolean {
  return !/^[\p{Lu}\p{N}&]{2,}$/u.test(surface) && isEnglishWord(surface.toLowerCase())
}

function isPartOfLonger(entity: Entity, surface: string, { before, behind, opening }: Surroundings): boolean {
  const longer = isCapitalised(behind) && !titles.has(behind) && !/^\p{Lu}+$/u.test(surface)
  if (longer && firstNames.has(surface)) return true
  if (longer && (entity.subtype === 'city' || entity.subtype === 'state')) return true
  if (entity.type !== 'PERSON' || surface === entity.name) return false
  const other = isCapitalised(before) && !titles.has(before) && !isEnglishWord(before.toLowerCase())
  return other && (!opening || firstNames.has(before)) && !entity.name.startsWith(before)
}

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
