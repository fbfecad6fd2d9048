import { z } from 'zod'
import type { Episode, ModelShare, Story } from '../model/episode.ts'
import { slug, words } from './fields.ts'

/** The keys of an episode's front matter that tell of stories by their slugs: summaries, and what a model wrote. */
export const storyKeys = {
  storySummaries: z.record(slug, words).optional(),
  modelWrote: z
    .strictObject({
      name: words,
      headlines: z.array(slug).default([]),
      summaries: z.array(slug).default([]),
      sections: z.array(slug).default([]),
    })
    .optional(),
}

/** The front matter's values for these keys; absent where there is nothing to say. */
export function storyValues({ stories, modelWrote }: Episode): {
  readonly storySummaries?: Readonly<Record<string, string>>
  readonly modelWrote?: ModelShare
} {
  const told = stories.flatMap(({ slug: id, summary }) =>
    summary === undefined ? [] : [[id, summary] as const],
  )
  return {
    ...(told.length > 0 && { storySummaries: Object.fromEntries(told) }),
    ...(modelWrote && { modelWrote }),
  }
}

/** Stories with their summaries. */
export function withSummaries(
  stories: readonly Story[],
  summaries: Readonly<Record<string, string>> = {},
): readonly Story[] {
  return stories.map((story) => {
    const summary = summaries[story.slug]
    return summary === undefined ? story : { ...story, summary }
  })
}

/** Slugs that front matter tells of and no story has. */
export function strangers(
  stories: readonly Story[],
  summaries: Readonly<Record<string, string>> = {},
): readonly string[] {
  const known = new Set(stories.map((story) => story.slug))
  return Object.keys(summaries).filter((id) => !known.has(id))
}
