import { askedLately } from '../words/asked-lately.ts'
import { fold, foldedWords } from '../words/fold.ts'
import { wordBounds } from '../words/word-bounds.ts'

/**
 * A number for each word of a text: the same for words that compare as equal (`word-tokens.ts`), and nearly always
 * different for others. To find out fast that nothing in a text comes again.
 */
export function wordHashes(text: string): Int32Array {
  return numbersOf(text).hashes
}

/** One number for all folded words of a text, the same for texts with the same words; 0 where there are none. */
export function contentHash(text: string): number {
  const { hashes, plain } = numbersOf(text)
  const words = plain ? hashes : foldedWords(text).map(lettersHash)
  let content = 0
  for (let at = 0; at < words.length; at++) content = joined(content, words[at] ?? 0)
  return content
}

interface WordNumbers {
  readonly hashes: Int32Array
  /** It is plain English, where the words that compare as equal are the folded ones. */
  readonly plain: boolean
}

const numbersOf = askedLately((text): WordNumbers => {
  const count = plainHashes(text)
  if (count >= 0) return { hashes: scratch.slice(0, count), plain: true }
  const bounds = wordBounds(text)
  const hashes = new Int32Array(bounds.length >> 1)
  for (let at = 0; at < hashes.length; at++)
    hashes[at] = lettersHash(fold(text.slice(bounds[2 * at], bounds[2 * at + 1])))
  return { hashes, plain: false }
})

/** Adds a number to those of what came before, in order. */
export function joined(hash: number, next: number): number {
  return (Math.imul(hash, 31) + next) | 0
}

const seed = 0x811c9dc5 | 0

/** One step of FNV-1a. */
const step = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function lettersHash(letters: string): number {
  let hash = seed
  for (let at = 0; at < letters.length; at++) hash = step(hash, letters.charCodeAt(at))
  return hash
}

const apart = 0
const joiner = 1
const unknown = 2

/** What the signs are that most texts are made of: a letter or digit in lower case, or one of the three above. */
const signs = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0)
  return /['.,]/.test(character) ? joiner : character === '`' ? unknown : apart
})

function signOf(code: number): number {
  if (code < 0x80) return signs[code] ?? unknown
  if (code === 0x2019) return joiner
  return /[\u00a0\u2013\u2014\u201c\u201d\u2026]/.test(String.fromCharCode(code)) ? apart : unknown
}

/** The numbers of the text that was read last. */
let scratch = new Int32Array(2048)

/**
 * Puts the numbers of the words of a text in plain English, ASCII and the marks that word processors make of it, into
 * `scratch` and answers how many there are; -1 where it has another sign. A walk by hand, for every text that is
 * cleaned goes through it.
 */
function plainHashes(text: string): number {
  if (scratch.length <= text.length >> 1) scratch = new Int32Array(text.length)
  const hashes = scratch
  let count = 0
  let hash = 0
  let joins = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const sign = code < 0x80 ? (signs[code] ?? unknown) : signOf(code)
    if (sign > unknown) {
      if (hash === 0) hash = seed
      else if (joins !== 0) hash = step(hash, joins)
      joins = 0
      hash = step(hash, sign)
    } else if (sign === unknown) return -1
    else if (sign === joiner && hash !== 0 && joins === 0) joins = code === 0x2019 ? 39 : code
    else if (hash !== 0) {
      hashes[count++] = hash
      hash = 0
      joins = 0
    }
  }
  if (hash !== 0) hashes[count++] = hash
  return count
}
