/** A word or a mark as the tagger reads it. Offsets are UTF-16 units of the text it was found in. */
export interface NameToken {
  /** What stands there; without the spaces in `don ' t`, as texts have it that were cut into words before. */
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Short forms that cling to a word and are tokens of their own. */
const clitic = "['’] ?(?:s|S|re|ve|ll|d|m)(?![\\p{L}\\p{N}])"

const piece = new RegExp(
  [
    '@[\\p{L}\\p{N}_]+',
    'https?:\\/\\/\\S+|www\\.\\S+',
    `${clitic}|n ['’] t(?![\\p{L}\\p{N}])`,
    // Initials: U.S., J.R.R.
    '(?:\\p{Lu}\\.){2,}',
    // A word with hyphens, ampersands, apostrophes and dots inside: Coca-Cola, AT&T, O'Brien, 1,000.5, C++.
    `[\\p{L}\\p{N}\\p{M}_](?:[\\p{L}\\p{N}\\p{M}_]+|(?:[-&+]|(?!${clitic})['’])(?=[\\p{L}\\p{N}])|[.,](?=\\p{N})|\\.(?=\\p{L}))*(?:\\+\\+| ['’] t(?![\\p{L}\\p{N}]))?`,
    // A mark, or the same mark again and again.
    '([^\\s\\p{L}\\p{N}\\p{M}])\\1*',
  ].join('|'),
  'gu',
)

/** The tokens of a stretch of a text, in order. Linear; what is not white space is in exactly one of them. */
export function nameTokensOf(text: string, from = 0, to = text.length): readonly NameToken[] {
  const tokens: NameToken[] = []
  for (const match of text.slice(from, to).matchAll(piece)) {
    const word = match[0]
    const start = from + match.index
    tokens.push({
      text: word.includes(' ') ? word.replaceAll(' ', '') : word,
      start,
      end: start + word.length,
    })
  }
  return tokens
}
