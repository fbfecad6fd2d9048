import { drawableLetters } from './drawable-letters.ts'

/** More than this never fits on a picture. */
const longest = 400

/** Signs without a shape, but for those that part or join Arabic letters. */
const unseen = /(?!(?<=\p{Script=Arabic})[\u200c\u200d]\p{Script=Arabic})[\p{Cc}\p{Cf}\ufffd]/gu

/** What may be left out of a headline without making it another one: emoji, ornaments, points, empty code points. */
const ornament = /[\p{So}\p{Sk}\p{P}\p{Me}\p{Cn}\p{Co}\p{Variation_Selector}]/u

/**
 * A text as a picture can show it, on one line: without control marks, and with no more than three marks over one letter.
 * Emoji and ornaments that the fonts lack are left out; a letter, number or sign of theirs is written in its plainer form
 * where Unicode names one. Undefined where a letter has none, or nothing is left: half a headline would be a wrong one.
 */
export function drawableText(text: string): string | undefined {
  const plain = [...text.toWellFormed().normalize('NFC').replace(/\s+/g, ' ')]
  const cut = plain.length > longest ? `${plain.slice(0, longest).join('')}…` : plain.join('')
  const marked = cut.replace(unseen, '').replace(/(\p{M}{3})\p{M}+/gu, '$1')
  const drawn: string[] = []
  for (const letter of marked) {
    const shown = drawableLetter(letter)
    if (shown === undefined) return undefined
    drawn.push(shown)
  }
  const words = drawn.join('').replace(/ +/g, ' ').trim()
  return words === '' ? undefined : words
}

function drawableLetter(letter: string): string | undefined {
  if (isDrawable(letter)) return letter
  const plainer = letter.normalize('NFKC')
  if ([...plainer].every(isDrawable)) return plainer
  return ornament.test(letter) ? '' : undefined
}

/** First and last code point of each row of letters that the fonts have, ascending. */
const rows: readonly (readonly [number, number])[] = drawableLetters
  .trim()
  .split(/\s+/)
  .map((row) => {
    const [first = '', last = first] = row.split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)]
  })

function isDrawable(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0
  let [low, high] = [0, rows.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = rows[middle] as readonly [number, number]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}
