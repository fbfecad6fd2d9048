import type { Entity } from '../model/entity.ts'
import { type NamingStory, namingStories } from './naming-story.ts'
import type { PlannedEpisode, PlannedStory } from './planned-episode.ts'

/** A story that speaks of the same, and the names that both have, those that say most first. */
export interface Related {
  readonly story: PlannedStory
  readonly episode: PlannedEpisode
  readonly names: readonly string[]
}

/** So many are shown with a story. */
const mostRelated = 5
/** So many names are given as the reason. */
const mostNames = 3
/** Of a name that is everywhere only so many stories are looked at, those told nearest before and after. */
const mostLooked = 200
/** Below this two stories only share what many share. */
const enough = 0.1
/**
 * Two stories that name one thing only, and that one is everywhere, would be the same to the angle. So what they
 * share must also be something: this part of what a name is worth that only one story has.
 */
const littleShare = 0.1

/** Numbers of names with what each is worth, for one thing after the other: those of thing `at` stand from `from[at]` to `from[at + 1]`. */
interface Rows {
  readonly from: Int32Array
  readonly of: Int32Array
  readonly shares: Float64Array
}

/**
 * Related stories of each story, by its address: those that name the same entities. A name counts the more the fewer
 * stories of the archive have it (inverse document frequency), twice where a story is about it, and half where it is
 * a place; stories are compared by the angle between these weights (Salton's cosine), so that long ones are not
 * related to everything. Stories of the same episode or of its rebroadcast are none, nor are those that only name the
 * show's own people (`own`). The work grows with the number of stories, not of pairs.
 */
export function relatedStories(
  episodes: readonly PlannedEpisode[],
  entityOf: (id: string) => Entity | undefined,
  own: ReadonlySet<string>,
): (url: string) => readonly Related[] {
  const { stories, entities } = namingStories(episodes, entityOf, own)
  const vectors = vectorsOf(stories, entities.length)
  const lengths = lengthsOf(vectors, stories.length)
  const postings = postingsOf(vectors, stories.length, entities.length)
  const little = littleShare * Math.log(stories.length + 1) ** 2
  const places = new Map(stories.map(({ story }, at) => [story.url, at]))
  const scores = new Float64Array(stories.length)
  const touched = new Int32Array(stories.length)
  const best = (at: number): readonly number[] => {
    const count = look(at, vectors, postings, scores, touched)
    const length = lengths[at] ?? 0
    for (let place = 0; place < count; place++) {
      const other = touched[place] as number
      scores[other] = (scores[other] as number) / (length * (lengths[other] as number) + little)
    }
    const found = pick(
      touched.subarray(0, count),
      scores,
      (other) => stories[other]?.told !== stories[at]?.told,
    )
    for (let place = 0; place < count; place++) scores[touched[place] as number] = 0
    return found
  }
  return (url) => {
    const at = places.get(url)
    if (at === undefined) return []
    return best(at).flatMap((other): readonly Related[] => {
      const found = stories[other]
      if (!found) return []
      const names = shared(at, other, vectors).map((name) => entities[name]?.name ?? '')
      return [{ story: found.story, episode: found.episode, names }]
    })
  }
}

/** What each name is worth in each story: its weight there, and how rare it is. */
function vectorsOf(stories: readonly NamingStory[], names: number): Rows {
  const counts = new Float64Array(names)
  for (const { weights } of stories) for (const [name] of weights) counts[name] = (counts[name] ?? 0) + 1
  const rarity = counts.map((count) => Math.log((stories.length + 1) / Math.max(1, count)))
  const all = stories.reduce((sum, { weights }) => sum + weights.length, 0)
  const rows = {
    from: new Int32Array(stories.length + 1),
    of: new Int32Array(all),
    shares: new Float64Array(all),
  }
  let place = 0
  for (const [at, { weights }] of stories.entries()) {
    for (const [name, weight] of weights) {
      rows.of[place] = name
      rows.shares[place++] = weight * (rarity[name] ?? 0)
    }
    rows.from[at + 1] = place
  }
  return rows
}

