import type { Span } from '../words/sentences.ts'
import { isBlank } from '../words/tidy.ts'
import { visibleSpan } from '../words/visible-span.ts'

/** The lines of a text that hold something visible, without the spaces at their ends. */
export function textLines(text: string): readonly Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(/[^\r\n]+/g))
    if (!isBlank(match[0])) spans.push(visibleSpan(text, match.index, match.index + match[0].length))
  return spans
}
