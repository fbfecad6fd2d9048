import type { EpisodeParagraph } from '../markdown/episode-paragraphs.ts'
import type { Entity, EntityType } from '../model/entity.ts'
import { webAddress } from './address.ts'
import { companyOf } from './company.ts'
import { type DatedPage, datedPages, type PageLength } from './dated-pages.ts'
import { kindOf } from './entity-kind.ts'
import type { EntityPage } from './entity-pages.ts'
import type { CountedLink } from './name-pages.ts'
import type { DayView, PageLink } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import type { PlannedEpisode } from './planned-episode.ts'
import { type QuotePart, quotesOf } from './quote.ts'
import { isStoryPart } from './section-view.ts'
import { type TimelineView, timelineOf } from './timeline.ts'
import type { Voice } from './voice.ts'

/** A sentence that names the entity, and the paragraph where it stands. */
export interface QuoteView {
  readonly parts: readonly QuotePart[]
  readonly url: string
  readonly speaker?: string
}

/** All that one story (or an episode outside its stories) says of an entity. */
export interface CoverageView {
  readonly story: PageLink
  readonly day: DayView
  readonly reported: readonly QuoteView[]
  readonly mattered: readonly QuoteView[]
}

/** An entity's page. */
export interface EntityView {
  readonly url: string
  readonly name: string
  readonly type: EntityType
  /** `Organization, vendor`. */
  readonly kind: string
  readonly aliases: readonly string[]
  readonly sameAs: readonly PageLink[]
  readonly description?: string
  /** Newest first. */
  readonly coverage: readonly CoverageView[]
  readonly mentions: number
  /** The pages over which its coverage is spread; the first is its own. */
  readonly pages: readonly DatedPage[]
  readonly timeline?: TimelineView
  /** Whom it is named together with, most often first. */
  readonly company: readonly CountedLink[]
}

/** A page of this many stories stays below 12 kB with Brotli. */
const pageLength: PageLength = { most: 36, shown: 18 }

/** The pages of all entities that have one, by name. */
export function entityViews(plan: SitePlan, dayOf: (iso: string) => DayView): readonly EntityView[] {
  const coverage = new Map<string, CoverageView[]>([...plan.entities.keys()].map((id) => [id, []]))
  const named = new Map<string, string[]>()
  for (const planned of plan.episodes) {
    for (const [id, views] of coverageIn(planned, dayOf)) {
      coverage.get(id)?.push(...views)
      for (const { story } of views) named.set(story.url, [...(named.get(story.url) ?? []), id])
    }
  }
  const company = companyOf([...named.values()], plan.entities)
  return [...plan.entities.values()]
    .map((page) => entityView(page, coverage.get(page.entity.id) ?? [], company(page.entity.id), plan.voice))
    .sort((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase()) || compare(a.url, b.url))
}

function entityView(
  { entity, url }: EntityPage,
  coverage: readonly CoverageView[],
  company: readonly CountedLink[],
  voice: Voice,
): EntityView {
  const timeline = timelineOf(coverage, voice)
  const quotes = coverage.flatMap(({ reported, mattered }) => [...reported, ...mattered])
  return {
    url,
    name: entity.name,
    type: entity.type,
    kind: [kindOf(entity.type, voice), entity.subtype ?? []].flat().join(', '),
    aliases: aliasesOf(entity),
    sameAs: entity.sameAs.flatMap((text) => {
      const link = webAddress(text)
      return link === undefined ? [] : [{ words: new URL(link).hostname.replace(/^www\./, ''), url: link }]
    }),
    ...(entity.description !== undefined && { description: entity.description }),
    coverage,
    mentions: quotes.flatMap(({ parts }) => parts).filter(({ mark }) => mark).length,
    pages: datedPages(
      coverage.map(({ day }) => day.iso),
      url,
      pageLength,
      voice,
    ),
    ...(timeline && { timeline }),
    company,
  }
}

function aliasesOf({ name, aliases }: Entity): readonly string[] {
  return [...new Set(aliases.map(({ text }) => text))].filter((text) => text !== name).sort(compare)
}

/** What an episode says of each entity, its stories in their order. */
function coverageIn(
  planned: PlannedEpisode,
  dayOf: (iso: string) => DayView,
): ReadonlyMap<string, readonly CoverageView[]> {
  const found = new Map<string, Map<string, { reported: QuoteView[]; mattered: QuoteView[] }>>()
  const day = dayOf(planned.episode.date)
  for (const paragraph of planned.paragraphs) {
    const page = pageOf(paragraph, planned)
    for (const [id, quotes] of quotesByEntity(paragraph, planned, page.quoted)) {
      const stories = found.get(id) ?? new Map()
      found.set(id, stories)
      const story = stories.get(page.grouped) ?? { reported: [], mattered: [] }
      stories.set(page.grouped, story)
      const side = paragraph.section === 'why-we-care' ? story.mattered : story.reported
      side.push(...quotes)
    }
  }
  const words = new Map([
    [planned.url, planned.episode.title],
    ...planned.stories.map(({ url, story }) => [url, story.headline] as const),
  ])
  return new Map(
    [...found].map(([id, stories]) => [
      id,
      [...stories].map(([url, quotes]) => ({ story: { words: words.get(url) ?? '', url }, day, ...quotes })),
    ]),
  )
}

/** The page under which a paragraph's quotes are grouped, and the one on which the paragraph stands. */
function pageOf(
  { id, section }: EpisodeParagraph,
  planned: PlannedEpisode,
): { readonly grouped: string; readonly quoted: string } {
  const own = planned.storyOf.get(id)
  if (!own) return { grouped: planned.url, quoted: planned.url }
  return { grouped: own.url, quoted: isStoryPart(section) ? own.url : planned.url }
}

function quotesByEntity(
  { id, text, speaker }: EpisodeParagraph,
  planned: PlannedEpisode,
  page: string,
): ReadonlyMap<string, readonly QuoteView[]> {
  const mentions = Map.groupBy(planned.mentions.get(id) ?? [], ({ entity }) => entity)
  return new Map(
    [...mentions].map(([entity, marks]) => [
      entity,
      quotesOf(text, marks).map((parts) => ({
        parts,
        url: `${page}#${id}`,
        ...(speaker !== undefined && { speaker }),
      })),
    ]),
  )
}
