import type { Lexicon } from '../model/entity.ts'
import type { Show } from '../model/show.ts'
import { absolute } from './address.ts'
import { type CitationView, citation } from './citation.ts'
import { type CorrectionView, correctionsOf } from './correction-view.ts'
import type { EpisodeView } from './episode-view.ts'
import type { DayView, PageLink } from './page-link.ts'
import type { SitePlan } from './plan.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { type Related, relatedStories } from './related.ts'
import { speakerViews } from './show-view.ts'
import { withSpeakers } from './speakers-of-paragraphs.ts'
import type { StoryView } from './story-view.ts'
import type { Voice } from './voice.ts'

/** What stands around a story on its page and is known only once all stories are. */
export interface Surroundings {
  readonly related: readonly { readonly story: PageLink; readonly day: DayView; readonly why: string }[]
  /** Worked out each time it is asked for. */
  readonly cite: CitationView | undefined
  readonly corrections: readonly CorrectionView[]
  /** The story told before and after it, over the borders of its episode. */
  readonly before?: NeighbourView
  readonly after?: NeighbourView
}

/** A story beside another; with a day where it is of another episode. */
export interface NeighbourView extends PageLink {
  readonly day?: DayView
}

/** What stands around stories. */
export interface AllSurroundings {
  /** By the story's address. */
  readonly surroundings: Readonly<Record<string, Surroundings>>
  /** By the story's address: a text that stands for what is related to it and beside it. The same text, the same surroundings. */
  readonly beside: ReadonlyMap<string, string>
}

/** The surroundings of every story. The views are those of the plan's episodes, in its order. */
export function allSurroundings({
  plan,
  episodes,
  show,
  lexicon,
  dayOf,
}: {
  readonly plan: SitePlan
  readonly episodes: readonly EpisodeView[]
  readonly show: Show
  readonly lexicon: Lexicon
  readonly dayOf: (iso: string) => DayView
}): AllSurroundings {
  const { entities } = lexicon
  const relatedTo = relatedStories(plan.episodes, (id) => entities.get(id), ownPeople(show, lexicon))
  const stories = episodes.toReversed().flatMap(({ stories: told }) => told)
  const neighbours = new Map(stories.map((story, at) => [story.url, [stories[at - 1], stories[at + 1]]]))
  const beside = new Map<string, string>()
  const all = plan.episodes.flatMap((planned, at) => {
    return planned.stories.map((own, number): readonly [string, Surroundings] => {
      const related = relatedTo(own.url)
      const view = episodes[at]?.stories[number]
      const [before, after] = neighbours.get(own.url) ?? []
      beside.set(own.url, [...related.map(printOf), ...[before, after].map(neighbourPrint)].join('\u0001'))
      return [
        own.url,
        {
          get related() {
            return related.map((one) => relatedView(one, plan.voice, dayOf))
          },
          get cite() {
            return view && citationOf(view, own.slug, speakersOf(planned, show), show, plan.voice)
          },
          get corrections() {
            return correctionsOf(planned, own, dayOf)
          },
          ...(before && { before: neighbour(before, planned.url) }),
          ...(after && { after: neighbour(after, planned.url) }),
        },
      ]
    })
  })
  return { surroundings: Object.fromEntries(all), beside }
}

/** All that is said of a related story. */
function printOf({ story, episode, names }: Related): string {
  return `${story.url}\0${story.story.headline}\0${episode.episode.date}\0${names.join('\0')}`
}

function neighbourPrint(story: StoryView | undefined): string {
  return story ? `${story.url}\0${story.headline}\0${story.day.iso}\0${story.episode.url}` : ''
}

function relatedView(
  { story, episode, names }: Related,
  { say, list }: Voice,
  dayOf: (iso: string) => DayView,
): Surroundings['related'][number] {
  return {
    story: { words: story.story.headline, url: story.url },
    day: dayOf(episode.episode.date),
    why: say('both-name', { names: list(names) }),
  }
}

function neighbour({ headline, url, day, episode }: StoryView, here: string): NeighbourView {
  return { words: headline, url, ...(episode.url !== here && { day }) }
}

/** The people who make the show are named in stories that have nothing else in common. */
function ownPeople({ people }: Show, lexicon: Lexicon): ReadonlySet<string> {
  const names = new Set(people.flatMap(({ name, aliases }) => [name, ...aliases]))
  const ids = [...lexicon.entities].filter(([, { type, name }]) => type === 'PERSON' && names.has(name))
  return new Set([...people.map(({ id }) => id), ...ids.map(([id]) => id)])
}

/** Who says each paragraph, by its id and with the full name; where nobody is named, the show's host if there is one. */
function speakersOf(
  { episode, paragraphs }: PlannedEpisode,
  show: Show,
): (paragraph: string) => string | undefined {
  const said = withSpeakers(episode, paragraphs)
  const byId = new Map(said.map(({ paragraph, speaker }) => [paragraph.id, speaker] as const))
  return (paragraph) => {
    const speaker = byId.get(paragraph)
    const heard = speakerViews(speaker === undefined ? episode.speakers : [speaker], show)
    return heard.length === 1 ? heard[0]?.name : undefined
  }
}

function citationOf(
  { key, headline, day }: StoryView,
  slug: string,
  speakerOf: (paragraph: string) => string | undefined,
  show: Show,
  voice: Voice,
): CitationView | undefined {
  if (!key) return undefined
  const speaker = speakerOf(key.paragraph)
  const cited = {
    quotation: key.text,
    ...(speaker !== undefined && { speaker }),
    ...{ headline, show: show.title, day, address: absolute(key.url, show.url) },
  }
  return citation(cited, slug, voice)
}
