import type { PlannedEpisode, PlannedStory } from '../planned-episode.ts'
import type { Published } from '../published.ts'
import type { StoryView } from '../story-view.ts'

/** A story with the episode that tells it, as planned and as shown. */
export interface ToldStory {
  readonly planned: PlannedEpisode
  readonly own: PlannedStory
  readonly view: StoryView
  /** Who speaks in its episode. */
  readonly people: readonly string[]
}

/** All stories of a show, newest episode first, those of one in its order. Worked out one by one as they are asked for. */
export function* toldStories({ plan, episodes }: Published): Generator<ToldStory> {
  for (const [at, planned] of plan.episodes.entries()) {
    const shown = episodes[at]
    const people = shown?.people.map(({ name }) => name) ?? []
    for (const [index, own] of planned.stories.entries()) {
      const view = shown?.stories[index]
      if (view) yield { planned, own, view, people }
    }
  }
}
