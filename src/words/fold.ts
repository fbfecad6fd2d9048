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
  let folded = text.normalize('NFKC').replace(invisible, '').toLowerCase()
  for (const [pattern, plain] of quotes) folded = folded.replace(pattern, plain)
  return folded.replace(/\s+/g, ' ').trim()
}

/**
 * The folded words of a text (letters, digits and what joins them), without punctuation. The runs are matched
 * flat and parted afterwards: a nested repeat overflows the regular expression's stack on a word of megabytes.
 */
export function foldedWords(text: string): readonly string[] {
  const runs = fold(text).match(/[\p{L}\p{N}'.,]+/gu) ?? []
  return runs
    .flatMap((run) => run.replace(/^['.,]+|['.,]+$/g, '').split(/['.,]{2,}/))
    .filter((word) => word !== '')
}
