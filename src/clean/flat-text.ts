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

/** Puts the source text of a block's leaves in a row: no marks, no label, nothing that was cut before. */
export function flatText(block: Block, source: string): FlatText {
  const leaves = leavesOf(block)
  const [only] = leaves
  if (only && leaves.length === 1) return ofOne(only, source)
  const pieces: { readonly flat: number; readonly start: number; readonly end: number }[] = []
  let text = ''
  for (const leaf of leaves) {
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

/** The `text` of `flatText` alone: most who ask for it find nothing in it and need no way back. */
export function flatWords(block: Block, source: string): string {
  const leaves = leavesOf(block)
  const [only] = leaves
  if (!only || leaves.length > 1) return flatText(block, source).text
  const { start, end } = positionOf(only)
  return sourceText(only, source, start.offset, end.offset)
}

/** Most blocks are one text, and the way back from it is a sum. */
function ofOne(leaf: Nodes, source: string): FlatText {
  const { start, end } = positionOf(leaf)
  const from = start.offset
  return {
    text: sourceText(leaf, source, from, end.offset),
    inSource: (span) => ({ start: from + span.start, end: from + span.end }),
  }
}

/**
 * The source's stretch of a leaf: its own value where that has the same length, since only an escape undone can make
 * another text of it, a shorter one. What was asked of that very text before is known.
 */
function sourceText(leaf: Nodes, source: string, start: number, end: number): string {
  return leaf.type === 'text' && leaf.value.length === end - start ? leaf.value : source.slice(start, end)
}

function leavesOf(node: Nodes): readonly Nodes[] {
  if (!('children' in node)) return node.type === 'thematicBreak' ? [] : [node]
  const { children } = node
  const [only] = children
  if (only && children.length === 1 && !('children' in only)) return children
  return children.every((child) => !('children' in child))
    ? children
    : (children as Nodes[]).flatMap(leavesOf)
}
