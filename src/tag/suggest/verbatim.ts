const letter = /[\p{L}\p{N}\p{M}]/u

/** A text as spans of it are compared: composed letters, straight quotes, single spaces. Case and digits stay. */
export function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/\s+/gu, ' ')
    .trim()
}

/**
 * Whether a span stands in a text letter by letter, as whole words: `Kaseya` is in `Kaseya’s own`, `Kaseya Inc.` and
 * `ase` are not. There is no nearly: `5 %` is not `6 %`. Linear in the text for spans that hold a letter.
 */
export function isVerbatim(span: string, text: string): boolean {
  const wanted = plainForm(span)
  const within = plainForm(text)
  if (!letter.test(wanted)) return false
  for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1))
    if (isWholeAt(within, at, at + wanted.length)) return true
  return false
}

/** Whether a text begins with a span, letter by letter, and a word ends where the span does. */
export function startsWithSpan(span: string, text: string): boolean {
  const wanted = plainForm(span)
  const within = plainForm(text)
  return letter.test(wanted) && within.startsWith(wanted) && isWholeAt(within, 0, wanted.length)
}

function isWholeAt(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1) && joins(text, start)) && !(joins(text, end - 1) && joins(text, end))
}

/** Whether the character that a code unit belongs to is part of a word. */
function joins(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false
  const low = text.charCodeAt(at)
  const from = low >= 0xdc00 && low < 0xe000 ? at - 1 : at
  return letter.test(String.fromCodePoint(text.codePointAt(Math.max(0, from)) ?? 0))
}
