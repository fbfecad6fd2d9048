import { openParts } from './open-parts.ts'
import { programPrint } from './program-print.ts'
import { type SiteInput, type SiteViews, siteViews } from './views.ts'

/** The views of the show in `root`, with what its last build remembers of episodes that did not change. */
export function rememberedViews(root: string, input: SiteInput): SiteViews {
  using parts = openParts(root, programPrint())
  const views = siteViews(input, parts)
  parts.forgetOthers(input.episodes.map(({ slug }) => slug))
  return views
}
