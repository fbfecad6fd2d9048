import type { InspectedCut } from '../model/inspection.ts'

/** Cuts that are told of in one go: copies in a row that stand in a row elsewhere, or the same words at several places. */
export interface CutGroup {
  readonly as: 'run' | 'alike'
  readonly cuts: readonly [InspectedCut, ...InspectedCut[]]
}

/** All cuts of a transcript as a person looks at them. */
export interface CutGroups {
  /** Copies that say something else than what stays, or stood in for only a part of it; the least similar first. */
  readonly doubtful: readonly InspectedCut[]
  /** All others, by place. */
  readonly plain: readonly CutGroup[]
}

/**
 * Parts the cuts that deserve a look from those that are as they seem, and groups the latter. `kept` are the
 * offsets at which kept paragraphs start: copies with one of them in between are no run. With `apart`, nothing
 * is grouped.
 */
export function cutGroups(cuts: readonly InspectedCut[], kept: readonly number[], apart: boolean): CutGroups {
  const inOrder = cuts.toSorted((a, b) => a.position.start.offset - b.position.start.offset)
  const doubtful = inOrder.filter(isDoubtful).toSorted(bySimilarity)
  const plain = inOrder.filter((cut) => !isDoubtful(cut))
  if (apart) return { doubtful, plain: plain.map((cut) => ({ as: 'alike', cuts: [cut] })) }
  const groups = runsOf(plain, keptBetween(kept))
  return { doubtful, plain: withAlike(groups) }
}

function isDoubtful({ kind, twin, similarity }: InspectedCut): boolean {
  return twin !== undefined && (kind === 'near' || kind === 'contained' || (similarity ?? 1) < 1)
}

/** Stable, so that cuts of one similarity stay in the order of the text. */
function bySimilarity(a: InspectedCut, b: InspectedCut): number {
  return (a.similarity ?? 1) - (b.similarity ?? 1) || Number(b.kind === 'near') - Number(a.kind === 'near')
}

type KeptBetween = (before: InspectedCut, after: InspectedCut) => boolean

function keptBetween(kept: readonly number[]): KeptBetween {
  const starts = kept.toSorted((a, b) => a - b)
  return (before, after) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < before.position.end.offset) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? Number.POSITIVE_INFINITY) < after.position.start.offset
  }
}

/** Word-for-word copies that follow each other, as the paragraphs that stay do, each run as one group. */
function runsOf(cuts: readonly InspectedCut[], between: KeptBetween): readonly CutGroup[] {
  const runs: [InspectedCut, ...InspectedCut[]][] = []
  for (const cut of cuts) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && follows(cut, last) && !between(last, cut)) run.push(cut)
    else runs.push([cut])
  }
  return runs.map((run) => ({ as: run.length === 1 ? 'alike' : 'run', cuts: run }))
}

function follows(cut: InspectedCut, last: InspectedCut): boolean {
  return (
    cut.kind === 'exact' &&
    last.kind === 'exact' &&
    cut.rule === last.rule &&
    (cut.twin?.position.start.offset ?? -1) >= (last.twin?.position.end.offset ?? Number.POSITIVE_INFINITY)
  )
}

/** The same groups; those of the same rule and words are one, where the first of them stands. */
function withAlike(groups: readonly CutGroup[]): readonly CutGroup[] {
  const byWords = new Map<
    string | CutGroup,
    { readonly as: CutGroup['as']; readonly cuts: [InspectedCut, ...InspectedCut[]] }
  >()
  for (const group of groups) {
    const [first, ...others] = group.cuts
    const key = group.as === 'run' ? group : `${first.rule} ${first.kind} ${first.fingerprint}`
    const found = byWords.get(key)
    if (found) found.cuts.push(...group.cuts)
    else byWords.set(key, { as: group.as, cuts: [first, ...others] })
  }
  return [...byWords.values()]
}
