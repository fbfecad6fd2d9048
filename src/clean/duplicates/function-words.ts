import { wordHash } from './scan-words.ts'
import type { WordStream } from './word-stream.ts'

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash))

const fillers = hashes(
  'like so well just really actually basically yeah um uh and i oh okay right know mean that kind sort of you',
)

const functionWords = hashes(
  'a an the is am are was were be been it its this that thats i im ive id you youre we weve they theyre he hes she shes have has had do does did will would ill well to too of in on at and or but so like just um uh gonna going wanna want yeah oh really actually basically kind sort know mean right',
)

/** Words that one recogniser writes down and the next leaves out. */
export function isFiller({ hash }: WordStream, at: number): boolean {
  return fillers.has(hash[at] ?? 0)
}

/** Words that carry little: "it is" and "it's" differ in them and say the same. */
export function isFunctionWord({ hash }: WordStream, at: number): boolean {
  return functionWords.has(hash[at] ?? 0)
}
