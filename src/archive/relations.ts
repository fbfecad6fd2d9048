import type { ArchiveIndex } from './archive-index.ts'
import type { ArchivedEpisode } from './archived-episode.ts'
import type { Kinship } from './kinship.ts'
import { type SharedRun, sharedRuns } from './shared-runs.ts'

/** What an episode shares with an older one. Numbers of episodes are places in the index. */
export interface Relation {
  readonly older: number
  readonly runs: readonly SharedRun[]
}

/** How episodes hang together as a whole. */
export interface Relations {
  /** The older episode that each one repeats for the greater part, or -1. */
  readonly repeats: Int32Array
  /** Of each episode the older ones that it shares longer runs with. */
  readonly runsOf: readonly (readonly Relation[])[]
}

/** A run of so many passages in order is no chance and no frame of a show. */
export const longRun = 10

/** What so many passages have is the frame of a show and says nothing about two of its episodes. */
const mostPlaces = 64

/**
 * An episode is the other one again, and not one that quotes it, where long runs reach over half of its words and a
 * quarter of its words are shared: somebody else may have written the second one down.
 */
const again = { reach: 0.5, shared: 0.25 } as const

/** Two short items that share nearly all of their words are the same one, though they have few paragraphs. */
const whole = 0.9

/** Finds rebroadcasts and the runs that later episodes share with older ones. */
export function relationsOf(index: ArchiveIndex, kinship: Kinship): Relations {
  const repeats = new Int32Array(index.episodes.length).fill(-1)
  const runsOf = index.episodes.map((episode, at) => {
    const relations = Array.from(sharedWithOlder(index, kinship, at), ([older, shared]) => ({
      older,
      runs: sharedRuns(shared),
    }))
      .filter(({ runs }) => runs.length > 0)
      .sort((one, other) => one.older - other.older)
    const first = relations.find(({ older, runs }) => isAgain(episode, index.episodes[older], runs))
    if (first) repeats[at] = first.older
    return relations
  })
  return { repeats, runsOf }
}

/** Pairs of passages by older episode: place in this one, place in that one. */
function sharedWithOlder(
  { episodes, texts }: ArchiveIndex,
  { isShared, star }: Kinship,
  at: number,
): ReadonlyMap<number, number[]> {
  const { textOf, episodeOf, offsets } = texts
  const from = offsets[at] ?? 0
  const shared = new Map<number, number[]>()
  for (let own = 0; own < (episodes[at]?.ends.length ?? 0); own++) {
    const text = textOf[from + own] ?? 0
    if (!isShared(text)) continue
    const places = star(text, mostPlaces + 1)
    if (places.length > mostPlaces) continue
    for (const place of places) {
      const older = episodeOf[place] ?? 0
      if (older >= at) continue
      const pairs = shared.get(older)
      if (pairs) pairs.push(own, place - (offsets[older] ?? 0))
      else shared.set(older, [own, place - (offsets[older] ?? 0)])
    }
  }
  return shared
}

function isAgain(
  episode: ArchivedEpisode,
  older: ArchivedEpisode | undefined,
  runs: readonly SharedRun[],
): boolean {
  const long = runs.filter(({ own }) => own.length >= longRun)
  if (long.length > 0 && share(episode, long.flatMap(reachOf)) >= again.reach)
    return share(episode, passages(long, 'own')) >= again.shared
  const all = passages(runs, 'own')
  if (!older || all.length < episode.ends.length / 2 || share(episode, all) < whole) return false
  return share(older, passages(runs, 'theirs')) >= whole
}

function passages(runs: readonly SharedRun[], side: keyof SharedRun): readonly number[] {
  return runs.length === 1 && runs[0] ? runs[0][side] : runs.flatMap((run) => run[side])
}

/** All passages from a run's first to its last. */
function reachOf({ own }: SharedRun): readonly number[] {
  const first = own[0] ?? 0
  return Array.from({ length: (own.at(-1) ?? 0) - first + 1 }, (_, at) => first + at)
}

/** How much of an episode's comparable words stand in some of its passages. */
function share({ places, ends }: ArchivedEpisode, some: readonly number[]): number {
  const words = (passage: number): number => (places[passage * 2 + 1] ?? 0) - (places[passage * 2] ?? 0)
  let all = 0
  for (let passage = 0; passage < ends.length; passage++) all += words(passage)
  const counted = new Uint8Array(ends.length)
  let found = 0
  for (const passage of some) {
    if (counted[passage] === 0) found += words(passage)
    counted[passage] = 1
  }
  return found / Math.max(1, all)
}
