import type { SiteViews } from './views.ts'

/** What every page may see of the whole site. */
export type CommonViews = Pick<SiteViews, 'show' | 'words' | 'themeCss' | 'feeds'>

/** What all pages have in common. */
export function commonViews({ show, words, themeCss, feeds }: SiteViews): CommonViews {
  return { show, words, themeCss, feeds }
}
