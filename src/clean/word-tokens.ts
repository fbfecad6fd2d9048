import { fold } from '../words/fold.ts'
import type { Span } from '../words/sentences.ts'

/** A word of a text with its place; `key` is how it compares. */
export interface WordToken extends Span {
  readonly key: string
}

/** The words of a text in order, folded, with their offsets. */
export function wordTokens(text: string): readonly WordToken[] {
  const tokens: WordToken[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu)) {
    const [word] = match
    const key = /^[\x00-\x7f]*$/.test(word) ? word.toLowerCase() : fold(word)
    tokens.push({ start: match.index, end: match.index + word.length, key })
  }
  return tokens
}
