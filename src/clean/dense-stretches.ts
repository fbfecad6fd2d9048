import type { Span } from '../words/sentences.ts'

/** A hit makes up for two thirds of a miss: stretches hold at least three hits in five. */
const hit = 2
const miss = -3

/** Fewer hits than this are no pattern. */
const fewest = 3

/**
 * The stretches of a row in which something happens nearly everywhere: at least three hits, and at least
 * three in five places. Each starts and ends with a hit. One pass.
 */
export function denseStretches(row: readonly boolean[]): readonly Span[] {
  const found: Span[] = []
  let open: { readonly start: number; end: number; sum: number; hits: number } | undefined
  const close = () => {
    if (open && open.hits >= fewest) found.push({ start: open.start, end: open.end })
    open = undefined
  }
  for (const [at, yes] of row.entries()) {
    if (yes) open ??= { start: at, end: at, sum: 0, hits: 0 }
    if (!open) continue
    open.sum += yes ? hit : miss
    if (open.sum < 0) close()
    else if (yes) Object.assign(open, { end: at + 1, hits: open.hits + 1 })
  }
  close()
  return found
}
