import type { CoverageView } from './coverage.ts'
import { type ShownPage, shownPage } from './dated-pages.ts'
import type { EntityView } from './entity-view.ts'

/** One page of those over which an entity's coverage is spread. */
export interface EntitySpread {
  /** The entity, without its coverage. Only its first page tells what changes with each story that names it. */
  readonly entity: NamedEntity & Partial<CountedEntity>
  readonly page: ShownPage
  /** What this page shows of it. */
  readonly coverage: readonly CoverageView[]
  /** Which of that says first why it mattered; -1 for none. */
  readonly why: number
}

/** What stays as it is when a story more names the entity. */
type NamedEntity = Omit<EntityView, 'coverage' | 'pages' | keyof CountedEntity>

interface CountedEntity extends Pick<EntityView, 'mentions' | 'timeline' | 'company'> {
  readonly stories: number
}

/** The pages of an entity, each with all that it shows. */
export function entitySpreads(entity: EntityView): readonly EntitySpread[] {
  const { coverage, pages, mentions, timeline, company, ...named } = entity
  const counted = { mentions, ...(timeline && { timeline }), company, stories: coverage.length }
  return pages.map((page) => {
    const shown = coverage.slice(page.from, page.to)
    const why = shown.findIndex(({ mattered }) => mattered.length > 0)
    const about = page.period === undefined ? { ...named, ...counted } : named
    return { entity: about, page: shownPage(page), coverage: shown, why }
  })
}
