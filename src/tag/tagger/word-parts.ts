import { hashOf, keyOf } from './hashes.ts'
import { classesOf, type WordSource } from './word-classes.ts'

const part = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|\p{N}+/gu

/** A given name at the start of a word that is written as one: at least so many letters, in a word of so many. */
const leastName = 4
const mostName = 9
const leastWord = 7

/** Keys of features of the words that are joined in one: `JuliaTalks`, `matt_levinson`, `seanhannity`. */
export function partKeys(text: string, source: WordSource): readonly number[] {
  const parts = (text.match(part) ?? []).map((word) => word.toLowerCase())
  if (parts.length < 2) return givenNameKeys(text.toLowerCase(), source)
  const first = parts[0] as string
  const last = parts.at(-1) as string
  const one = classesOf(first, source)
  const two = classesOf(last, source)
  const keys = [keyOf(34, hashOf(first)), keyOf(35, hashOf(last)), keyOf(36, one.names * 256 + two.names)]
  keys.push(keyOf(37, one.lexicon), keyOf(38, two.lexicon))
  for (const word of parts) keys.push(keyOf(39, classesOf(word, source).coarse), keyOf(43, hashOf(word)))
  return keys
}

function givenNameKeys(lower: string, source: WordSource): readonly number[] {
  if (lower.length < leastWord) return []
  for (let size = Math.min(lower.length - 2, mostName); size >= leastName; size--) {
    const { names, speech } = classesOf(lower.slice(0, size), source)
    if ((names & 1) === 0) continue
    const rest = classesOf(lower.slice(size), source)
    return [keyOf(40, speech === 0 ? 1 : 0), keyOf(41, rest.names), keyOf(42, size)]
  }
  return [keyOf(40, 2)]
}
