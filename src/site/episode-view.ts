import type { Episode } from '../model/episode.ts'
import type { Show } from '../model/show.ts'
import { fold } from '../words/fold.ts'
import { webAddress } from './address.ts'
import { type CorrectionView, correctionsOf } from './correction-view.ts'
import { shortened } from './lead.ts'
import { helpFor, type PageHelp } from './page-help.ts'
import type { DayView, PageLink } from './page-link.ts'
import type { SitePlan } from './plan.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { type PersonView, speakerViews } from './show-view.ts'
import { entityLinks, type StoryView, storyViews } from './story-view.ts'
import { transcriptLinks } from './transcript-files.ts'

/** An episode without its words. */
export interface EpisodeView {
  readonly url: string
  readonly title: string
  readonly day: DayView
  readonly description: string
  /** Where the show itself published it. */
  readonly link?: string
  readonly audio?: string
  /** The origin of the recording, which the page may play from, as its policy writes it. */
  readonly audioOrigin?: string
  readonly people: readonly PersonView[]
  /** The older episode that this one repeats: search engines are sent there. */
  readonly original?: PageLink
  readonly stories: readonly StoryView[]
  /** Its only story has its title for a headline: lists say it once. */
  readonly titledAsStory?: true
  readonly entities: readonly PageLink[]
  /** How many passages were taken out of the transcript. */
  readonly cuts: number
  /** The transcript in other forms. */
  readonly transcripts: readonly PageLink[]
  readonly help: PageHelp
  /** What was put right in it besides its stories. */
  readonly corrections: readonly CorrectionView[]
  /** By date. */
  readonly previous?: PageLink
  readonly next?: PageLink
}

/** The episodes beside one. */
export type Neighbours = Pick<EpisodeView, 'previous' | 'next' | 'original'>

/** The episodes before and after each of a plan, and the one that it repeats, in the plan's order. */
export function neighboursOf({ episodes }: SitePlan): readonly Neighbours[] {
  const link = (planned: PlannedEpisode | undefined): PageLink | undefined =>
    planned && { words: planned.episode.title, url: planned.url }
  const bySlug = new Map(episodes.map((planned) => [planned.slug, planned]))
  return episodes.map(({ episode }, at) => {
    const previous = link(episodes[at + 1])
    const next = link(episodes[at - 1])
    const original = link(bySlug.get(episode.rebroadcastOf ?? ''))
    return { ...(previous && { previous }), ...(next && { next }), ...(original && { original }) }
  })
}

/** An episode by itself, without those beside it. */
export function episodeView(
  planned: PlannedEpisode,
  plan: SitePlan,
  show: Show,
  dayOf: (iso: string) => DayView,
): EpisodeView {
  const { episode, url } = planned
  const day = dayOf(episode.date)
  const link = webAddress(episode.link)
  const { heard } = planned
  const sections = [...episode.opening, ...episode.stories.flatMap((story) => story.sections)]
  const stories = storyViews(planned, plan, day, show)
  const titledAsStory = isTitledAsStory(episode)
  const told = titledAsStory ? stories[0]?.lead : headlines(planned)
  return {
    url,
    title: episode.title,
    day,
    description: episode.description ?? shortened(told || show.description, 300),
    ...(link !== undefined && { link }),
    ...(heard !== undefined && { audio: heard, audioOrigin: originOf(heard) }),
    people: speakerViews(episode.speakers, show),
    stories,
    ...(titledAsStory && { titledAsStory }),
    entities: entityLinks(sections, planned, plan),
    cuts: episode.cuts,
    transcripts: transcriptLinks(planned),
    help: helpFor(planned, { title: episode.title, url }, show),
    corrections: correctionsOf(planned, undefined, dayOf),
  }
}

function isTitledAsStory({ title, stories }: Episode): boolean {
  const [only, ...others] = stories
  return only !== undefined && others.length === 0 && fold(only.headline) === fold(title)
}

function headlines({ stories }: PlannedEpisode): string {
  return stories.map(({ story }) => story.headline).join('; ')
}

function originOf(audio: string): string {
  return URL.parse(audio)?.origin ?? "'self'"
}
