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
  const of = runsOf.map((relations, at): readonly FoundClip[] => {
    const from = offsets[at] ?? 0
    const clips: FoundClip[] = []
    for (const { older, runs } of relations) {
      const again = repeats[at] === older
      const counted = again ? runs : runs.filter(({ own }) => isClip(own, from, kinds))
      if (counted.length === 0) continue
      const passages = new Set<number>()
      for (const { own, theirs } of counted) {
        for (const passage of own) {
          passages.add(passage)
          covered[from + passage] = 1
        }
        for (const passage of theirs) covered[(offsets[older] ?? 0) + passage] = 1
      }
      if (again) repeated[at] = passages.size
      // A copy has the same passages as its original, which is named already.
      else if ((repeats[older] ?? -1) < 0 && (repeats[at] ?? -1) < 0)
        clips.push({ older, passages: passages.size })
    }
    return clips
  })
  return { of, repeated, covered }
}

function isClip(own: readonly number[], from: number, kinds: Uint8Array): boolean {
  if (own.length < longRun) return false
  let said = 0
  for (const passage of own) {
    const found = kinds[from + passage]
    if (found === kind.none || isQuote(found)) said++
  }
  return said >= longRun
}
