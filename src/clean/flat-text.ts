import type { Nodes } from 'mdast'
import type { Block } from '../model/tree.ts'
import { positionOf } from '../rule.ts'
import type { Span } from '../words/sentences.ts'

/** What a block says, as it stands in the source, with the way back to it. */
export interface FlatText {
  readonly text: string
  /** The source's stretch for a stretch of `text`, by offsets. */
  readonly inSource: (span: Span) => Span
}

/** What was put in a row before, by the block's children: one rule after the other asks for the same. */
const known = new WeakMap<readonly Nodes[], { readonly source: string; readonly flat: FlatText }>()

/** Puts the source text of a block's leaves in a row: no marks, no label, nothing that was cut before. */
export function flatText(block: Block, source: string): FlatText {
  if (block.type === 'thematicBreak') return inRow(block, source)
  const found = known.get(block.children)
  if (found?.source === source) return found.flat
  const flat = inRow(block, source)
  known.set(block.children, { source, flat })
  return flat
}

function inRow(block: Block, source: string): FlatText {
  const pieces: { readonly flat: number; readonly start: number; readonly end: number }[] = []
  let text = ''
  for (const leaf of leavesOf(block)) {
    const { start, end } = positionOf(leaf)
    pieces.push({ flat: text.length, start: start.offset, end: end.offset })
    text += source.slice(start.offset, end.offset)
  }
  const offset = (flat: number): number => {
    let low = 0
    let high = pieces.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((pieces[middle]?.flat ?? 0) <= flat) low = middle
      else high = middle - 1
    }
    const piece = pieces[low]
    return piece ? piece.start + flat - piece.flat : 0
  }
  return {
    text,
    inSource: ({ start, end }) => ({
      start: offset(start),
      end: end > start ? offset(end - 1) + 1 : offset(start),
    }),
  }
}

function leavesOf(node: Nodes): readonly Nodes[] {
  if (!('children' in node)) return node.type === 'thematicBreak' ? [] : [node]
  const { children } = node
  return children.every((child) => !('children' in child))
    ? children
    : (children as Nodes[]).flatMap(leavesOf)
}
