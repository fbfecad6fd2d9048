import type { Passage } from './passage.ts'

/** Nobody underlines more characters, and a headline ends like no statement. */
const longest = 120

/**
 * Passages of Markdown with underlined lines as headings: one line of words, `===` or `---` right below. A line that
 * ends as a sentence does is text, and the rule below it parts it from what comes.
 */
export function withUnderlined(text: string, passages: readonly Passage[]): readonly Passage[] {
  const found: Passage[] = []
  for (const passage of passages) {
    const above = found.at(-1)
    const mark = passage.kind === 'break' ? text.slice(passage.start, passage.end).trimEnd() : ''
    if (above && /^(?:=+|-+)$/.test(mark) && isHeadline(text, above, passage))
      found[found.length - 1] = { ...above, kind: 'heading', depth: mark.startsWith('=') ? 1 : 2 }
    else found.push(passage)
  }
  return found
}

function isHeadline(text: string, { kind, list, quote, label, start, end }: Passage, rule: Passage): boolean {
  if (kind !== 'words' || list !== undefined || quote || label || end - start > longest) return false
  const line = text.slice(start, end)
  return (
    !/[\r\n]|[.,;:…]["'”’)*_]*$/.test(line) && /^[^\S\r\n]*\r?\n[^\S\r\n]*$/.test(text.slice(end, rule.start))
  )
}
