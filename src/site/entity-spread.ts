import type { CoverageView } from './coverage.ts'
import type { DatedPage } from './dated-pages.ts'
import type { EntityView } from './entity-view.ts'

/** One page of those over which an entity's coverage is spread. */
export interface EntitySpread {
  /** The entity, without its coverage. */
  readonly entity: Omit<EntityView, 'coverage' | 'pages'> & { readonly stories: number }
  readonly page: DatedPage
  /** What this page shows of it. */
  readonly coverage: readonly CoverageView[]
  /** Which of that says first why it mattered; -1 for none. */
  readonly why: number
}

/** The pages of an entity, each with all that it shows. */
export function entitySpreads({ coverage, pages, ...entity }: EntityView): readonly EntitySpread[] {
  const about = { ...entity, stories: coverage.length }
  return pages.map((page) => {
    const shown = coverage.slice(page.from, page.to)
    const why = shown.findIndex(({ mattered }) => mattered.length > 0)
    return { entity: about, page, coverage: shown, why }
  })
}
