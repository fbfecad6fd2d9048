import type { Heading, RootContent } from 'mdast'
import type { Section } from '../../model/episode.ts'
import { sectionHeadings } from '../../model/section.ts'
import type { Show } from '../../model/show.ts'
import { passageTree } from '../passage.ts'
import type { SitePlan } from '../plan.ts'
import type { PlannedEpisode, PlannedStory } from '../planned-episode.ts'
import { putRight } from '../put-right.ts'
import { safeHtml } from '../safe-html.ts'
import { firstMentions, isStoryPart } from '../section-view.ts'

/** What the words of an entry are set with. */
export interface Setter {
  readonly planned: PlannedEpisode
  readonly plan: SitePlan
  readonly show: Show
}

/** An episode's whole text as HTML with absolute links; headings start at level 2. */
export function episodeHtml(setter: Setter): string {
  const { opening, stories } = setter.planned.episode
  return html(setter, [
    ...corrected(setter),
    ...opening.flatMap((section) => set(section, 1, setter)),
    ...stories.flatMap((story) => [
      heading(2, story.headline),
      ...corrected(setter, story.slug),
      ...story.sections.flatMap((section) => set(section, 2, setter)),
    ]),
  ])
}

/** A story's text as HTML with absolute links: report, why-we-care and questions. */
export function storyHtml(setter: Setter, { story }: PlannedStory): string {
  const sections = story.sections.filter(({ kind }) => isStoryPart(kind))
  return html(setter, [
    ...corrected(setter, story.slug),
    ...sections.flatMap((section) => set(section, 1, setter)),
  ])
}

/** A story's analysis as HTML, without a heading where it has only one. */
export function careHtml(setter: Setter, { story }: PlannedStory): string {
  const cares = story.sections.filter(({ kind }) => kind === 'why-we-care')
  return html(
    setter,
    cares.flatMap((section, at) => (at === 0 ? words(section, 1, setter) : set(section, 1, setter))),
  )
}

/** What was put right in a story, or in the episode outside its stories: readers see it before what they have read once. */
function corrected({ planned: { episode } }: Setter, story?: string): readonly RootContent[] {
  return putRight(episode, story).map(({ date, text }) => ({
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: `Correction, ${date}:` }] },
      { type: 'text', value: ` ${text}` },
    ],
  }))
}

function html({ planned }: Setter, children: readonly RootContent[]): string {
  return safeHtml({ type: 'root', children: [...children, ...planned.definitions] })
}

function set(section: Section, under: number, setter: Setter): readonly RootContent[] {
  if (section.kind === 'report') return words(section, under, setter)
  const own = heading((under + 1) as Heading['depth'], section.heading ?? sectionHeadings[section.kind])
  return [own, ...words(section, under + 1, setter)]
}

function words(section: Section, under: number, { planned, plan, show }: Setter): readonly RootContent[] {
  const { paragraphOf } = planned
  const links = firstMentions(section, planned, plan)
  return passageTree(section.blocks, { base: show.url, under, paragraphOf, links }).children
}

function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}
