import type { RootContent } from 'mdast'
import { parseMarkdown } from '../markdown/parse.ts'
import { plainText } from '../markdown/plain-text.ts'
import { markdownOf } from '../markdown/stringify.ts'
import type { Episode, Section, Story } from '../model/episode.ts'
import { type SectionKind, sectionHeadings } from '../model/section.ts'
import { tidy } from '../words/tidy.ts'
import type { BodyMessages } from './body-messages.ts'
import { headedParts, headingOf, withoutPositions } from './headed.ts'
import { sectionKindOf } from './section-heading.ts'
import { storyHeading, storyNames } from './story-heading.ts'

/** The part of an episode that stands under its front matter. */
export type EpisodeBody = Pick<Episode, 'opening' | 'stories'>

/** The Markdown of an episode: asides, then a `##` headline for each story and `###` for its sections. */
export function episodeBody({ opening, stories }: EpisodeBody, markers: readonly string[]): string {
  const blocks = [
    ...opening.flatMap((section, at) =>
      sectionBlocks(section, at === 0 && section.kind === 'intro', markers),
    ),
    ...stories.flatMap((story) => [
      headingOf(2, storyHeading(story)),
      ...story.sections.flatMap((section, at) =>
        sectionBlocks(section, at === 0 && section.kind === 'report', markers),
      ),
    ]),
  ]
  return markdownOf({ type: 'root', children: blocks })
}

function sectionBlocks(section: Section, first: boolean, markers: readonly string[]): readonly RootContent[] {
  const { kind, heading, blocks } = section
  if (heading === undefined && first) return blocks
  const written = tidy(heading ?? '')
  // A heading that would not read back as this kind gives way: the kind matters more than the wording.
  const text = sectionKindOf(written, markers) === kind ? written : sectionHeadings[kind]
  return [headingOf(3, text), ...blocks]
}

/** Reads what `episodeBody` writes and an editor changed. */
export function readEpisodeBody(body: string, markers: readonly string[], told: BodyMessages): EpisodeBody {
  const parts = headedParts(parseMarkdown(body).children, ({ depth }) => depth === 2, told.fileLine)
  for (const block of parts.flatMap(({ blocks }) => blocks))
    if (block.type === 'heading' && block.depth === 1)
      told.message(
        told.fileLine(block.position?.start.line ?? 1),
        'warning',
        'A heading with a single # stands in the text; the title belongs in the front matter, so this was taken as a sub-heading.',
      )
  const [first, ...rest] = parts
  const before = first && !first.heading ? first.blocks : []
  const headed = (before.length > 0 ? rest : parts).flatMap(({ heading, blocks }) =>
    heading ? [{ heading, blocks }] : [],
  )
  const names = storyNames(
    headed.map(({ heading }) => heading),
    told,
  )
  const stories = headed.map(({ blocks }, at): Story => {
    const { slug = '', headline = '', proposed = false } = names[at] ?? {}
    return { slug, headline, proposed, sections: sectionsIn(blocks, 'report', markers) }
  })
  return { opening: sectionsIn(before, 'intro', markers), stories }
}

function sectionsIn(
  blocks: readonly RootContent[],
  unheaded: SectionKind,
  markers: readonly string[],
): readonly Section[] {
  const kindIn = (text: string) => sectionKindOf(text, markers)
  return headedParts(
    blocks,
    (heading) => heading.depth === 3 && kindIn(plainText(heading)) !== undefined,
  ).map(
    ({ heading, blocks: own }): Section => ({
      kind: (heading && kindIn(heading.text)) ?? unheaded,
      ...(heading && { heading: heading.text }),
      blocks: withoutPositions(own),
    }),
  )
}
