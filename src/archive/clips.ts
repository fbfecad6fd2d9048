import type { ArchiveIndex } from './archive-index.ts'
import { isQuote, kind } from './kinds.ts'
import { longRun, type Relations } from './relations.ts'

/** Part of an older episode in a later one; the number is the older one's place in the index. */
export interface FoundClip {
  readonly older: number
  readonly passages: number
}

/** What longer runs account for. */
export interface Clips {
  /** Of each episode the older ones of which it has longer passages, but which it does not repeat as a whole. */
  readonly of: readonly (readonly FoundClip[])[]
  /** Of each episode that repeats an older one, how many passages. */
  readonly repeated: Uint32Array
  /** 1 for each passage, on either side, that is part of such a run. */
  readonly covered: Uint8Array
}

/** Finds clips: runs of at least ten passages in order, the frame of the show not counted. */
export function clipsOf(index: ArchiveIndex, { repeats, runsOf }: Relations, kinds: Uint8Array): Clips {
  const covered = new Uint8Array(kinds.length)
  const repeated = new Uint32Array(index.episodes.length)
  const { offsets } = index.texts
  const cover = (episode: number, passages: readonly number[]): void => {
    for (const passage of passages) covered[(offsets[episode] ?? 0) + passage] = 1
  }
  const of = runsOf.map((relations, at): readonly FoundClip[] => {
    const from = offsets[at] ?? 0
    return relations.flatMap(({ older, runs }) => {
      const again = repeats[at] === older
      const counted = again
        ? runs
        : runs.filter(({ own }) => own.filter((passage) => isSaid(kinds[from + passage])).length >= longRun)
      const passages = new Set(counted.flatMap(({ own }) => own))
      for (const { own, theirs } of counted) {
        cover(at, own)
        cover(older, theirs)
      }
      if (again) repeated[at] = passages.size
      // An older rebroadcast has the same passages as its original, which is named already.
      const isCopy = (repeats[older] ?? -1) >= 0 || (repeats[at] ?? -1) >= 0
      return passages.size === 0 || isCopy ? [] : [{ older, passages: passages.size }]
    })
  })
  return { of, repeated, covered }
}

function isSaid(found: number | undefined): boolean {
  return found === kind.none || isQuote(found)
}
