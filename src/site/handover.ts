import { commonViews } from './common-views.ts'
import { type MadePage, pageKinds } from './made-pages.ts'
import type { PlannedSite } from './planned-site.ts'

/** So many pages are worth a second process: it takes a third of a second to start. */
const share = 1500

/** More pages are never made by one process: Eleventy keeps all that it makes until its end, a tenth of a megabyte each. */
const most = 4000

/**
 * What Eleventy gets, as JSON in pieces: the pages that are to be made, each with its view, and for the show's own
 * templates of lists all views without their long texts. In several parts, since Eleventy uses one core; only the first
 * makes what is no page of ours.
 */
export function handover(
  { views, whole }: PlannedSite,
  changed: readonly MadePage[],
): readonly Iterable<string>[] {
  const parts = changed.length <= share ? 1 : Math.max(2, Math.ceil(changed.length / most))
  const common = JSON.stringify(commonViews(views))
  return Array.from({ length: parts }, (_, part) =>
    partOf(
      part,
      part === 0 ? (whole ?? common) : common,
      changed.filter((_, at) => at % parts === part),
    ),
  )
}

/** In pieces, because all the words of a large show in one string would be there three times over. */
function* partOf(part: number, views: string, changed: readonly MadePage[]): Generator<string> {
  yield `{"part":${part},"views":${views},"changed":{`
  for (const [at, kind] of pageKinds.entries()) {
    yield `${at > 0 ? ',' : ''}"${kind}":[`
    yield* joined(changed.filter((page) => page.kind === kind).map(({ view }) => JSON.stringify(view())))
    yield ']'
  }
  yield '},"own":{'
  yield* joined(
    changed.map(({ url, head, around }) => `${JSON.stringify(url)}:${JSON.stringify({ head, around })}`),
  )
  yield '}}'
}

function* joined(pieces: Iterable<string>): Generator<string> {
  let first = true
  for (const piece of pieces) {
    yield first ? piece : `,${piece}`
    first = false
  }
}
