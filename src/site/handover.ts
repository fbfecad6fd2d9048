import { commonViews } from './common-views.ts'
import { type MadePage, type PageKind, pageKinds } from './made-pages.ts'
import type { PlannedSite } from './planned-site.ts'

/** More pages are never made at a time: Eleventy keeps all that it makes until its end, a tenth of a megabyte each. */
const most = 1000

/**
 * What Eleventy gets, as JSON in pieces: the pages that are to be made, each with its view, and for the show's own
 * templates of lists all views without their long texts. In several parts, which need less memory;
 * only the first makes what is no page of ours.
 */
export function handover(
  { views, whole }: PlannedSite,
  changed: readonly MadePage[],
): readonly Iterable<string>[] {
  const parts = Math.max(1, Math.ceil(changed.length / most))
  const common = JSON.stringify(commonViews(views))
  return sharesOf(changed, parts).map((pages, part) =>
    partOf(part, part === 0 ? (whole ?? common) : common, pages),
  )
}

/** Shares pages out evenly. An episode and its stories stay together: their words are set once for all of them. */
function sharesOf(changed: readonly MadePage[], parts: number): readonly (readonly MadePage[])[] {
  const shares = Array.from({ length: parts }, (): MadePage[] => [])
  const owned = Map.groupBy(changed, ({ episode, url }) => episode ?? url)
  for (const [at, pages] of [...owned.values()].entries()) shares[at % parts]?.push(...pages)
  return shares
}

/** In pieces, because all of it in one string would be there twice over. */
function* partOf(part: number, views: string, changed: readonly MadePage[]): Generator<string> {
  const made = new Map<PageKind, string[]>()
  const own: string[] = []
  for (const { kind, url, view, head, around } of changed) {
    const list = made.get(kind) ?? []
    list.push(JSON.stringify(view()))
    made.set(kind, list)
    own.push(`${JSON.stringify(url)}:${JSON.stringify({ head, around })}`)
  }
  yield `{"part":${part},"views":${views},"changed":{`
  for (const [at, kind] of pageKinds.entries()) {
    yield `${at > 0 ? ',' : ''}"${kind}":[`
    yield* joined(made.get(kind) ?? [])
    yield ']'
  }
  yield '},"own":{'
  yield* joined(own)
  yield '}}'
}

function* joined(pieces: Iterable<string>): Generator<string> {
  let first = true
  for (const piece of pieces) {
    yield first ? piece : `,${piece}`
    first = false
  }
}
