import { hashOf } from './hashes.ts'
import { type KeyTable, placeOf } from './key-table.ts'

/**
 * What is known of a word before any text, a small number each: its kinds in word lists; bits for given name, surname
 * and city; bits for proper names and for parts of speech in WordNet; its group among the words that stand in like
 * company, in two grains; how often it has a capital inside a sentence.
 */
export const classColumns = ['lexicon', 'names', 'proper', 'speech', 'coarse', 'fine', 'capital'] as const
export type ClassColumn = (typeof classColumns)[number]

/** Words by the hash of their lower case, sorted, with a number in each column. */
export interface WordClasses {
  readonly keys: Int32Array
  readonly columns: Readonly<Record<ClassColumn, Uint16Array>>
}

/** Classes of words, and where to find those of a word. */
export interface WordSource {
  readonly classes: WordClasses
  readonly rows: KeyTable
}

/** The hash by which a word is known, of its lower case; never 0. */
export function wordHash(lower: string): number {
  return hashOf(lower) || 1
}

/** The classes of a word in lower case; all 0 where nothing is known of it. */
export function classesOf(
  lower: string,
  { classes, rows }: WordSource,
): Readonly<Record<ClassColumn, number>> {
  const row = placeOf(rows, wordHash(lower))
  if (row < 0) return noClasses
  const { columns } = classes
  return {
    lexicon: columns.lexicon[row] as number,
    names: columns.names[row] as number,
    proper: columns.proper[row] as number,
    speech: columns.speech[row] as number,
    coarse: columns.coarse[row] as number,
    fine: columns.fine[row] as number,
    capital: columns.capital[row] as number,
  }
}

/** The classes of a word of which nothing is known. */
export const noClasses: Readonly<Record<ClassColumn, number>> = {
  lexicon: 0,
  names: 0,
  proper: 0,
  speech: 0,
  coarse: 0,
  fine: 0,
  capital: 0,
}
