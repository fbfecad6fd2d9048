import { headingOf } from '../../content/headed.ts'
import { storyHeading } from '../../content/story-heading.ts'
import { markdownOf } from '../../markdown/stringify.ts'
import type { SheetRow } from './episode-sheet.ts'

/** What can be done to the separators of an episode. */
export type BoundaryVerb = 'up' | 'down' | 'split' | 'care' | 'join' | 'headline'

/** The text with the change, or a sentence that says why it cannot be made. */
export type BoundaryEdit = { readonly text: string } | { readonly why: string }

/** A block of the file at its outermost level. */
interface Outer {
  readonly start: number
  readonly end: number
  readonly heading: boolean
}

/**
 * Moves a story's or section's heading over one paragraph, puts one in before a paragraph, takes one out, or writes
 * another headline. All other bytes of the file stay as they are.
 */
export function boundaryEdit(
  text: string,
  rows: readonly SheetRow[],
  row: SheetRow,
  verb: BoundaryVerb,
  heading: { readonly headline: string; readonly slug: string; readonly proposed: boolean },
): BoundaryEdit {
  const blocks = outerBlocks(rows)
  const at = blocks.findIndex(({ start }) => start === row.clean?.start)
  const block = blocks[at]
  if (!block) return { why: 'This is not in the episode file, so that there is nothing to move.' }
  if (verb === 'up' || verb === 'down') {
    const other = blocks[verb === 'up' ? at - 1 : at + 1]
    if (!other || other.heading)
      return { why: 'No paragraph stands there that could change sides. Take the separator out instead.' }
    return { text: swapped(text, verb === 'up' ? other : block, verb === 'up' ? block : other) }
  }
  if (verb === 'join') return { text: withoutBlock(text, block) }
  if (verb === 'headline')
    return { text: text.slice(0, block.start) + written(2, storyHeading(heading)) + text.slice(block.end) }
  const line = verb === 'care' ? '### Why do we care?' : written(2, storyHeading(heading))
  const end = text.includes('\r\n') ? '\r\n' : '\n'
  return { text: text.slice(0, block.start) + line + end + end + text.slice(block.start) }
}

function outerBlocks(rows: readonly SheetRow[]): readonly Outer[] {
  const blocks: Outer[] = []
  for (const { kind, clean } of rows)
    if (clean && blocks.at(-1)?.start !== clean.start)
      blocks.push({ start: clean.start, end: clean.end, heading: kind === 'headline' || kind === 'section' })
  return blocks
}

function swapped(text: string, one: Outer, other: Outer): string {
  const [first, gap, second] = [
    text.slice(one.start, one.end),
    text.slice(one.end, other.start),
    text.slice(other.start, other.end),
  ]
  return text.slice(0, one.start) + second + gap + first + text.slice(other.end)
}

/** Without a block and the blank lines behind it. */
function withoutBlock(text: string, { start, end }: Outer): string {
  const gap = /^[ \t]*(?:\r?\n[ \t]*)*(?:\r?\n)?/.exec(text.slice(end))?.[0].length ?? 0
  return text.slice(0, start) + text.slice(end + gap)
}

function written(depth: 2 | 3, words: string): string {
  return markdownOf({ type: 'root', children: [headingOf(depth, words)] }).trim()
}
