import type { Section } from '../model/episode.ts'
import type { SectionKind } from '../model/section.ts'
import { twoUp } from './address.ts'
import type { MentionLink } from './link-mentions.ts'
import { paragraphMarks } from './paragraph-marks.ts'
import { hasHeading, passageHtml, type Setting } from './passage.ts'
import type { SitePlan } from './plan.ts'
import { type PlannedEpisode, paragraphsOf } from './planned-episode.ts'
import type { Voice } from './voice.ts'

/** A section as the episode page and its story's own page show it. */
export interface SectionView {
  readonly kind: SectionKind
  /** Reports go without one: the headline is theirs. */
  readonly heading?: string
  /** Its heading's id on the story's own page; few have one. */
  readonly anchor?: string
  /** Sanitised, for the episode's page. Links start two folders up. */
  readonly html: string
  /** The same for the story's own page, where its headings must stand one level higher; else absent. */
  readonly storyHtml?: string
}

/** Report, why-we-care and questions are the story; what else was said in between is not on its own page. */
export const isStoryPart = (kind: SectionKind): boolean =>
  kind === 'report' || kind === 'why-we-care' || kind === 'qa'

/** Sets a section. `level` is that of the heading above it on the episode's page. */
export function sectionView(
  section: Section,
  planned: PlannedEpisode,
  plan: SitePlan,
  level: 1 | 2,
): SectionView {
  const headed = section.kind !== 'report'
  const setting: Setting = {
    base: twoUp,
    under: headed ? level + 1 : level,
    paragraphOf: planned.paragraphOf,
    links: firstMentions(section, planned, plan),
    definitions: planned.definitions,
    marks: paragraphMarks(planned),
  }
  const own = level === 2 && isStoryPart(section.kind) && hasHeading(section.blocks)
  return {
    kind: section.kind,
    ...(headed && { heading: headingOf(section, plan.voice) }),
    html: passageHtml(section.blocks, setting),
    ...(own && { storyHtml: passageHtml(section.blocks, { ...setting, under: setting.under - 1 }) }),
  }
}

/** What stands over a section that is no report. */
export function headingOf({ kind, heading }: Section, { say }: Voice): string {
  return heading ?? say(`section-${kind}`)
}

/** The first mention of each entity with a page in a section, by paragraph: these become links. */
export function firstMentions(
  section: Section,
  planned: PlannedEpisode,
  plan: SitePlan,
): ReadonlyMap<string, readonly MentionLink[]> {
  const linked = new Set<string>()
  const links = new Map<string, readonly MentionLink[]>()
  for (const { id } of paragraphsOf([section], planned.paragraphOf)) {
    const here = (planned.mentions.get(id) ?? []).flatMap(({ entity, start, end }) => {
      const page = plan.entities.get(entity)
      if (!page || linked.has(entity)) return []
      linked.add(entity)
      return [{ start, end, url: page.url }]
    })
    if (here.length > 0) links.set(id, here)
  }
  return links
}
