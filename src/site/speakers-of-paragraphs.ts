import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import type { Episode } from '../model/episode.ts'

/** A paragraph and who says it, where that is known. */
export interface SpokenParagraph {
  readonly paragraph: EpisodeParagraph
  readonly speaker?: string
}

/**
 * Who says each paragraph. A name stands only where the speaker changes, and anew in each story; an episode with one
 * speaker names nobody.
 */
export function withSpeakers(
  { speakers }: Pick<Episode, 'speakers'>,
  paragraphs: readonly EpisodeParagraph[],
): readonly SpokenParagraph[] {
  const only = speakers.length === 1 ? speakers[0] : undefined
  let last: EpisodeParagraph | undefined
  let speaker = only
  return paragraphs.map((paragraph) => {
    if (paragraph.story !== last?.story) speaker = only
    if (paragraph.speaker !== undefined) speaker = paragraph.speaker
    last = paragraph
    return { paragraph, ...(speaker !== undefined && { speaker }) }
  })
}
