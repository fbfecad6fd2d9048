import type { RootContent } from 'mdast'
import { speakerOf } from '../markdown/episode-paragraphs.ts'
import { plainText } from '../markdown/plain-text.ts'
import type { Story } from '../model/episode.ts'
import { sectionHeadings } from '../model/section.ts'
import { excerpt, wordCount } from '../summary/excerpt.ts'

const wordLimit = 120
/** A paragraph of more words than this was never set as one: recognised speech has no paragraphs. */
const longestParagraph = 240

/** The why-we-care block of an item, and its heading where there is one. */
export interface Care {
  readonly careHeading?: string
  readonly care: readonly RootContent[]
}

/**
 * The beginning of a story's analysis, verbatim: whole blocks from the first one, as long as they stay within
 * 120 words. The first block is taken even if it is longer, for half a paragraph is no one's opinion; only one
 * that is more than twice as long ends behind a sentence. Labels of turns stay only where several people speak.
 */
export function care(story: Story, labelled: boolean): Care {
  const sections = story.sections.filter(({ kind }) => kind === 'why-we-care')
  const blocks: RootContent[] = []
  let words = 0
  for (const block of sections.flatMap((section) => section.blocks)) {
    words += wordCount(plainText(block))
    if (blocks.length > 0 && words > wordLimit) break
    blocks.push(shortened(labelled ? block : unlabelled(block)))
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

function shortened(block: RootContent): RootContent {
  const text = block.type === 'paragraph' ? plainText(block) : ''
  if (wordCount(text) <= longestParagraph) return block
  return { type: 'paragraph', children: [{ type: 'text', value: excerpt(text, wordLimit) }] }
}
