import { fold, isAscii } from '../words/fold.ts'
import type { Span } from '../words/sentences.ts'
import { wordBounds } from '../words/word-bounds.ts'

/** A word of a text with its place; `key` is how it compares. */
export interface WordToken extends Span {
  readonly key: string
}

/** The words of a text in order, folded, with their offsets. */
export function wordTokens(text: string): readonly WordToken[] {
  const bounds = wordBounds(text)
  const lower = isAscii(text) ? text.toLowerCase() : undefined
  const tokens: WordToken[] = []
  for (let at = 0; at < bounds.length; at += 2) {
    const start = bounds[at] ?? 0
    const end = bounds[at + 1] ?? 0
    tokens.push({ start, end, key: lower?.slice(start, end) ?? fold(text.slice(start, end)) })
  }
  return tokens
}
