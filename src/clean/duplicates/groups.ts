import { isAccepted } from './accepted.ts'
import { type Bench, isMatched, type Verdict } from './verdict.ts'

/**
 * Passages that are each said whole earlier, but not in that order (a text pasted again with its parts moved, or
 * each paragraph pasted twice). Alone none proves a copy; where nothing but such passages, copies already found
 * and their originals follow each other, they do together.
 */
export function groups(
  bench: Bench,
  loose: readonly Verdict[],
  cuts: readonly Verdict[],
): readonly Verdict[] {
  const found = new Map(cuts.map((verdict) => [verdict.passage, verdict]))
  const best = bestByPassage(bench, loose)
  const accepted: Verdict[] = []
  let open: Verdict[] = []
  let foreign = 0
  const close = () => {
    if (isAccepted(bench.stream, open, false))
      accepted.push(...open.filter(({ passage }) => !found.has(passage)))
    open = []
    foreign = 0
  }
  const originals = new Set([...best.values()].flatMap((verdict) => originalOf(bench, verdict) ?? []))
  bench.stream.passages.forEach(({ votes }, passage) => {
    if (!votes) return
    const verdict = found.get(passage) ?? best.get(passage)
    if (verdict) {
      open.push(verdict)
      foreign = 0
    } else if (originals.has(passage) ? isFar(open, passage) : ++foreign > mostForeign) close()
  })
  close()
  return accepted
}

/** Passages that were put in between: an advertisement, a new paragraph. */
const mostForeign = 1

const nearlyAll = 0.85

/** One verdict for each passage: the earliest original that still stands. */
function bestByPassage(bench: Bench, loose: readonly Verdict[]): ReadonlyMap<number, Verdict> {
  const best = new Map<number, Verdict>()
  for (const verdict of loose) {
    if (verdict.matched < nearlyAll * verdict.words || best.has(verdict.passage)) continue
    const original = originalOf(bench, verdict)
    const { first = 0 } = bench.stream.passages[verdict.passage] ?? {}
    if (bench.gone[first] !== 0) continue
    if (original !== undefined && original < verdict.passage && !best.has(original))
      best.set(verdict.passage, verdict)
  }
  return best
}

function originalOf(bench: Bench, { alignment, spans }: Verdict): number | undefined {
  const span = spans[0]
  if (!span) return undefined
  for (let at = span.first; at < span.last; at++)
    if (isMatched(bench, alignment, at))
      return bench.stream.passage[alignment.twin[at - alignment.first] ?? 0]
  return undefined
}

/** Passages that may be said first before their copies come, lines counted too. */
const mostBetween = 12

/** An original breaks a group unless its own copy follows soon. */
function isFar(open: readonly Verdict[], passage: number): boolean {
  const last = open.at(-1)
  return last !== undefined && passage - last.passage > mostBetween
}
