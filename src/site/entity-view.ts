import type { Entity, EntityType } from '../model/entity.ts'
import { webAddress } from './address.ts'
import { companyOf } from './company.ts'
import type { Coverage, CoverageView } from './coverage.ts'
import { type DatedPage, datedPages, type PageLength } from './dated-pages.ts'
import { kindOf } from './entity-kind.ts'
import type { EntityPage } from './entity-pages.ts'
import type { CountedLink } from './name-pages.ts'
import type { PageLink } from './page-link.ts'
import { compare, type SitePlan } from './plan.ts'
import { type TimelineView, timelineOf } from './timeline.ts'
import type { Voice } from './voice.ts'

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

/** The pages of all entities that have one, by name. `told` is what the plan's episodes say of them, in its order. */
export function entityViews(plan: SitePlan, told: readonly Coverage[]): readonly EntityView[] {
  const coverage = new Map<string, CoverageView[]>([...plan.entities.keys()].map((id) => [id, []]))
  const named = new Map<string, string[]>()
  for (const [id, views] of told.flat()) {
    coverage.get(id)?.push(...views)
    for (const { story } of views) named.set(story.url, [...(named.get(story.url) ?? []), id])
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
