import { plainText } from '../markdown/plain-text.ts'
import type { Prepared } from '../pipeline.ts'
import { positionOf } from '../rule.ts'
import { outlineOf, startOf } from '../structure/outline.ts'
import type { StoryText } from '../tag/suggest/story-text.ts'

/**
 * The stories of a transcript that went through the pipeline without a model, as one may be asked about them. What
 * is no story, the sponsor's words before all, is not in them.
 */
export function storiesToAsk(
  { transcript, tree }: Prepared,
  markers: readonly string[],
): readonly StoryText[] {
  const { stories } = outlineOf(tree)
  const marked = stories.some(({ sections }) => sections.some(({ kind }) => kind === 'why-we-care'))
  return stories.flatMap((story): readonly StoryText[] => {
    const start = startOf(story)
    const { headline } = story
    if (start === undefined) return []
    const own = story.sections.filter(
      ({ kind }) => kind === 'report' || kind === 'why-we-care' || kind === 'qa',
    )
    const paragraphs = own.flatMap(({ blocks }) =>
      blocks.flatMap((block) =>
        block.type === 'paragraph' ? [{ start: positionOf(block).start.offset, text: plainText(block) }] : [],
      ),
    )
    const made = headline.data?.proposed === true && plainText(headline) !== transcript.meta.title
    return [{ start, needsHeadline: made, needsCare: markers.length === 0 && !marked, paragraphs }]
  })
}
