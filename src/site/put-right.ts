import type { Correction } from '../model/correction.ts'
import type { Episode } from '../model/episode.ts'

/**
 * What was put right in a story, by its slug in the episode file; without one in the episode outside its stories,
 * also what names a story that it does not have.
 */
export function putRight({ corrections = [], stories }: Episode, story?: string): readonly Correction[] {
  if (story !== undefined) return corrections.filter((one) => one.story === story)
  const known = new Set(stories.map(({ slug }) => slug))
  return corrections.filter((one) => one.story === undefined || !known.has(one.story))
}
