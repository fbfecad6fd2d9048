import type { Episode } from '../model/episode.ts'
import { compare } from './plan.ts'
import type { PlannedEpisode, PlannedStory } from './planned-episode.ts'
import { putRight } from './put-right.ts'

/** The day of the last change to an episode that readers should hear of: its own, or that of its newest correction. */
export function changedOn({ date, corrections = [] }: Episode): string {
  return newest([date, ...corrections.map((one) => one.date)]) ?? date
}

/** The same of one of its stories; a correction of another one does not count. */
export function storyChangedOn({ episode }: PlannedEpisode, { story }: PlannedStory): string {
  const own = putRight(episode, story.slug)
  return newest([episode.date, ...own.map(({ date }) => date)]) ?? episode.date
}

/** The latest of some days, undefined where there is none. */
export function newest(days: readonly string[]): string | undefined {
  return days.toSorted(compare).at(-1)
}
