import { z } from 'zod'
import type { Correction } from '../model/correction.ts'
import type { Story } from '../model/episode.ts'
import type { Message } from '../model/message.ts'
import { date, slug, words } from './fields.ts'
import { withoutUndefined } from './without-undefined.ts'

/** What an episode's front matter says was put right: `corrections:`, oldest or newest first as the editor likes. */
export const correctionList = z
  .array(
    z
      .strictObject({ date, story: slug.optional(), text: words })
      .transform((one): Correction => withoutUndefined(one)),
  )
  .optional()

/** A warning for each correction of a story that the episode does not have. `lineOf` gives its line by place in the list. */
export function lostCorrections(
  corrections: readonly Correction[],
  stories: readonly Story[],
  lineOf: (at: number) => number,
): readonly Message[] {
  const known = new Set(stories.map((story) => story.slug))
  return corrections.flatMap(({ story }, at) => {
    if (story === undefined || known.has(story)) return []
    const reason = `There is a correction of the story "${story}", which this episode does not have, so it is shown with the episode.`
    return [
      {
        rule: 'content:episode',
        severity: 'warning' as const,
        reason,
        place: { line: lineOf(at), column: 1 },
      },
    ]
  })
}
