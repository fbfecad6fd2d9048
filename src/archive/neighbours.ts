import type { ArchiveIndex } from './archive-index.ts'
import { isQuote, kind } from './kinds.ts'
import type { Kinship } from './kinship.ts'

/** A direction, how many passages there may belong to what stands beside them, and which may. */
interface Spread {
  readonly step: 1 | -1
  readonly most: number
  readonly takes: (found: number | undefined) => boolean
}

const isOften = (found: number | undefined): boolean => found === kind.often

/** An intro goes on behind its first words, an outro begins before its last; a paid message does both. */
const spreads: ReadonlyMap<number, readonly Spread[]> = new Map([
  [kind.intro, [{ step: 1, most: 4, takes: isOften }]],
  [kind.outro, [{ step: -1, most: 4, takes: isOften }]],
  [
    kind.sponsor,
    [
      { step: 1, most: 4, takes: isQuote },
      { step: -1, most: 2, takes: isQuote },
    ],
  ],
])

/** So many places are looked at. */
const enough = 64

/** How near to it they stand in the other episode. */
const beside = 3

/**
 * Intros, outros and paid messages often have more paragraphs than the one that shows what they are. Those beside it
 * belong to it where another episode has them beside the same words. Returns the kinds with these; only passages that
 * were mere quotations change.
 */
export function withNeighbours(index: ArchiveIndex, kinship: Kinship, kinds: Uint8Array): Uint8Array {
  const wider = kinds.slice()
  kinds.forEach((found, passage) => {
    for (const spread of spreads.get(found) ?? []) widen(index, kinship, wider, passage, spread)
  })
  return wider
}

function widen(
  index: ArchiveIndex,
  kinship: Kinship,
  wider: Uint8Array,
  from: number,
  { step, most, takes }: Spread,
): void {
  const { episodeOf } = index.texts
  const found = wider[from] ?? kind.none
  for (let count = 1; count <= most; count++) {
    const passage = from + step * count
    if (episodeOf[passage] !== episodeOf[from]) return
    if (wider[passage] === found) continue
    if (!takes(wider[passage]) || !isBeside(index, kinship, passage, passage - step)) return
    wider[passage] = found
  }
}

/** Whether another episode has two neighbours near each other too. */
function isBeside({ texts }: ArchiveIndex, kinship: Kinship, one: number, other: number): boolean {
  const { textOf, episodeOf } = texts
  const wanted = textOf[other] ?? 0
  return kinship.star(textOf[one] ?? 0, enough).some((passage) => {
    if (episodeOf[passage] === episodeOf[one]) return false
    for (let near = passage - beside; near <= passage + beside; near++)
      if (episodeOf[near] === episodeOf[passage] && kinship.areKin(wanted, textOf[near] ?? -1)) return true
    return false
  })
}
