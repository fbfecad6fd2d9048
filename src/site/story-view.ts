import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import type { Section } from '../model/episode.ts'
import type { Show } from '../model/show.ts'
import {
  keySentenceIn,
  summarySentences,
  type ToldSentence,
  type Weigh,
} from '../summary/summary-sentences.ts'
import { telling } from '../summary/telling.ts'
import { careOfEach, type SaidCare } from '../words/shared-care.ts'
import type { KeySentence } from './citation.ts'
import { leadOf, shortened } from './lead.ts'
import { modelNote } from './model-note.ts'
import { helpFor, type PageHelp } from './page-help.ts'
import type { DayView, PageLink } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import { type PlannedEpisode, type PlannedStory, paragraphsOf } from './planned-episode.ts'
import { headingOf } from './section-view.ts'
import { type TimeView, timeView } from './time-link.ts'
import { storyStart } from './transcript-files.ts'

/** The id of the first why-we-care section on a story's page. */
export const careAnchor = 'why'

/** A story without its words: a part of its episode's page, and a page of its own. */
export interface StoryView {
  readonly url: string
  /** Its id on the episode's page. */
  readonly anchor: string
  readonly headline: string
  readonly day: DayView
  readonly episode: PageLink
  /** Its place in the episode, from 1. */
  readonly number: number
  readonly count: number
  /** The sentence or two that its report opens with. */
  readonly lead: string
  /** Its most telling sentences, verbatim, or what the episode says in short. */
  readonly summary: string
  /** What the episode's front matter says in short. */
  readonly standfirst?: string
  /** What a language model wrote here, where one did. */
  readonly modelNote?: string
  /** The sentence that carries its analysis, and the heading over it. */
  readonly care?: { readonly lead: string; readonly heading: string }
  /** The later story that says why this one matters too, and what it opens with. */
  readonly careWith?: { readonly lead: string; readonly heading: string; readonly story: PageLink }
  /** Those with a page, main subjects first. */
  readonly entities: readonly PageLink[]
  /** When it begins in its episode, where that is known. */
  readonly time?: TimeView
  readonly help: PageHelp
  /** What it is quoted by: the sentence that carries its analysis, else the one that tells most of its report. */
  readonly key?: KeySentence
}

/** The stories of an episode as lists show them. */
export function storyViews(
  planned: PlannedEpisode,
  plan: SitePlan,
  day: DayView,
  show: Show,
): readonly StoryView[] {
  const { stories, episode, url } = planned
  const words = storyWords(planned, plan)
  const servedBy = careOfEach(stories.map(({ story }) => saidCare(story.sections, planned)))
  return stories.map((own, at) => {
    const { summary } = own.story
    const note = modelNote(episode, own.story, plan.voice)
    const careWith = careFrom(stories, words, servedBy[at] ?? at, at)
    const start = storyStart(planned, at)
    return {
      ...(words[at] as StoryWords),
      url: own.url,
      anchor: `story-${own.slug}`,
      headline: own.story.headline,
      day,
      episode: { words: episode.title, url },
      ...(start !== undefined && { time: timeView(start, planned.heard) }),
      help: helpFor(planned, { title: own.story.headline, url: own.url }, show),
      number: at + 1,
      count: stories.length,
      ...(careWith && { careWith }),
      ...(summary !== undefined && { summary, standfirst: summary }),
      ...(note !== undefined && { modelNote: note }),
    }
  })
}

/** Whether a section says why the news matters. */
export const isCare = ({ kind }: Section): boolean => kind === 'why-we-care'

type StoryWords = Pick<StoryView, 'lead' | 'summary' | 'care' | 'key' | 'entities'>

/** The words of each story; what is telling in one is weighed against the others of its episode. */
function storyWords(planned: PlannedEpisode, plan: SitePlan): readonly StoryWords[] {
  const { stories } = planned
  const textOf = (kind: Section['kind']) =>
    stories.map(({ story }) => textsOf(story.sections, kind, planned).join('\n'))
  const [reports, cares] = [telling(textOf('report')), telling(textOf('why-we-care'))]
  return stories.map((own, at) =>
    wordsOf(own, planned, plan, {
      report: (words) => reports(at, words),
      care: (words) => cares(at, words),
    }),
  )
}

function saidCare(sections: readonly Section[], planned: PlannedEpisode): SaidCare | undefined {
  const care = sections.find(isCare)
  const [opening = ''] = textsOf(sections, 'why-we-care', planned)
  return care && { heading: care.heading ?? '', opening }
}

function careFrom(
  stories: readonly PlannedStory[],
  words: readonly StoryWords[],
  from: number,
  at: number,
): StoryView['careWith'] {
  const care = words[from]?.care
  const other = stories[from]
  if (from === at || !care || !other) return undefined
  return { ...care, story: { words: other.story.headline, url: `${other.url}#${careAnchor}` } }
}

function wordsOf(
  { story, url }: PlannedStory,
  planned: PlannedEpisode,
  plan: SitePlan,
  weigh: { readonly report: Weigh; readonly care: Weigh },
): StoryWords {
  const report = textsOf(story.sections, 'report', planned)
  const summary = summarySentences(report, weigh.report)
  const care = story.sections.find(isCare)
  const carrying = keySentenceIn(textsOf(story.sections, 'why-we-care', planned), weigh.care)
  const careLead = shortened(carrying?.text ?? '', 260)
  const key = carrying
    ? quoted(carrying, story.sections, 'why-we-care', planned, url)
    : quoted(summary[0], story.sections, 'report', planned, url)
  return {
    lead: leadOf(report),
    summary: summary.map(({ text }) => text).join(' '),
    ...(key && { key }),
    ...(care && careLead !== '' && { care: { lead: careLead, heading: headingOf(care, plan.voice) } }),
    entities: entityLinks(story.sections, planned, plan),
  }
}

/** A sentence with its paragraph's address. */
function quoted(
  sentence: ToldSentence | undefined,
  sections: readonly Section[],
  kind: Section['kind'],
  planned: PlannedEpisode,
  url: string,
): KeySentence | undefined {
  const paragraph = sentence && paragraphsIn(sections, kind, planned)[sentence.paragraph]
  if (!paragraph) return undefined
  return { text: sentence.text, paragraph: paragraph.id, url: `${url}#${paragraph.id}` }
}

function textsOf(
  sections: readonly Section[],
  kind: Section['kind'],
  planned: PlannedEpisode,
): readonly string[] {
  return paragraphsIn(sections, kind, planned).map(({ text }) => text)
}

function paragraphsIn(
  sections: readonly Section[],
  kind: Section['kind'],
  planned: PlannedEpisode,
): readonly EpisodeParagraph[] {
  const those = sections.filter((section) => section.kind === kind)
  return paragraphsOf(those, planned.paragraphOf)
}

/** The entities with a page that some sections name: what the episode is about first, then by name. */
export function entityLinks(
  sections: readonly Section[],
  planned: PlannedEpisode,
  plan: SitePlan,
): readonly PageLink[] {
  const mentions = paragraphsOf(sections, planned.paragraphOf).flatMap(
    ({ id }) => planned.mentions.get(id) ?? [],
  )
  const named = new Set(mentions.map(({ entity }) => entity))
  const about = new Set(planned.tags.filter(({ role }) => role === 'about').map(({ id }) => id))
  return [...named]
    .flatMap((id) => {
      const page = plan.entities.get(id)
      return page ? [{ id, words: page.entity.name, url: page.url }] : []
    })
    .sort((a, b) => Number(about.has(b.id)) - Number(about.has(a.id)) || compare(a.words, b.words))
    .map(({ words, url }) => ({ words, url }))
}
