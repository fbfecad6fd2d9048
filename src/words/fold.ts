import { singleSpaces } from './tidy.ts'
import { wordBounds } from './word-bounds.ts'

const quotes: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/\u2026/g, '...'],
]

/** Characters that are there and cannot be seen: zero-width, byte-order mark, soft hyphen, bidi controls. */
export const invisible = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g

/**
 * A text as it compares: compatibility forms, lower case, straight quotes, plain dashes, single spaces,
 * nothing invisible. Only for comparing: the result is never shown and its offsets mean nothing.
 */
export function fold(text: string): string {
  return singleSpaces(foldedLetters(text)).trim()
}

/** The folded words of a text (letters, digits and what joins them), without punctuation. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldedLetters(text)
  const bounds = wordBounds(folded)
  const words: string[] = []
  for (let at = 0; at < bounds.length; at += 2) words.push(folded.slice(bounds[at], bounds[at + 1]))
  return words
}

/** A text folded but for its white space. Most texts are ASCII, where only case and the backtick can differ. */
export function foldedLetters(text: string): string {
  if (isAscii(text)) {
    const lower = text.toLowerCase()
    return lower.includes('`') ? lower.replaceAll('`', "'") : lower
  }
  let folded = text.normalize('NFKC').replace(invisible, '').toLowerCase()
  for (const [pattern, plain] of quotes) folded = folded.replace(pattern, plain)
  return folded
}

/** Whether a text has nothing but ASCII, where folding is only lower case. */
export function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text)
}
