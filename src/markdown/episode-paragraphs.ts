import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Episode, Section, Story } from '../model/episode.ts'
import type { SectionKind } from '../model/section.ts'
import { paragraphIds } from '../words/paragraph-ids.ts'
import { plainText } from './plain-text.ts'

/** A paragraph of an episode as tagging, the site and editions see it. */
export interface EpisodeParagraph {
  /** Made from its words, unique within the episode. */
  readonly id: string
  /** Plain text without the speaker's label; mentions count in it. */
  readonly text: string
  readonly speaker?: string
  /** Slug of its story; absent before the first one. */
  readonly story?: string
  readonly section: SectionKind
  readonly node: Paragraph
}

/** All paragraphs of an episode in reading order, those in lists and quotations too. */
export function episodeParagraphs(episode: Episode): readonly EpisodeParagraph[] {
  const found = [
    ...episode.opening.flatMap((section) => paragraphsIn(section)),
    ...episode.stories.flatMap((story) => story.sections.flatMap((section) => paragraphsIn(section, story))),
  ]
  const ids = paragraphIds(found.map(({ text }) => text))
  return found.map((paragraph, at) => ({ id: ids[at] ?? '', ...paragraph }))
}

function paragraphsIn(section: Section, story?: Story): readonly Omit<EpisodeParagraph, 'id'>[] {
  return section.blocks.flatMap(paragraphNodes).map((node) => {
    const { speaker, rest } = speakerOf(node)
    return {
      text: plainText(rest),
      ...(speaker !== undefined && { speaker }),
      ...(story && { story: story.slug }),
      section: section.kind,
      node,
    }
  })
}

function paragraphNodes(node: RootContent): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return 'children' in node ? (node.children as RootContent[]).flatMap(paragraphNodes) : []
}

/** Parts a turn's label, `**Name:**` at a paragraph's start, from what is said. */
export function speakerOf(node: Paragraph): { readonly speaker?: string; readonly rest: PhrasingContent[] } {
  const [first, ...rest] = node.children
  if (first?.type !== 'strong') return { rest: node.children }
  const label = plainText(first)
  return /^[^:]{1,60}:$/.test(label) ? { speaker: label.slice(0, -1), rest } : { rest: node.children }
}
