import type { RootContent } from 'mdast'
import { speakerOf } from '../markdown/episode-paragraphs.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Story } from '../model/episode.ts'
import { sectionHeadings } from '../model/section.ts'
import { foldedWords } from '../words/fold.ts'

const wordLimit = 120

/** The why-we-care block of an item, and its heading where there is one. */
export interface Care {
  readonly careHeading?: string
  readonly care: readonly RootContent[]
}

/**
 * The beginning of a story's analysis, verbatim: whole blocks from the first one, as long as they stay within
 * 120 words. The first block is taken whatever its length, for half a paragraph is no one's opinion. Labels of
 * turns stay only where several people speak.
 */
export function care(story: Story, labelled: boolean): Care {
  const sections = story.sections.filter(({ kind }) => kind === 'why-we-care')
  const blocks: RootContent[] = []
  let words = 0
  for (const block of sections.flatMap((section) => section.blocks)) {
    words += foldedWords(plainText(block)).length
    if (blocks.length > 0 && words > wordLimit) break
    blocks.push(labelled ? block : unlabelled(block))
  }
  if (blocks.length === 0) return { care: [] }
  return { careHeading: sections[0]?.heading ?? sectionHeadings['why-we-care'], care: blocks }
}

function unlabelled(block: RootContent): RootContent {
  if (block.type !== 'paragraph') return block
  const { speaker, rest } = speakerOf(block)
  const [first, ...others] = rest
  if (speaker === undefined || first?.type !== 'text') return block
  return { ...block, children: [{ ...first, value: first.value.trimStart() }, ...others] }
}
