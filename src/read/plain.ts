import type { Block } from '../model/tree.ts'
import type { Locator } from '../words/locator.ts'
import { blocksFrom } from './blocks.ts'
import { passagesOf } from './passages.ts'
import { isSeparator } from './separator.ts'

/** The blocks of plain text: paragraphs, and breaks where a line only draws a rule. No mark means anything else. */
export function plainBlocks(text: string, start: number, where: Locator): readonly Block[] {
  const passages = passagesOf(text, start, (line) => (isSeparator(line) ? { kind: 'break' } : undefined))
  return blocksFrom(text, passages, where, (span) => [
    { type: 'text', value: text.slice(span.start, span.end), position: where.position(span.start, span.end) },
  ])
}
