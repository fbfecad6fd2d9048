import type { Entity } from '../model/entity.ts'
import { partsOfSpeech } from './english-words.ts'

/** `3.2`, `13`, `5 Pro`; what it counts may stand behind: `13 people`. */
const version = /^ (\d{1,2}(?:\.\d{1,2}){0,2})(?![\p{L}\p{N}.,%’'-]*[\p{L}\p{N}%])(?: (\p{L}+))?/u
const year = /^ (?:19|20)\d\d(?![\p{L}\p{N}-])/u

/**
 * How many characters behind a known name belong to it: the version of a product (`Debian 13`), the year of a
 * conference (`CES 2026`). None where the number counts what follows.
 */
export function numberBehind(entity: Entity, sentence: string, end: number): number {
  const behind = sentence.slice(end, end + 48)
  if (entity.type === 'EVENT')
    return entity.subtype === 'conference' ? (year.exec(behind)?.[0].length ?? 0) : 0
  if (entity.type !== 'PRODUCT' || /\d$/.test(sentence.slice(0, end))) return 0
  const [, number, next] = version.exec(behind) ?? []
  if (number === undefined || (next !== undefined && isCounted(next, number))) return 0
  return number.length + 1
}

function isCounted(word: string, number: string): boolean {
  return (
    !number.includes('.') && (isPlural(word) || /^(?:times|people|percent|million|billion|a|per)$/.test(word))
  )
}

/** `costs` and `runs` are verbs as well, and a version is there more often than so many of them. */
function isPlural(word: string): boolean {
  const tags = partsOfSpeech(word)
  return tags[0] === 'NNS' && !tags.includes('VBZ')
}
