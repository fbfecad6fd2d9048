import type { PhrasingContent } from 'mdast'
import type { Locator } from '../../words/locator.ts'
import type { Span } from '../../words/sentences.ts'
import type { InlineMark, Leaf } from './page-words.ts'

/** The leaves of a stretch of a passage, within the marks around them. Links without a safe address are words. */
export function pagePhrasing(
  text: string,
  leaves: readonly Leaf[],
  { start, end }: Span,
  where: Locator,
): readonly PhrasingContent[] {
  const within = leaves
    .filter((leaf) => leaf.end > start && leaf.start < end)
    .map((leaf) => ({
      start: Math.max(start, leaf.start),
      end: Math.min(end, leaf.end),
      marks: leaf.marks.filter(isShown),
    }))
  return nested(text, within, 0, where)
}

function isShown(mark: InlineMark): boolean {
  if (mark.type === 'link') return mark.url !== undefined
  return mark.type !== 'speaker' && mark.type !== 'time'
}

function nested(
  text: string,
  leaves: readonly Leaf[],
  depth: number,
  where: Locator,
): readonly PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = 0; at < leaves.length; ) {
    const mark = leaves[at]?.marks[depth]
    let next = at + 1
    while (next < leaves.length && leaves[next]?.marks[depth] === mark) next++
    const run = leaves.slice(at, next)
    nodes.push(...(mark ? [wrapped(text, mark, run, depth, where)] : [textNode(text, run, where)]))
    at = next
  }
  return nodes
}

function wrapped(
  text: string,
  mark: InlineMark,
  run: readonly Leaf[],
  depth: number,
  where: Locator,
): PhrasingContent {
  const position = placeOf(run, where)
  if (mark.type === 'code') return { type: 'inlineCode', value: wordsOf(text, run), position }
  const children = [...nested(text, run, depth + 1, where)]
  if (mark.type === 'link') return { type: 'link', url: mark.url ?? '', children, position }
  return { type: mark.type === 'strong' ? 'strong' : 'emphasis', children, position }
}

function textNode(text: string, run: readonly Leaf[], where: Locator): PhrasingContent {
  return { type: 'text', value: wordsOf(text, run), position: placeOf(run, where) }
}

function wordsOf(text: string, run: readonly Leaf[]): string {
  return text.slice(run[0]?.start, run.at(-1)?.end)
}

function placeOf(run: readonly Leaf[], where: Locator): PhrasingContent['position'] {
  return where.position(run[0]?.start ?? 0, run.at(-1)?.end ?? 0)
}
