import type { EntityType } from '../model/entity.ts'
import type { Candidate } from './candidates.ts'
import { isEnglishWord } from './english-words.ts'
import { firstNames } from './first-names.ts'
import { eventHeads, hasNameShape, orgHeads, placeHeads, productHeads, workHeads } from './name-words.ts'
import { titles } from './titles.ts'

const personBefore = /^(?:I['’]m|named|co-host|host|guest|colleague|friend|husband|wife)$/
const personBehind = /^(?:wrote|writes|thinks|tweeted|argues|explains|asked|asks|jokes|recalls)$/

const orgBefore =
  /^(?:provider|vendor|company|firm|startup|start-up|maker|giant|distributor|agency|bank|group|gang|acquired|acquires|acquire|bought|joined)$/
const orgBehind =
  /^(?:CEO|CTO|CFO|COO|CISO|CIO|President|president|founder|co-founder|spokesperson|spokesman|spokeswoman|employees|employee|engineers|executives|customers|shareholders|acquired|acquires|announced|announces|hired|raised|gang|team|group)$/
const productBefore =
  /^(?:using|use|uses|used|install|installed|running|run|app|tool|library|framework|language|plugin|platform|called)$/
const productBehind =
  /^(?:app|apps|API|APIs|library|framework|plugin|plugins|extension|language|compiler|database|CLI|SDK|tool|repo|version|server|client|editor|browser|protocol|package|module|v\d.*|\d+\.\d+.*)$/

/** What kind of thing an unknown name is, from its form and the words around it; undefined where nothing tells. */
export function nameType({ words, before, behind }: Candidate): EntityType | undefined {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  if (words.length > 1) {
    const byHead = headType(last)
    if (byHead && !(byHead === 'PLACE' && words.length === 2 && firstNames.has(first))) return byHead
    if (isPersonName(words, before)) return 'PERSON'
  } else if (firstNames.has(first) || personBefore.test(before) || personBehind.test(behind)) return 'PERSON'
  if (orgBefore.test(before) || orgBehind.test(behind)) return 'ORG'
  if (productBefore.test(before) || productBehind.test(behind)) return 'PRODUCT'
  return words.length === 1 && /[.\d]/.test(first) && hasNameShape(first) ? 'PRODUCT' : undefined
}

/** Whether its last word or its neighbours say that a run of capital words is a name. */
export function hasTypeCue({ words, before, behind }: Candidate): boolean {
  if (words.length > 1 && headType(words.at(-1) ?? '') !== undefined) return true
  return orgBefore.test(before) || orgBehind.test(behind)
}

function headType(head: string): EntityType | undefined {
  if (eventHeads.has(head) || /\p{Ll}(?:Con|Conf|Fest)$/u.test(head)) return 'EVENT'
  if (workHeads.has(head)) return 'WORK'
  if (orgHeads.has(head)) return 'ORG'
  if (placeHeads.has(head)) return 'PLACE'
  return productHeads.has(head) ? 'PRODUCT' : undefined
}

/** A first name before others, a title in front of two words, or two words that are in no dictionary. */
function isPersonName(words: readonly string[], before: string): boolean {
  if (
    words.length > 4 ||
    words.some((word) => /\d|^\p{Lu}{2,}$|^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}*\p{Lu}/u.test(word))
  )
    return false
  const [first = '', second = ''] = words
  if (words.some((word) => /^(?:van|von|de|der|den|di|da|del|bin)$/.test(word))) return true
  if (words.length === 3 && /^\p{Lu}\.$/u.test(second)) return true
  if (firstNames.has(first) || firstNames.has(first.split('-')[0] ?? '')) return true
  if (titles.has(before) && words.length < 4) return true
  return (
    words.length === 2 &&
    [first, second].every(
      (word) => /^\p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(word) && !isEnglishWord(word.toLowerCase()),
    )
  )
}