function lengthsOf({ from, shares }: Rows, stories: number): Float64Array {
  return Float64Array.from({ length: stories }, (_, at) =>
    Math.hypot(...shares.subarray(from[at], from[at + 1])),
  )
}

/** The stories that have each name, newest first, and how much it says in each. */
function postingsOf(vectors: Rows, stories: number, names: number): Rows {
  const from = new Int32Array(names + 1)
  for (const name of vectors.of) from[name + 1] = (from[name + 1] as number) + 1
  for (let name = 0; name < names; name++)
    from[name + 1] = (from[name + 1] as number) + (from[name] as number)
  const next = from.slice()
  const of = new Int32Array(vectors.of.length)
  const shares = new Float64Array(vectors.of.length)
  for (let at = 0; at < stories; at++)
    for (let place = vectors.from[at] as number; place < (vectors.from[at + 1] as number); place++) {
      const name = vectors.of[place] as number
      const free = next[name] as number
      of[free] = at
      shares[free] = vectors.shares[place] as number
      next[name] = free + 1
    }
  return { from, of, shares }
}

/** Adds up into `scores` what each other story shares with one, writes into `touched` which, and says how many. */
function look(at: number, vectors: Rows, postings: Rows, scores: Float64Array, touched: Int32Array): number {
  let count = 0
  for (let place = vectors.from[at] as number; place < (vectors.from[at + 1] as number); place++) {
    const share = vectors.shares[place] as number
    if (share === 0) continue
    const { from, to } = looked(postings, vectors.of[place] as number, at)
    for (let posting = from; posting < to; posting++) {
      const other = postings.of[posting] as number
      if (other === at) continue
      const before = scores[other] as number
      if (before === 0) touched[count++] = other
      scores[other] = before + share * (postings.shares[posting] as number)
    }
  }
  return count
}

/** Which stories of a name are looked at: all, or where they are too many those around a story. */
function looked(postings: Rows, name: number, at: number): { readonly from: number; readonly to: number } {
  const [start, end] = [postings.from[name] as number, postings.from[name + 1] as number]
  if (end - start <= mostLooked) return { from: start, to: end }
  let [low, high] = [start, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((postings.of[middle] as number) < at) low = middle + 1
    else high = middle
  }
  const from = Math.min(Math.max(start, low - mostLooked / 2), end - mostLooked)
  return { from, to: from + mostLooked }
}

/** The best of some stories, the newer of two alike. Stories stand newest first. */
function pick(
  candidates: Int32Array,
  scores: Float64Array,
  allowed: (story: number) => boolean,
): readonly number[] {
  const best: number[] = []
  const before = (one: number, other: number): boolean => {
    const difference = (scores[one] as number) - (scores[other] as number)
    // Sums of the same parts in another order differ in their last digits.
    return Math.abs(difference) > 1e-9 ? difference > 0 : one < other
  }
  for (const story of candidates) {
    if ((scores[story] as number) < enough) continue
    const last = best[mostRelated - 1]
    if ((last !== undefined && !before(story, last)) || !allowed(story)) continue
    const place = best.findIndex((one) => before(story, one))
    best.splice(place < 0 ? best.length : place, 0, story)
    if (best.length > mostRelated) best.pop()
  }
  return best
}

/** The names that two stories have, those first that say most of both. */
function shared(one: number, other: number, { from, of, shares }: Rows): readonly number[] {
  const found: { readonly name: number; readonly both: number }[] = []
  for (let mine = from[one] as number; mine < (from[one + 1] as number); mine++)
    for (let theirs = from[other] as number; theirs < (from[other + 1] as number); theirs++) {
      const both = (shares[mine] as number) * (shares[theirs] as number)
      if (of[mine] === of[theirs] && both > 0) found.push({ name: of[mine] as number, both })
    }
  return found
    .sort((a, b) => b.both - a.both || a.name - b.name)
    .slice(0, mostNames)
    .map(({ name }) => name)
}
