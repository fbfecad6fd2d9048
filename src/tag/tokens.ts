/** A run of letters and digits, or one other visible character. Offsets count in the text it was found in. */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** No space stands before it. */
  readonly glued: boolean
}

const piece = /[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu

/** Cuts a text into its smallest pieces: what is not white space is in exactly one of them. Linear. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let last = -1
  for (const match of text.matchAll(piece)) {
    const end = match.index + match[0].length
    tokens.push({ text: match[0], start: match.index, end, glued: match.index === last })
    last = end
  }
  return tokens
}

/** Whether a token is a word or a number, and no mark. */
export function isWord(token: Token | undefined): boolean {
  return token !== undefined && /[\p{L}\p{N}]/u.test(token.text)
}
