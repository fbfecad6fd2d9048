import { askedLately } from './asked-lately.ts'

const part = 1
const space = 2
const other = 3
const half = 4

/**
 * What each code unit is, found out when it is first met: a table that only ever gains equal answers. A half of a
 * character that takes two code units says nothing about the whole.
 */
const kinds = new Uint8Array(0x10000)

/** How many words a text has: runs without white space that hold a letter or a digit. */
export const wordCount: (text: string) => number = askedLately(countOf)

/** A walk by hand, for the words of every block are counted. */
function countOf(text: string): number {
  let count = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const kind = kinds[code] || kindOf(code)
    if (kind === space) within = false
    else if (!within && (kind === part || (kind === half && isPart(text, at)))) {
      within = true
      count++
    }
  }
  return count
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code)
  const isHalf = code >= 0xd800 && code < 0xe000
  const kind = isHalf ? half : /\s/.test(character) ? space : /[\p{L}\p{N}]/u.test(character) ? part : other
  kinds[code] = kind
  return kind
}

/** Whether the character that begins with the half at an offset is a letter or a digit. */
function isPart(text: string, at: number): boolean {
  return /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2))
}
