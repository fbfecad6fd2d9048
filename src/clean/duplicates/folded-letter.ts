/** A letter as it compares: what it folds to, how much of the source it takes, whether it was a capital. */
export interface FoldedLetter {
  /** A lower-case code unit without accents, `apostrophe`, or 0 for what is no part of a word. */
  readonly code: number
  readonly length: number
  readonly capital: boolean
}

/** The folded code of every apostrophe: it joins the letters around it and is not compared. */
export const apostrophe = 39

/**
 * Reads one letter beyond ASCII, or an HTML entity, at an offset. UTF-8 that was once read as Windows-1252
 * (`â€™`, `Ã©`, `Â ` before a no-break space) counts as the letter it was.
 */
export function foldedLetter(source: string, at: number): FoldedLetter {
  const code = source.charCodeAt(at)
  if (code === 38) return entityLetter(source, at)
  const repaired = code >= 0xc2 && code <= 0xf4 ? misreadLetter(source, at, code) : undefined
  return repaired ?? letterOf(code, 1)
}

const entities: Readonly<Record<string, number>> = {
  '&amp;': 38,
  '&apos;': apostrophe,
  '&#39;': apostrophe,
  '&#x27;': apostrophe,
  '&rsquo;': apostrophe,
  '&#8217;': apostrophe,
}

function entityLetter(source: string, at: number): FoldedLetter {
  const entity = /^&#?[a-z0-9]{2,6};/i.exec(source.slice(at, at + 9))?.[0]
  if (!entity) return { code: 38, length: 1, capital: false }
  return { code: entities[entity.toLowerCase()] ?? 0, length: entity.length, capital: false }
}

/** Bytes 0x80 to 0x9f of Windows-1252, by the character they are read as. */
const windowsBytes = new Map(
  [
    ...'\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f',
    ...'\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178',
  ].map((character, index) => [character.charCodeAt(0), 0x80 + index]),
)

function misreadLetter(source: string, at: number, lead: number): FoldedLetter | undefined {
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
  let point = lead & (0xff >> (length + 1))
  for (let next = 1; next < length; next++) {
    const code = source.charCodeAt(at + next)
    const byte = code >= 0xa0 && code <= 0xbf ? code : windowsBytes.get(code)
    if (byte === undefined) return undefined
    point = (point << 6) | (byte & 0x3f)
  }
  return letterOf(point, length)
}

/** Letters already folded, by code point: a table that only ever gains equal answers. */
const folded = new Map<number, FoldedLetter>()

function letterOf(point: number, length: number): FoldedLetter {
  const key = point * 8 + length
  const known = folded.get(key)
  if (known) return known
  const letter = { ...foldPoint(point), length }
  folded.set(key, letter)
  return letter
}

function foldPoint(point: number): Omit<FoldedLetter, 'length'> {
  if (point > 0x10ffff) return { code: 0, capital: false }
  const character = String.fromCodePoint(point)
  if (/[\u2018\u2019\u201b\u2032\u00b4]/.test(character)) return { code: apostrophe, capital: false }
  if (!/[\p{L}\p{N}]/u.test(character)) return { code: 0, capital: false }
  const lower = character.toLowerCase()
  return { code: lower.normalize('NFKD').charCodeAt(0), capital: lower !== character }
}
