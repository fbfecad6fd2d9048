import { escapeText } from 'entities'

/** Plain words as HTML that means them literally. */
export function plainHtml(words: string): string {
  return escapeText(words)
}
