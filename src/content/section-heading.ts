import { type SectionKind, sectionHeadings, sectionKinds } from '../model/section.ts'
import { foldedWords } from '../words/fold.ts'

const lead = '(?:(?:so|and|but|now|ok|okay|well|alright|again) ){0,3}'
const who =
  '(?:we|you|anyone|anybody|everyone|everybody|(?:\\S+ ){0,2}(?:people|listeners|readers|msps?|providers?|pros|resellers))'
const tail = '(?: about (?:this|that|it)| here| today)?'

/** Headings that ask or tell why a story matters, as folded words: "Why do we care?", "Here's why it matters". */
const care = new RegExp(
  `^${lead}(?:here's |here is )?why (?:(?:do |should |would |did )?${who} (?:should |even |really |all |still )?care${tail}|(?:it|this|that) matters|does (?:it|this|that) matter)$`,
)

/**
 * The kind of section that a `###` heading starts: one of the fixed headings, or one that reads as a
 * why-we-care marker or as one of the show's own `markers`. Case, spacing and punctuation do not matter.
 * Undefined for any other heading: it stays a sub-heading within its section.
 */
export function sectionKindOf(heading: string, markers: readonly string[] = []): SectionKind | undefined {
  const words = wordsOf(heading)
  const fixed = sectionKinds.find((kind) => wordsOf(sectionHeadings[kind]) === words)
  if (fixed) return fixed
  const asks = care.test(words) || (words !== '' && markers.some((marker) => wordsOf(marker) === words))
  return asks ? 'why-we-care' : undefined
}

function wordsOf(text: string): string {
  return foldedWords(text.slice(0, 200)).join(' ')
}
