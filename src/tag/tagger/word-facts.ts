import { hashOf, keyOf, seed, step } from './hashes.ts'
import { type ClassColumn, classesOf, noClasses, type WordSource, wordHash } from './word-classes.ts'
import { partKeys } from './word-parts.ts'

/** How a word is written, as far as its capitals go. An address is one of the web or of an account. */
export const capitals = {
  none: 0,
  first: 1,
  all: 2,
  mixed: 3,
  initial: 4,
  number: 5,
  mark: 6,
  address: 7,
} as const

/** All that the features see of one word, worked out once for each spelling. */
export interface WordFacts {
  /** Hash of the lower case. */
  readonly low: number
  readonly capital: number
  /** Hash of the word with each run of letters or digits of a kind as one sign. */
  readonly shape: number
  readonly isMark: boolean
  readonly classes: Readonly<Record<ClassColumn, number>>
  /** Keys of the features of the word as neighbour two and one before, itself, and as neighbour one and two behind. */
  readonly keys: readonly Int32Array[]
}

/** The facts of a word. What its capitals say is kept apart for each mode of sentence. */
export function wordFacts(text: string, mode: number, source: WordSource): WordFacts {
  const lower = text.toLowerCase()
  const capital = capitalOf(text, lower)
  const base = {
    low: wordHash(lower),
    capital,
    shape: step(shapeOf(text), mode),
    isMark: capital === capitals.mark,
    classes: classesOf(lower, source),
  }
  const own = [
    keyOf(2, step(hashOf(text), mode)),
    ...spellingKeys(lower, base, mode),
    ...classKeys(base, mode),
    ...partKeys(text, source),
  ]
  const neighbour = (place: number) => neighbourKeys(lower, base, mode, place)
  return { ...base, keys: [neighbour(0), neighbour(1), Int32Array.from(own), neighbour(3), neighbour(4)] }
}

type Base = Omit<WordFacts, 'keys'>

function capitalOf(text: string, lower: string): number {
  if (/^(?:@.|https?:|www\.)/.test(text)) return capitals.address
  if (!/\p{L}/u.test(text)) return /\p{N}/u.test(text) ? capitals.number : capitals.mark
  if (text === lower) return capitals.none
  if (/^\p{Lu}\.?$/u.test(text)) return capitals.initial
  if (text === text.toUpperCase()) return capitals.all
  return /^\p{Lu}[^\p{Lu}]*$/u.test(text) ? capitals.first : capitals.mixed
}

/** Letters become A or a, digits 0; a run of one kind longer than two counts as two. */
function shapeOf(text: string): number {
  let hash = seed
  let last = 0
  let run = 0
  for (let at = 0; at < text.length && at < 20; at++) {
    const kind = kindOf(text.charAt(at))
    run = kind === last ? run + 1 : 0
    last = kind
    if (run < 2) hash = step(hash, kind)
  }
  return hash
}

function kindOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 97 && code <= 122) return 97
  if (code >= 65 && code <= 90) return 65
  if (code >= 48 && code <= 57) return 48
  if (code < 128) return code
  if (character !== character.toLowerCase()) return 65
  return character !== character.toUpperCase() ? 97 : 1
}

/** Beginnings, endings, and what is between. */
function spellingKeys(lower: string, base: Base, mode: number): readonly number[] {
  const capital = base.capital * 4 + mode
  const { length } = lower
  const keys = [keyOf(1, 0), keyOf(3, base.low), keyOf(4, base.shape), keyOf(5, capital)]
  for (let size = 1; size <= 4 && size < length; size++) {
    const end = hashOf(lower, length - size)
    keys.push(keyOf(5 + size, hashOf(lower, 0, size)), keyOf(9 + size, end))
    if (size >= 2) keys.push(keyOf(60 + size, step(end, capital)))
  }
  for (let at = 0; at + 3 <= length && at < 12; at++) keys.push(keyOf(14, hashOf(lower, at, at + 3)))
  keys.push(keyOf(25, Math.min(length, 12) * 64 + capital))
  const hyphen = lower.indexOf('-')
  if (hyphen <= 0) return keys
  keys.push(keyOf(28, hashOf(lower, 0, hyphen)), keyOf(29, hashOf(lower, lower.lastIndexOf('-') + 1)))
  keys.push(keyOf(30, capital))
  return keys
}

function classKeys(base: Base, mode: number): readonly number[] {
  const capital = base.capital * 4 + mode
  const { lexicon, names, proper, speech, coarse, fine } = base.classes
  const keys = [keyOf(15, lexicon), keyOf(16, proper), keyOf(17, speech), keyOf(18, coarse), keyOf(19, fine)]
  keys.push(keyOf(20, base.classes.capital * 64 + capital), keyOf(21, lexicon * 64 + capital))
  keys.push(
    keyOf(22, proper * 64 + capital),
    keyOf(23, speech * 64 + capital),
    keyOf(24, coarse * 64 + capital),
  )
  keys.push(keyOf(26, step(step(seed, lexicon), proper * 1024 + speech)))
  keys.push(keyOf(31, names * 64 + capital), keyOf(32, names * 256 + speech))
  for (let bit = 0; bit < 8; bit++) {
    if ((names >> bit) & 1) keys.push(keyOf(33, bit * 64 + capital))
    if ((proper >> bit) & 1) keys.push(keyOf(27, bit * 64 + capital))
  }
  return keys
}

/** Farther neighbours give fewer features: `place` is 0 and 4 for those two words away, 1 and 3 for the next. */
function neighbourKeys(
  lower: string,
  { low, shape, classes, capital }: Base,
  mode: number,
  place: number,
): Int32Array {
  const at = 100 + place * 20
  const keys = [keyOf(at, low), keyOf(at + 1, classes.coarse), keyOf(at + 2, classes.lexicon)]
  keys.push(keyOf(at + 3, capital * 4 + mode), keyOf(at + 9, classes.proper), keyOf(at + 10, classes.fine))
  keys.push(keyOf(at + 11, classes.names))
  if (place === 1 || place === 3) {
    keys.push(keyOf(at + 4, hashOf(lower, Math.max(0, lower.length - 3))), keyOf(at + 5, shape))
    keys.push(keyOf(at + 6, classes.speech), keyOf(at + 8, hashOf(lower, Math.max(0, lower.length - 2))))
  }
  return Int32Array.from(keys)
}

/** Stands for the words beyond the edges of a sentence. */
export const edge: WordFacts = {
  low: 7,
  capital: 15,
  shape: 7,
  isMark: true,
  classes: noClasses,
  keys: [0, 1, 2, 3, 4].map((place) => Int32Array.of(keyOf(100 + place * 20 + 19, 0))),
}
