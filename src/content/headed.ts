import type { Heading, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { plainText } from '../markdown/plain-text.ts'

/** A heading of an episode or edition with what stands under it, until the next one that counts. */
export interface Headed {
  /** Absent for what stands before the first heading. */
  readonly heading?: { readonly text: string; readonly line: number }
  readonly blocks: readonly RootContent[]
}

/**
 * Parts blocks at the headings that `counts` says yes to. The first part has no heading; it is left out where
 * it would be empty.
 */
export function headedParts(
  blocks: readonly RootContent[],
  counts: (heading: Heading) => boolean,
  fileLine: (line: number) => number = (line) => line,
): readonly Headed[] {
  const parts: { heading?: { text: string; line: number }; blocks: RootContent[] }[] = [{ blocks: [] }]
  for (const block of blocks) {
    if (block.type === 'heading' && counts(block))
      parts.push({
        heading: { text: plainText(block), line: fileLine(block.position?.start.line ?? 1) },
        blocks: [],
      })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts[0]?.blocks.length === 0 ? parts.slice(1) : parts
}

/** A heading made of plain text. */
export function headingOf(depth: 2 | 3, text: string): Heading {
  return { type: 'heading', depth, children: text === '' ? [] : [{ type: 'text', value: text }] }
}

/** The same blocks without their positions, which mean nothing outside the file that they were read from. */
export function withoutPositions(blocks: readonly RootContent[]): readonly RootContent[] {
  const copy: Root = { type: 'root', children: structuredClone([...blocks]) }
  visit(copy, (node) => {
    delete node.position
  })
  return copy.children
}

/** The same blocks with the lines of the whole file as their positions. */
export function withFileLines(
  blocks: readonly RootContent[],
  fileLine: (line: number) => number,
): readonly RootContent[] {
  const copy: Root = { type: 'root', children: structuredClone([...blocks]) }
  visit(copy, ({ position }) => {
    if (!position) return
    position.start.line = fileLine(position.start.line)
    position.end.line = fileLine(position.end.line)
  })
  return copy.children
}
