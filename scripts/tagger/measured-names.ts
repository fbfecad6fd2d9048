import { type MarkedDocument, markedDocuments } from './documents.ts'
import { lessonSets } from './lessons.ts'

/** The sets that only measure: nothing of them is learnt. */
export const measuredSets = ['wnut17.dev', 'wnut17.test', 'btc.test'] as const

/**
 * The names that the sets that measure mark and no set to learn from does, as `bareName` writes them. Whoever writes
 * lists of names may have read them there; a list that holds them would tell the answers.
 */
export function namesOnlyMeasured(folder: string): ReadonlySet<string> {
  const learnt = new Set(lessonSets.flatMap((set) => namesOf(markedDocuments(folder, set))))
  const measured = measuredSets.flatMap((set) => namesOf(markedDocuments(folder, set)))
  return new Set(measured.filter((name) => !learnt.has(name)))
}

/** A name in lower case without what sets write around it: marks, a leading `the`, a possessive. */
export function bareName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/\s+/g, ' ')
    .replace(/^(?:[^\p{L}\p{N}]+|the\s+)+/u, '')
    .replace(/(?:\s*'\s*s|[^\p{L}\p{N}]+)+$/u, '')
}

function namesOf(documents: readonly MarkedDocument[]): readonly string[] {
  return documents.flatMap(({ text, names }) =>
    names.map(({ start, end }) => bareName(text.slice(start, end))),
  )
}
