import { wordHash } from './scan-words.ts'
import type { WordStream } from './word-stream.ts'

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash))

const fillers = hashes(
  'like so well just really actually basically yeah um uh and i oh okay right know mean that kind sort of you',
)

const functionWords = hashes(
  'a an the is am are was were be been it its this that thats i im ive id you youre we weve they theyre he hes she shes have has had do does did will would ill well to too of in on at and or but so like just um uh gonna going wanna want yeah oh really actually basically kind sort know mean right',
)

const grammatical = hashes(
  'as at by for from with into onto than then there their theirs they them he him his she her hers me my mine our ours your yours us who whom whose which what when where why how if while though although because since until whether these those some any such other also too very even again still yet now here may might must can could should shall about only own each every both either one ones lets let theres whats heres youll well theyll itll yes no okay ok get got go goes going gone come',
)

/** Words of grammar: they tie others together, and a copy that has one more of them says nothing else. */
export function isGrammatical({ hash }: WordStream, at: number): boolean {
  return grammatical.has(hash[at] ?? 0)
}

/** Words that one recogniser writes down and the next leaves out. */
export function isFiller({ hash }: WordStream, at: number): boolean {
  return fillers.has(hash[at] ?? 0)
}

/** Words that carry little: "it is" and "it's" differ in them and say the same. */
export function isFunctionWord({ hash }: WordStream, at: number): boolean {
  return functionWords.has(hash[at] ?? 0)
}
