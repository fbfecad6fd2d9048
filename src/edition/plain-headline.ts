import { tidy } from '../words/tidy.ts'

/**
 * A headline as a line of an inbox has it: one line, nothing invisible, no emoji, no full stop at the end, and
 * no mark that mail programs take for a token.
 */
export function plainHeadline(headline: string): string {
  const plain = headline.replace(/(?![©®™])[\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}\ufe0f\u200d]/gu, ' ')
  return tidy(plain).replace(/(?<!\.)\.$/, '')
}

/** A headline as it goes on behind others in one line: its first article in lower case. */
export function continued(headline: string): string {
  return headline.replace(/^(?:The|An?)(?= )/, (article) => article.toLowerCase())
}
