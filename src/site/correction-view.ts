import type { Correction } from '../model/correction.ts'
import type { DayView, PageLink } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import type { PlannedEpisode, PlannedStory } from './planned-episode.ts'

/** What was put right, as a notice says it. */
export interface CorrectionView {
  readonly day: DayView
  readonly text: string
}

/** The same in the log of them all. */
export interface LoggedCorrection extends CorrectionView {
  /** The story it is about, or the episode. */
  readonly about: PageLink
}

/** An episode's corrections, newest first; with a story those of this story, else those of the episode itself. */
export function correctionsOf(
  { episode, stories }: PlannedEpisode,
  own: PlannedStory | undefined,
  dayOf: (iso: string) => DayView,
): readonly CorrectionView[] {
  const known = new Set(stories.map(({ story }) => story.slug))
  const mine = ({ story }: Correction): boolean =>
    own ? story === own.story.slug : story === undefined || !known.has(story)
  return (episode.corrections ?? [])
    .filter(mine)
    .toSorted((a, b) => compare(b.date, a.date))
    .map(({ date, text }) => ({ day: dayOf(date), text }))
}

/** The log of all corrections, newest first. */
export function correctionLog(plan: SitePlan, dayOf: (iso: string) => DayView): readonly LoggedCorrection[] {
  return plan.episodes
    .flatMap((planned) => [
      ...correctionsOf(planned, undefined, dayOf).map((one) => ({
        ...one,
        about: { words: planned.episode.title, url: planned.url },
      })),
      ...planned.stories.flatMap((own) =>
        correctionsOf(planned, own, dayOf).map((one) => ({
          ...one,
          about: { words: own.story.headline, url: own.url },
        })),
      ),
    ])
    .sort((a, b) => compare(b.day.iso, a.day.iso))
}
