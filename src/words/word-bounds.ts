const part = 1
const joiner = 2
const apart = 3

/**
 * What each code unit is, found out when it is first met: a table that only ever gains equal answers. Halves of
 * characters that take two code units are never in it, for what they are depends on both.
 */
const kinds = new Uint8Array(0x10000)

/** Room for the bounds of a text before it is known how many they are. */
let scratch = new Int32Array(4096)

/**
 * Where the words of a text are: the offsets at which each starts and ends, in turn. A word is letters and
 * digits, and single apostrophes, points and commas between them. A walk by hand, and flat, because every rule
 * that compares words walks the whole text: a regular expression that finds the same takes four times as long.
 */
export function wordBounds(text: string): Int32Array {
  const { length } = text
  if (scratch.length <= length) scratch = new Int32Array(length * 2)
  const bounds = scratch
  let count = 0
  for (let at = 0; at < length; at++) {
    if ((kinds[text.charCodeAt(at)] || kindOf(text, at)) !== part) continue
    bounds[count++] = at
    for (at++; at < length; at++) {
      const kind = kinds[text.charCodeAt(at)] || kindOf(text, at)
      if (kind === part) continue
      if (kind !== joiner || at + 1 >= length || kindOf(text, at + 1) !== part) break
    }
    bounds[count++] = at
  }
  return bounds.slice(0, count)
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const known = kinds[code] || 0
  if (known !== 0) return known
  const isHalf = code >= 0xd800 && code < 0xe000
  const character = isHalf ? wholeAt(text, at) : String.fromCharCode(code)
  const kind = /['’.,]/.test(character) ? joiner : /[\p{L}\p{N}]/u.test(character) ? part : apart
  if (!isHalf) kinds[code] = kind
  return kind
}

/** The character that a half of it belongs to; a half alone is a character that is no part of a word. */
function wholeAt(text: string, at: number): string {
  const lead = text.charCodeAt(at) < 0xdc00 ? at : at - 1
  const whole = String.fromCodePoint(text.codePointAt(Math.max(0, lead)) ?? 0)
  return whole.length === 2 ? whole : text.charAt(at)
}
