import type { Paragraph, RootContent } from 'mdast'
import { readEpisode } from '../../content/episode.ts'
import { sectionKindOf } from '../../content/section-heading.ts'
import { episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import { parseMarkdown } from '../../markdown/parse.ts'
import { plainText } from '../../markdown/plain-text.ts'
import type { Episode, Story } from '../../model/episode.ts'
import type { SectionKind } from '../../model/section.ts'

/** A block of an episode file, with its place in the file. */
export interface CleanBlock {
  readonly kind: 'headline' | 'section' | 'paragraph'
  /** Of a paragraph, as the site makes it. */
  readonly id?: string
  /** Slug of the story that a section is in; empty before the first one. */
  readonly inside?: string
  readonly text: string
  readonly speaker?: string
  readonly story?: Story & { readonly number: number }
  readonly section?: SectionKind
  readonly line: number
  /** Offsets of the outermost block in the file's text. */
  readonly start: number
  readonly end: number
}

/** An episode file, read with its places. */
export interface ReadBlocks {
  readonly episode?: Episode
  readonly blocks: readonly CleanBlock[]
  readonly trouble: readonly string[]
}

/** Reads an episode file block by block. Where the file has an error there are no blocks, and sentences that say why. */
export function cleanBlocks(text: string, slug: string, markers: readonly string[]): ReadBlocks {
  const { episode, messages } = readEpisode(text, `${slug}.md`, { markers })
  const trouble = messages
    .filter(({ severity }) => severity === 'error')
    .map(({ reason, place }) =>
      place && 'line' in place ? `Line ${place.line}, column ${place.column}: ${reason}` : reason,
    )
  if (!episode) return { blocks: [], trouble }
  const { body, bodyStart } = frontMatterOf(text)
  const lines = text.slice(0, bodyStart).split('\n').length - 1
  const paragraphs = episodeParagraphs(episode).values()
  const stories = episode.stories.entries()
  let inside = ''
  const blocks = parseMarkdown(body).children.flatMap((node): readonly CleanBlock[] => {
    const place = {
      start: bodyStart + (node.position?.start.offset ?? 0),
      end: bodyStart + (node.position?.end.offset ?? 0),
      line: lines + (node.position?.start.line ?? 1),
    }
    if (node.type === 'heading' && node.depth === 2) {
      const [at, story] = stories.next().value ?? []
      if (at === undefined || !story) return []
      inside = story.slug
      return [{ kind: 'headline', text: story.headline, story: { ...story, number: at + 1 }, ...place }]
    }
    const section =
      node.type === 'heading' && node.depth === 3 ? sectionKindOf(plainText(node), markers) : undefined
    if (section) return [{ kind: 'section', text: plainText(node), section, inside, ...place }]
    return within(node).flatMap((own): readonly CleanBlock[] => {
      const found = paragraphs.next().value
      if (!found) return []
      const line = lines + (own.position?.start.line ?? 1)
      const { id, text: words, speaker } = found
      return [
        { kind: 'paragraph', id, text: words, ...place, line, ...(speaker !== undefined && { speaker }) },
      ]
    })
  })
  return { episode, blocks, trouble }
}

function within(node: RootContent): readonly Paragraph[] {
  if (node.type === 'paragraph') return [node]
  return 'children' in node ? (node.children as RootContent[]).flatMap(within) : []
}
