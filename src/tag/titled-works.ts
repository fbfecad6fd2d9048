import { firstNames } from './first-names.ts'

/** A stretch of a sentence. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const capital = "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’-]*"
const small = '(?:of|the|and|a|an|in|on|to|for|with|at|by|from|is|as|or|it|not|into)'
const title = `${capital}(?:(?: ${small}){0,3} ${capital}){1,9}`
const certain = 'book|novel|memoir|biography|autobiography|film|movie|documentary|album|musical|opera'
const likely = 'podcast|series|collection|essay|paper|report|study|newsletter|column|play|poem|blog|game'

/** `her book Careful Sums`, `a novel called Careful Sums`, `his newsletter "Careful Sums"`. */
const plain = new RegExp(
  `\\b(?:(?:${certain}),? |(?:${certain}|${likely}) (?:called|titled|entitled|named) |(?:${likely}),? (?=["“]))["“]?(${title})(?![\\p{L}\\p{N}])`,
  'gdu',
)
/** `his new report, Careful Sums,`. */
const apposed = new RegExp(
  `\\b(?:his|her|their|my|our|new|latest|first|debut|recent|[’']s) (?:\\p{Ll}+ )?(?:${certain}|${likely}), ["“]?(${title})["”]?(?=[,.;:!?)]|$)`,
  'gdu',
)
const nouns = new RegExp(`\\b(?:${certain}|${likely})\\b`)

/**
 * The titles of books, films and the like that a sentence calls so: `in her new book, Careful Sums`. Titles of several
 * words only, and none that is a person's name: an author may stand there as well.
 */
export function titledWorksIn(sentence: string): readonly Stretch[] {
  if (!nouns.test(sentence)) return []
  const found = [...sentence.matchAll(plain), ...sentence.matchAll(apposed)]
  return found.flatMap((match) => {
    const [start, end] = match.indices?.[1] ?? [0, 0]
    const [first = '', ...more] = sentence.slice(start, end).split(' ')
    return firstNames.has(first) && more.length < 3 ? [] : [{ start, end }]
  })
}
