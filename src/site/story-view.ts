import type { Section } from '../model/episode.ts'
import { leadOf } from './lead.ts'
import { modelNote } from './model-note.ts'
import type { DayView, PageLink } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import { type PlannedEpisode, type PlannedStory, paragraphsOf } from './planned-episode.ts'
import { type SectionView, sectionView } from './section-view.ts'

/** The id of the first why-we-care section on a story's page. */
export const careAnchor = 'why'

/** A story: a part of its episode's page, and a page of its own. */
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
  /** What the episode's front matter says in short. */
  readonly summary?: string
  /** What a language model wrote here, where one did. */
  readonly modelNote?: string
  readonly sections: readonly SectionView[]
  /** What its analysis opens with, and where that stands. */
  readonly care?: { readonly lead: string; readonly heading: string }
  /** Those with a page, main subjects first. */
  readonly entities: readonly PageLink[]
  readonly previous?: PageLink
  readonly next?: PageLink
}

/** The stories of an episode as pages show them. */
export function storyViews(planned: PlannedEpisode, plan: SitePlan, day: DayView): readonly StoryView[] {
  const { stories, episode, url } = planned
  const link = (story: PlannedStory | undefined): PageLink | undefined =>
    story && { words: story.story.headline, url: story.url }
  return stories.map((own, at) => {
    const { summary } = own.story
    const note = modelNote(episode, own.story)
    const previous = link(stories[at - 1])
    const next = link(stories[at + 1])
    return {
      ...wordsOf(own, planned, plan),
      url: own.url,
      anchor: `story-${own.slug}`,
      headline: own.story.headline,
      day,
      episode: { words: episode.title, url },
      number: at + 1,
      count: stories.length,
      ...(summary !== undefined && { summary }),
      ...(note !== undefined && { modelNote: note }),
      ...(previous && { previous }),
      ...(next && { next }),
    }
  })
}

function wordsOf(
  { story }: PlannedStory,
  planned: PlannedEpisode,
  plan: SitePlan,
): Pick<StoryView, 'lead' | 'sections' | 'care' | 'entities'> {
  const sections = story.sections.map((section) => sectionView(section, planned, plan, 2))
  const careAt = sections.findIndex(({ kind }) => kind === 'why-we-care')
  const care = sections[careAt]
  const careLead = leadOf(textsOf(story.sections, 'why-we-care', planned))
  return {
    lead: leadOf(textsOf(story.sections, 'report', planned)),
    sections: sections.map((section, at) => (at === careAt ? { ...section, anchor: careAnchor } : section)),
    ...(care?.heading !== undefined &&
      careLead !== '' && { care: { lead: careLead, heading: care.heading } }),
    entities: entityLinks(story.sections, planned, plan),
  }
}

function textsOf(
  sections: readonly Section[],
  kind: Section['kind'],
  planned: PlannedEpisode,
): readonly string[] {
  const those = sections.filter((section) => section.kind === kind)
  return paragraphsOf(those, planned.paragraphOf).map(({ text }) => text)
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
