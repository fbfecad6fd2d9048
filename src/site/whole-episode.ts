import { type CleanedView, cleanedView } from './cleaned-view.ts'
import type { EpisodeView } from './episode-view.ts'
import type { SitePlan } from './plan.ts'
import type { PlannedEpisode, PlannedStory } from './planned-episode.ts'
import { type SectionView, sectionView } from './section-view.ts'
import { careAnchor, isCare, type StoryView } from './story-view.ts'

/** A story with its words, for its page. */
export interface WholeStory extends StoryView {
  readonly sections: readonly SectionView[]
}

/** An episode with its words, for its page. */
export interface WholeEpisode extends Omit<EpisodeView, 'stories'> {
  /** Asides before the first story. */
  readonly opening: readonly SectionView[]
  readonly stories: readonly WholeStory[]
  /** What was taken out of its transcript, where that is known. */
  readonly cleaned?: CleanedView
}

/** Sets the words of an episode. They are most of a site, so nobody keeps them longer than a page needs them. */
export function wholeEpisode(view: EpisodeView, planned: PlannedEpisode, plan: SitePlan): WholeEpisode {
  const { episode, provenance, facts } = planned
  const cleaned = provenance && cleanedView(provenance, facts, episode.cuts)
  return {
    ...view,
    opening: episode.opening.map((section) => sectionView(section, planned, plan, 1)),
    stories: planned.stories.flatMap((own, at) => {
      const story = view.stories[at]
      return story ? [{ ...story, sections: storySections(own, planned, plan) }] : []
    }),
    ...(cleaned && { cleaned }),
  }
}

function storySections(
  { story }: PlannedStory,
  planned: PlannedEpisode,
  plan: SitePlan,
): readonly SectionView[] {
  const careAt = story.sections.findIndex(isCare)
  return story.sections.map((section, at) => ({
    ...sectionView(section, planned, plan, 2),
    ...(at === careAt && { anchor: careAnchor }),
  }))
}
