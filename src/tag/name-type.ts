import type { EntityType } from '../model/entity.ts'
import type { Candidate } from './candidates.ts'
import { isEnglishWord } from './english-words.ts'
import { firstNames } from './first-names.ts'
import {
  areaHeads,
  eventHeads,
  hasNameShape,
  ofHeads,
  orgHeads,
  placeHeads,
  placePrefixes,
  productHeads,
  roadHeads,
  workHeads,
} from './name-words.ts'
import { titles } from './titles.ts'

const personBefore = /^(?:I['’]m|named|co-host|host|guest|colleague|friend|husband|wife)$/
const personBehind = /^(?:wrote|writes|thinks|tweeted|argues|explains|asked|asks|jokes|recalls)$/

const orgBefore =
  /^(?:provider|vendor|company|firm|startup|start-up|maker|giant|distributor|agency|bank|group|gang|crew|nonprofit|newsroom|union|retailer|insurer|lender|carrier|airline|acquired|acquires|acquire|bought|joined)$/
const orgBehind =
  /^(?:CEO|CTO|CFO|COO|CISO|CIO|President|president|founder|co-founder|spokesperson|spokesman|spokeswoman|employees|employee|engineers|executives|customers|shareholders|acquired|acquires|announced|announces|hired|raised|gang|team|group)$/
const productBefore =
  /^(?:using|use|uses|used|install|installed|running|run|app|tool|library|framework|language|plugin|platform|chatbot|malware|called)$/
const productBehind =
  /^(?:app|apps|API|APIs|library|framework|plugin|plugins|extension|language|compiler|database|CLI|SDK|tool|repo|version|server|client|editor|browser|protocol|package|module|v\d.*|\d+\.\d+.*)$/
const placeBefore = /^(?:in|near|outside|downtown)$/

const townEnding = /\p{Ll}{2}(?:ville|burgh?|borough|town|stadt|grad|abad|shire|polis|minster)$/u

/** What something says a name is, and how much that counts. */
export interface TypeVote {
  readonly type: EntityType
  readonly weight: number
}

/** What kind of thing an unknown name is, from its form and the words around it. A company, where nothing tells. */
export function nameType(candidate: Candidate): TypeVote {
  const { words, before, behind, work } = candidate
  const [first = ''] = words
  if (work === true) return { type: 'WORK', weight: 4 }
  if (candidate.text.includes(' & ')) return { type: 'ORG', weight: 2 }
  if (candidate.inState === true) return { type: 'PLACE', weight: 3 }
  const alone = words.length === 1
  const byHead = alone ? undefined : headType(words)
  if (byHead === 'ORG') return { type: byHead, weight: 1 }
  if (byHead && !(byHead === 'PLACE' && words.length === 2 && firstNames.has(first)))
    return { type: byHead, weight: 2 }
  if (alone ? firstNames.has(first) : isPersonName(words, before))
    return { type: 'PERSON', weight: alone ? 1 : 2 }
  if (alone && (personBefore.test(before) || personBehind.test(behind))) return { type: 'PERSON', weight: 2 }
  if (orgBefore.test(before) || orgBehind.test(behind)) return { type: 'ORG', weight: 1 }
  if (productBefore.test(before) || productBehind.test(behind)) return { type: 'PRODUCT', weight: 2 }
  if (alone && /[.\d]/.test(first) && hasNameShape(first)) return { type: 'PRODUCT', weight: 2 }
  if (alone && townEnding.test(first)) return { type: 'PLACE', weight: 0.75 }
  if (placeBefore.test(before) && !hasNameShape(first)) return { type: 'PLACE', weight: 0.75 }
  return looksLikePerson(words) ? { type: 'PERSON', weight: 1 } : { type: 'ORG', weight: 0.25 }
}

/** Whether its last word or its neighbours say that a run of capital words is a name. */
export function hasTypeCue({ words, before, behind }: Candidate): boolean {
  if (words.length > 1 && headType(words) !== undefined) return true
  return orgBefore.test(before) || orgBehind.test(behind)
}

function headType(words: readonly string[]): EntityType | undefined {
  const [head = '', before = ''] = words.toReversed()
  if (/^(?:19|20)\d\d$/.test(head)) return 'EVENT'
  if (/^\d/.test(head)) return roadHeads.has(before) ? 'PLACE' : 'PRODUCT'
  if (/^\p{Lu}{1,2}\d+$/u.test(head)) return 'PRODUCT'
  if (eventHeads.has(head) || /\p{Ll}(?:Con|Conf|Fest)$/u.test(head)) return 'EVENT'
  if (workHeads.has(head)) return 'WORK'
  if (orgHeads.has(head) || isOfInstitution(words)) return 'ORG'
  if (placeHeads.has(head) || isNewPlace(words)) return 'PLACE'
  return productHeads.has(head) ? 'PRODUCT' : undefined
}

/** `New Albany`: a word that makes another place of a place, and a name. */
const isNewPlace = ([prefix = '', name = '', ...more]: readonly string[]): boolean =>
  more.length === 0 && placePrefixes.has(prefix) && !isEnglishWord(name.toLowerCase())

/** `Ohio Department of Health`, whatever word it ends with. */
const isOfInstitution = (words: readonly string[]): boolean =>
  words.some(
    (word, at) => ofHeads.has(word) && !areaHeads.has(word) && /^(?:of|for)$/.test(words[at + 1] ?? ''),
  )

/** A first name before others, or a title in front of two words. */
function isPersonName(words: readonly string[], before: string): boolean {
  if (!isWritten(words)) return false
  const [first = '', second = ''] = words
  if (words.some((word) => /^(?:van|von|de|der|den|di|da|del|bin)$/.test(word))) return true
  if (words.length === 3 && /^\p{Lu}\.$/u.test(second)) return true
  if (firstNames.has(first) || firstNames.has(first.split('-')[0] ?? '')) return true
  return titles.has(before) && words.length < 4
}

/** Whether words may be a person's as they are written. */
const isWritten = (words: readonly string[]): boolean =>
  words.length < 5 && !words.some((word) => /\d|^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*\p{Lu}/u.test(word))

/** Two words that are in no dictionary. */
function looksLikePerson(words: readonly string[]): boolean {
  return (
    words.length === 2 &&
    isWritten(words) &&
    words.every((word) => /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(word) && !isEnglishWord(word.toLowerCase()))
  )
}
