import type { Chain } from './chains.ts'
import type { SeedIndex } from './seed-index.ts'
import type { WordStream } from './word-stream.ts'

/** So long a run of equal words is no chance. */
const longRun = 8
/** A phrase at the start, so many words before the next seed, came up before the copy. */
const chanceGap = 8
const mostGap = 64
const drift = 14

/**
 * The same chains, without a phrase before the passage that they begin with. A chain's earlier side ends where its
 * later one begins, so that a phrase by chance keeps a text that is pasted after itself from being seen whole.
 */
export function trimmedChains(
  stream: WordStream,
  index: SeedIndex,
  chains: readonly Chain[],
): readonly Chain[] {
  return chains.map((chain) => {
    const run = runOf(stream, chain)
    if (run >= longRun) return chain
    const next = nextSeed(index, chain, run)
    if (!next || next.late - chain.late - run < chanceGap) return chain
    if (stream.passage[next.late] === stream.passage[chain.late]) return chain
    return { ...chain, ...next, words: Math.max(1, chain.words - run) }
  })
}

function runOf({ hash }: WordStream, { early, late, lateEnd }: Chain): number {
  let run = 0
  while (late + run < lateEnd && hash[late + run] === hash[early + run]) run++
  return run
}

/** The next place that stands about as far from the other copy, if there is one in the chain and not too far. */
function nextSeed({ before }: SeedIndex, { early, late, lateEnd }: Chain, run: number) {
  const distance = late - early
  for (let at = late + run; at < Math.min(lateEnd, late + run + mostGap); at++)
    for (let place = before[at] ?? -1; place >= early + run; place = before[place] ?? -1)
      if (Math.abs(at - place - distance) <= drift) return { late: at, early: place }
  return undefined
}
