import type { CutKind } from '../model/cut.ts'
import type { Provenance, SourceCut } from '../model/provenance.ts'
import type { EpisodeFacts } from './paragraph-facts.ts'

/** What was taken out of a transcript, as its page tells it. */
export interface CleanedView {
  /** In reading order. */
  readonly cuts: readonly CutView[]
  /** How many cuts are not even counted in them. */
  readonly untold: number
}

/** Passages that were taken out for one reason in a row. */
export interface CutView {
  /** `A copy, word for word`. */
  readonly what: string
  readonly count: number
  readonly reason: string
  /** The first of them. */
  readonly passages: readonly {
    readonly text: string
    /** Id of the paragraph that stays. */
    readonly twin?: string
  }[]
}

const kinds: Readonly<Record<CutKind, readonly [one: string, many: string]>> = {
  exact: ['A copy, word for word', 'copies, word for word'],
  near: ['A copy with changed words', 'copies with changed words'],
  contained: ['Part of a passage that stays', 'parts of passages that stay'],
  loop: ['A passage said over again', 'passages said over again'],
  overlap: ['Words shown twice', 'stretches of words shown twice'],
  boilerplate: ['Not part of what was said', 'lines that are no part of what was said'],
  empty: ['Nothing to see', 'passages with nothing to see'],
}

/** So many sorts of cuts are told on a page, and of each so many passages: the rest would bury them. */
const mostSorts = 40
const mostPassages = 3

/** Tells what was cleaned; `total` is how many cuts there were. Undefined where nothing is known of them. */
export function cleanedView(
  { cuts }: Provenance,
  { presentId }: EpisodeFacts,
  total: number,
): CleanedView | undefined {
  if (cuts.length === 0) return undefined
  const sorts = sortsOf(cuts).slice(0, mostSorts)
  const views = sorts.map((those): CutView => {
    const [first] = those
    const count = those.reduce((sum, { more = 0 }) => sum + 1 + more, 0)
    const [one, many] = kinds[first.kind]
    return {
      what: count === 1 ? one : `${count} ${many}`,
      count,
      reason: first.reason,
      passages: those.slice(0, mostPassages).map(({ text, twin }) => {
        const stays = twin === undefined ? undefined : presentId(twin)
        return { text, ...(stays !== undefined && { twin: stays }) }
      }),
    }
  })
  const told = views.reduce((sum, { count }) => sum + count, 0)
  return { cuts: views, untold: Math.max(0, total - told) }
}

/** Cuts in a row of one kind and for one reason. */
function sortsOf(cuts: readonly SourceCut[]): readonly (readonly [SourceCut, ...SourceCut[]])[] {
  const sorts: [SourceCut, ...SourceCut[]][] = []
  for (const cut of cuts) {
    const last = sorts.at(-1)
    if (last && last[0].kind === cut.kind && last[0].reason === cut.reason) last.push(cut)
    else sorts.push([cut])
  }
  return sorts
}
