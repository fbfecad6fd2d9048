import type { Show } from '../model/show.ts'
import { absolute, webAddress } from './address.ts'
import type { PlannedEpisode } from './planned-episode.ts'

/** Where a reader can put a page right. */
export interface PageHelp {
  /** Where the text can be edited. */
  readonly edit?: string
  /** Where an error in it is reported. */
  readonly report?: string
}

/** The links under a page of an episode; `url` from the site's root. */
export function helpFor(
  { episode }: PlannedEpisode,
  { title, url }: { readonly title: string; readonly url: string },
  show: Pick<Show, 'edit' | 'report' | 'url'>,
): PageHelp {
  return pageHelp(show, { file: `content/episodes/${episode.slug}.md`, title, url: absolute(url, show.url) })
}

/**
 * The links under an episode or story. `file` is the episode's file from the repository's root; a report by mail says
 * of itself which page it is about (`url`, absolute).
 */
export function pageHelp(
  { edit, report }: Pick<Show, 'edit' | 'report'>,
  { file, title, url }: { readonly file: string; readonly title: string; readonly url: string },
): PageHelp {
  const path = file.split('/').map(encodeURIComponent).join('/')
  const editLink = webAddress(edit?.replaceAll('{file}', () => path))
  const reportLink = reportAddress(report, { title, url })
  return {
    ...(editLink !== undefined && { edit: editLink }),
    ...(reportLink !== undefined && { report: reportLink }),
  }
}

/** Where errors are reported, as a link; with a page, a mail has it in its subject and body. */
export function reportAddress(
  report: string | undefined,
  page?: { readonly title: string; readonly url: string },
): string | undefined {
  if (!report?.includes('@') || report.includes(':')) return webAddress(report)
  const about = page
    ? `?subject=${encodeURIComponent(page.title.toWellFormed())}&body=${encodeURIComponent(page.url)}`
    : ''
  return webAddress(`mailto:${report}${about}`)
}
