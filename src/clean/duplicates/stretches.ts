import type { Chain } from './chains.ts'

/** Chains that go on in the same order: a stretch of the text and the earlier one that it says again. */
export interface Stretch extends Chain {
  /** In the order of the text. */
  readonly chains: readonly Chain[]
  /** What stands between its chains is cut already and no part of it. */
  readonly parted?: boolean
}

/** What may lie between two chains of a stretch, and how far their distance may change, in words. */
const gap = 160
const drift = 70
const overlap = 24

/** Stretches that may go on at one class of distances: a block that is pasted beside itself follows another one closely. */
const mostOpen = 4

/**
 * Joins chains into stretches, so that a lost paragraph, an inserted line or another heading does not break one
 * copy into many. As with chains, each class of distances holds the few stretches that are growing.
 */
export function joinChains(chains: readonly Chain[]): readonly Stretch[] {
  const sorted = [...chains].sort((a, b) => a.late - b.late || a.early - b.early)
  const growing = new Map<number, Growing[]>()
  const done: Growing[] = []
  for (const chain of sorted) {
    const at = (chain.late - chain.early) >> 7
    const stretch = strongest(growing, at, chain)
    if (stretch) append(stretch, chain)
    else done.push({ ...chain, chains: [chain] })
    keepOpen(growing, at, stretch ?? done.at(-1), chain.late)
  }
  return done
}

/** Holds a stretch open at its class, in place of those that ended too early and, where there are many, of the least. */
function keepOpen(
  growing: Map<number, Growing[]>,
  at: number,
  stretch: Growing | undefined,
  late: number,
): void {
  if (!stretch) return
  for (const near of [at - 1, at + 1]) {
    const others = growing.get(near)
    if (others?.includes(stretch))
      growing.set(
        near,
        others.filter((other) => other !== stretch),
      )
  }
  const open = (growing.get(at) ?? []).filter((other) => other !== stretch && late - other.lateEnd <= gap)
  open.push(stretch)
  if (open.length > mostOpen) open.sort((a, b) => b.words - a.words).pop()
  growing.set(at, open)
}

interface Growing {
  early: number
  earlyEnd: number
  late: number
  lateEnd: number
  words: number
  chains: Chain[]
}

function strongest(
  growing: ReadonlyMap<number, readonly Growing[]>,
  at: number,
  chain: Chain,
): Growing | undefined {
  let best: Growing | undefined
  for (let near = at - 1; near <= at + 1; near++)
    for (const stretch of growing.get(near) ?? [])
      if (continues(stretch, chain) && (best === undefined || stretch.words > best.words)) best = stretch
  return best
}

function continues(stretch: Growing, chain: Chain): boolean {
  const later = chain.late - stretch.lateEnd
  const earlier = chain.early - stretch.earlyEnd
  if (later < -overlap || earlier < -overlap || later > gap || earlier > gap) return false
  return Math.abs(later - earlier) <= drift && chain.earlyEnd <= stretch.late + overlap
}

function append(stretch: Growing, chain: Chain): void {
  stretch.chains.push(chain)
  stretch.earlyEnd = Math.min(Math.max(stretch.earlyEnd, chain.earlyEnd), stretch.late)
  stretch.lateEnd = Math.max(stretch.lateEnd, chain.lateEnd)
  stretch.words += chain.words
}
