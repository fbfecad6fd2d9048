import type { Entity } from '../model/entity.ts'
import { isEnglishWord, partsOfSpeech } from './english-words.ts'
import { firstNames } from './first-names.ts'
import { areaHeads, ofHeads, orgHeads, placePrefixes } from './name-words.ts'
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
  if (isInInstitution(entity, sentence, start, end)) return 'none'
  if (/[\s.-]/.test(surface)) return 'sure'
  const around = surroundingsOf(sentence, start, end)
  if (isPartOfLonger(entity, surface, around) || isInSchool(entity, sentence.slice(end, end + 48)))
    return 'none'
  if (!isWary(surface)) return 'sure'
  if (isCapitalised(around.before) && !around.opening && !isEnglishWord(around.before.toLowerCase()))
    return 'weak'
  if (isTitleCase(sentence) || !/\p{Ll}/u.test(sentence)) return 'weak'
  if (!around.opening) return 'sure'
  if (around.possessive || isFiniteVerb(around.behind)) return 'sure'
  return /^NN/.test(partsOfSpeech(around.behind)[0] ?? '') ? 'none' : 'weak'
}

/** The `Vermont` of the `University of Vermont`, the `Department of Health` of the `Ohio Department of Health`. */
function isInInstitution(entity: Entity, sentence: string, start: number, end: number): boolean {
  const head = sentence.slice(Math.max(0, start - 48), start)
  if (entity.type === 'PLACE') {
    const of = /(\p{Lu}[\p{L}’'-]+) (?:of|for) (?:the )?$/u.exec(head)?.[1]
    return of !== undefined && ofHeads.has(of) && !areaHeads.has(of)
  }
  if (entity.type !== 'ORG') return false
  const [first = ''] = sentence.slice(start, end).split(' ', 1)
  if (!ofHeads.has(first)) return false
  const before =
    /(?<![.!?…] )(?<=\S )(\p{Lu}\p{Ll}+) $/u.exec(head)?.[1] ?? /^(\p{Lu}\p{Ll}+) $/u.exec(head)?.[1]
  return before !== undefined && !isEnglishWord(before.toLowerCase())
}

function isWary(surface: string): boolean {
  return !/^[\p{Lu}\p{N}&]{2,}$/u.test(surface) && isEnglishWord(surface.toLowerCase())
}

function isPartOfLonger(entity: Entity, surface: string, { before, behind, opening }: Surroundings): boolean {
  const longer = isCapitalised(behind) && !titles.has(behind) && !/^\p{Lu}+$/u.test(surface)
  if (longer && firstNames.has(surface)) return true
  const isTown = entity.subtype === 'city' || entity.subtype === 'state'
  if (longer && isTown) return true
  if (isTown && placePrefixes.has(before) && !opening) return true
  if (isTown && firstNames.has(before) && !titles.has(before)) return true
  if (entity.type !== 'PERSON' || surface === entity.name) return false
  const other = isCapitalised(before) && !titles.has(before) && !isEnglishWord(before.toLowerCase())
  return other && (!opening || firstNames.has(before)) && !entity.name.startsWith(before)
}

/** The `Stanford` of `Stanford Law School`, the `Duke` of `Duke Energy`: the longer name is somebody else's. */
function isInSchool({ type }: Entity, behind: string): boolean {
  const head =
    type === 'ORG' ? /^ (?:\p{Lu}\p{Ll}+ ){0,2}(\p{Lu}\p{Ll}+)(?! \p{Lu})/u.exec(behind)?.[1] : undefined
  return head !== undefined && orgHeads.has(head) && !isHeadOfItsOwn.test(head)
}

/** Behind the name of a company these are what it has, and not another company: Kaseya Labs, Google News. */
const isHeadOfItsOwn =
  /^(?:Games|Group|House|Labs|Media|News|Office|Partners|Services|Software|Solutions|Studios?|Systems|Team|Technolog\p{L}+|Networks?|Project|Station|Nation|Power)$/u

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)
