/** The code of the one space that stays between words. */
const space = 32

/** A letter or sign beside which a joiner has work: it holds emoji together and parts Persian and Indic letters. */
const joinable = String.raw`[^\p{ASCII}\p{Script=Latin}\p{P}\p{Z}\p{Cf}]`

/** What is there and cannot be seen, but for joiners (U+200C, U+200D) that have work to do. */
const hidden = new RegExp(
  String.raw`[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<!${joinable})[\u200c\u200d]|[\u200c\u200d](?!${joinable})`,
  'gu',
)

/** What `hidden` may match; most texts have none of it, and this says so thirty times as fast. */
const suspect = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/

/** A text without what cannot be seen. Joiners stay where a script or an emoji needs them. */
export function withoutInvisible(text: string): string {
  return suspect.test(text) ? text.replace(hidden, '') : text
}

/** For each character of `tidy(raw)` its offset in `raw`. */
export function tidyOffsets(raw: string): readonly number[] {
  const gone = new Set(Array.from(raw.matchAll(hidden), ({ index }) => index))
  const offsets: number[] = []
  let space: number | undefined
  for (let at = 0; at < raw.length; at++) {
    if (gone.has(at)) continue
    if (/\s/.test(raw.charAt(at))) {
      space ??= at
      continue
    }
    if (space !== undefined && offsets.length > 0) offsets.push(space)
    space = undefined
    offsets.push(at)
  }
  return offsets
}

/**
 * A text with its white space in order: every run of spaces of any kind (no-break, thin, tabs, line ends)
 * is one space, nothing invisible is left, no space at either end. Letters are never touched.
 */
export function tidy(text: string): string {
  if (isTidy(text)) return text
  return singleSpaces(withoutInvisible(text)).trim()
}

/** What is neither white space nor invisible, of the signs that most texts are made of. */
const plain = Uint8Array.from({ length: 0x180 }, (_, code) =>
  (code > space && code < 0x7f) || code >= 0xc0 ? 1 : 0,
)

/**
 * Whether a text is nothing but everyday signs with one space between words, as most texts are: then it is tidy. One
 * walk in place of a search for each kind of fault.
 */
export function isTidy(text: string): boolean {
  let after = space
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === space ? after === space : code < 0x180 ? plain[code] === 0 : !isMark(code)) return false
    after = code
  }
  return after !== space || text === ''
}

/** A dash, a curly quotation mark, three points. */
function isMark(code: number): boolean {
  return (
    code === 0x2019 ||
    code === 0x2018 ||
    code === 0x201c ||
    code === 0x201d ||
    code === 0x2013 ||
    code === 0x2014 ||
    code === 0x2026
  )
}

/** A text where every run of white space is one space. */
export function singleSpaces(text: string): string {
  return /[^\S ]/.test(text) || text.includes('  ') ? text.replace(/\s+/g, ' ') : text
}

/** Whether a text has no letter, digit or other visible mark in it. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > space && first < 0x7f) return false
  return !/[^\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/.test(text)
}
