import type { Heading, Root } from 'mdast'
import { plainText } from '../markdown/plain-text.ts'
import type { SectionKind } from '../model/section.ts'
import { type Block, blocksOf } from '../model/tree.ts'

/** A passage of one kind, as the structure rules left it. */
export interface OutlinedSection {
  readonly kind: SectionKind
  readonly heading?: Heading
  readonly blocks: readonly Block[]
}

/** A story, as the structure rules left it. */
export interface OutlinedStory {
  readonly headline: Heading
  readonly sections: readonly OutlinedSection[]
}

/** A structured tree, read: what its headings, sections and stories hold. Every block is in it once. */
export interface Outline {
  readonly title?: Heading
  readonly opening: readonly OutlinedSection[]
  readonly stories: readonly OutlinedStory[]
}

/** Reads the outline of a tree that the structure rules have been over. */
export function outlineOf(tree: Root): Outline {
  const opening: Growing[] = []
  const stories: { headline: Heading; sections: Growing[] }[] = []
  let title: Heading | undefined
  let sections = opening
  for (const block of blocksOf(tree)) {
    if (block.type === 'heading' && block.depth === 1 && !title) title = block
    else if (block.type === 'heading' && block.depth <= 2) {
      sections = []
      stories.push({ headline: block, sections })
    } else if (block.type === 'heading' && block.data?.section !== undefined)
      sections.push({ kind: block.data.section, heading: block, blocks: [] })
    else place(block, sections)
  }
  return { ...(title && { title }), opening, stories }
}

/** A story's headline as the rules have it: what is named after a story is never named by a model. */
export function ruledHeadline({ headline }: OutlinedStory): string {
  return headline.data?.otherwise ?? plainText(headline)
}

/** Where the first paragraph of a story starts in the transcript's text; undefined where it has none. */
export function startOf({ sections }: OutlinedStory): number | undefined {
  const first = sections.flatMap(({ blocks }) => blocks).find(({ type }) => type === 'paragraph')
  return first?.position?.start.offset
}

interface Growing {
  readonly kind: SectionKind
  readonly heading?: Heading
  readonly blocks: Block[]
}

/** Adds a block to the last section, or to a new one where a paragraph is of another kind. */
function place(block: Block, sections: Growing[]): void {
  const last = sections.at(-1)
  const kind = block.type === 'paragraph' ? (block.data?.section ?? 'report') : last?.kind
  if (last && last.kind === kind) last.blocks.push(block)
  else sections.push({ kind: kind ?? 'report', blocks: [block] })
}
