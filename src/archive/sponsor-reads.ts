import type { ArchiveIndex } from './archive-index.ts'
import { kind } from './kinds.ts'
import type { Kinship } from './kinship.ts'

/** How many passages of a paid message may follow, or come before, the one that says that it is paid. */
const reach = { behind: 4, before: 2 } as const

/** How near to the cue they stand in the other episode. */
const beside = 3

/**
 * A paid message often has more paragraphs than the one with the cue. Those beside it belong to it where another episode
 * has them beside the same message. Returns the kinds with these; a passage that is anything but a quotation stays.
 */
export function withSponsorReads(index: ArchiveIndex, kinship: Kinship, kinds: Uint8Array): Uint8Array {
  const reads = kinds.slice()
  kinds.forEach((found, passage) => {
    if (found !== kind.sponsor) return
    spread(index, kinship, reads, passage, 1, reach.behind)
    spread(index, kinship, reads, passage, -1, reach.before)
  })
  return reads
}

function spread(
  index: ArchiveIndex,
  kinship: Kinship,
  reads: Uint8Array,
  cue: number,
  step: 1 | -1,
  most: number,
): void {
  const { episodeOf } = index.texts
  for (let count = 1; count <= most; count++) {
    const passage = cue + step * count
    if (episodeOf[passage] !== episodeOf[cue]) return
    if (reads[passage] === kind.sponsor) continue
    if (reads[passage] !== kind.quote || !isBeside(index, kinship, passage, passage - step)) return
    reads[passage] = kind.sponsor
  }
}

/** Whether another episode has two neighbours near each other too. */
function isBeside({ texts }: ArchiveIndex, kinship: Kinship, one: number, other: number): boolean {
  const neighbours = kinship.star(texts.textOf[other] ?? 0)
  const own = texts.episodeOf[one]
  return kinship.star(texts.textOf[one] ?? 0).some((place) => {
    const episode = texts.episodeOf[place]
    if (episode === own) return false
    return neighbours.some((near) => texts.episodeOf[near] === episode && Math.abs(near - place) <= beside)
  })
}
