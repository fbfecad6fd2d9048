import type { Chain } from './chains.ts'

/** Chains that go on in the same order: a stretch of the text and the earlier one that it says again. */
export interface Stretch extends Chain {
  /** In the order of the text. */
  readonly chains: readonly Chain[]
}

/** What may lie between two chains of a stretch, and how far their distance may change, in words. */
const gap = 160
const drift = 70
const overlap = 8

/**
 * Joins chains into stretches, so that a lost paragraph, an inserted line or another heading does not break one
 * copy into many. As with chains, each class of distances holds one stretch that is growing.
 */
export function joinChains(chains: readonly Chain[]): readonly Stretch[] {
  const sorted = [...chains].sort((a, b) => a.late - b.late || a.early - b.early)
  const growing = new Map<number, Growing>()
  const done: Growing[] = []
  for (const chain of sorted) {
    const at = (chain.late - chain.early) >> 7
    const from = strongest(growing, at, chain)
    const stretch = from === undefined ? undefined : growing.get(from)
    if (from !== undefined && stretch) {
      append(stretch, chain)
      if (from !== at) growing.delete(from)
      growing.set(at, stretch)
    } else {
      const started = { ...chain, chains: [chain] }
      done.push(started)
      const there = growing.get(at)
      if (!there || there.words <= chain.words || chain.late - there.lateEnd > gap) growing.set(at, started)
    }
  }
  return done
}

interface Growing {
  early: number
  earlyEnd: number
  late: number
  lateEnd: number
  words: number
  chains: Chain[]
}

function strongest(growing: ReadonlyMap<number, Growing>, at: number, chain: Chain): number | undefined {
  return [at - 1, at, at + 1]
    .filter((near) => continues(growing.get(near), chain))
    .sort((a, b) => (growing.get(b)?.words ?? 0) - (growing.get(a)?.words ?? 0))[0]
}

function continues(stretch: Growing | undefined, chain: Chain): boolean {
  if (!stretch) return false
  const later = chain.late - stretch.lateEnd
  const earlier = chain.early - stretch.earlyEnd
  if (later < -overlap || earlier < -overlap || later > gap || earlier > gap) return false
  return Math.abs(later - earlier) <= drift && chain.earlyEnd <= stretch.late
}

function append(stretch: Growing, chain: Chain): void {
  stretch.chains.push(chain)
  stretch.earlyEnd = Math.max(stretch.earlyEnd, chain.earlyEnd)
  stretch.lateEnd = Math.max(stretch.lateEnd, chain.lateEnd)
  stretch.words += chain.words
}
