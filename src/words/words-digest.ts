import { hash } from 'node:crypto'
import { foldedWords } from './fold.ts'

/** The SHA-256 of a text's folded words with a space between each two: its 32 bytes, as characters below 256. */
export function wordsDigest(text: string): string {
  const length = plainWords(text)
  const words = length < 0 ? foldedWords(text).join(' ') : scratch.subarray(0, length)
  return hash('sha256', words, 'binary')
}

const apart = 0
const joiner = 1

/** What each sign of ASCII is in a folded word: its code, or one of the two above. */
const signs = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-z0-9]/i.test(character)) return character.toLowerCase().charCodeAt(0)
  return /['.,`]/.test(character) ? joiner : apart
})

const space = 32
const apostrophe = 39
const backtick = 96

/** The words of the text that was read last. */
let scratch = Buffer.alloc(4096)

/**
 * Puts the folded words of a text in ASCII into `scratch`, as `foldedWords` finds them, and answers how many bytes they
 * take with a space between each two; -1 for a text with another sign. A walk by hand, for every paragraph has an id.
 */
function plainWords(text: string): number {
  if (scratch.length < text.length) scratch = Buffer.alloc(text.length * 2)
  const bytes = scratch
  let length = 0
  let within = false
  let joins = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > 0x7f) return -1
    const sign = signs[code] ?? apart
    if (sign > joiner) {
      if (joins !== 0) bytes[length++] = joins
      else if (!within && length > 0) bytes[length++] = space
      bytes[length++] = sign
      within = true
      joins = 0
    } else if (sign === joiner && within && joins === 0) joins = code === backtick ? apostrophe : code
    else {
      within = false
      joins = 0
    }
  }
  return length
}
