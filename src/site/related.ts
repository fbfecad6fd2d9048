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

/** The stories that have a name, newest first, and how much it says in each. */
interface Posting {
  readonly stories: Int32Array
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
  const rarity = rarities(stories, entities.length)
  const vectors = stories.map(({ weights }) =>
    weights.map(([name, weight]) => [name, weight * (rarity[name] ?? 0)] as const),
  )
  const lengths = Float64Array.from(vectors, (vector) => Math.hypot(...vector.map(([, share]) => share)))
  const postings = postingsOf(vectors, entities.length)
  const little = littleShare * Math.log(stories.length + 1) ** 2
  const scores = new Float64Array(stories.length)
  const places = new Map(stories.map(({ story }, at) => [story.url, at]))
  return (url) => {
    const at = places.get(url)
    const mine = at === undefined ? undefined : stories[at]
    if (at === undefined || !mine) return []
    const touched = look(at, vectors[at] ?? [], postings, scores)
    const length = lengths[at] ?? 0
    for (const other of touched)
      scores[other] = (scores[other] ?? 0) / (length * (lengths[other] ?? 0) + little)
    const best = pick(touched, scores, (other) => stories[other]?.told !== mine.told)
    for (const other of touched) scores[other] = 0
    return best.flatMap((other): readonly Related[] => {
      const found = stories[other]
      if (!found) return []
      const names = shared(vectors[at] ?? [], vectors[other] ?? []).map((name) => entities[name]?.name ?? '')
      return [{ story: found.story, episode: found.episode, names }]
    })
  }
}

/** What each name says by itself. */
function rarities(stories: readonly NamingStory[], names: number): Float64Array {
  const counts = new Float64Array(names)
  for (const { weights } of stories) for (const [name] of weights) counts[name] = (counts[name] ?? 0) + 1
  return counts.map((count) => Math.log((stories.length + 1) / Math.max(1, count)))
}

type Vector = readonly (readonly [name: number, share: number])[]

function postingsOf(vectors: readonly Vector[], names: number): readonly Posting[] {
  const lists = Array.from({ length: names }, () => ({ stories: [] as number[], shares: [] as number[] }))
  for (const [at, vector] of vectors.entries())
    for (const [name, share] of vector) {
      lists[name]?.stories.push(at)
      lists[name]?.shares.push(share)
    }
  return lists.map(({ stories, shares }) => ({
    stories: Int32Array.from(stories),
    shares: Float64Array.from(shares),
  }))
}

/** Adds up into `scores` what each other story shares with one, and says which were touched. */
function look(
  at: number,
  vector: Vector,
  postings: readonly Posting[],
  scores: Float64Array,
): readonly number[] {
  const touched: number[] = []
  for (const [name, share] of vector) {
    const posting = postings[name]
    if (!posting || share === 0) continue
    const { stories, shares } = posting
    const from = firstLooked(stories, at)
    const to = Math.min(stories.length, from + mostLooked)
    for (let place = from; place < to; place++) {
      const other = stories[place] ?? at
      if (other === at) continue
      const before = scores[other] ?? 0
      if (before === 0) touched.push(other)
      scores[other] = before + share * (shares[place] ?? 0)
    }
  }
  return touched
}

/** Where in an ordered list the part begins that lies around a story. */
function firstLooked(stories: Int32Array, at: number): number {
  if (stories.length <= mostLooked) return 0
  let [low, high] = [0, stories.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stories[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  return Math.min(Math.max(0, low - mostLooked / 2), stories.length - mostLooked)
}

/** The best of some stories, the newer of two alike. Stories stand newest first. */
function pick(
  candidates: readonly number[],
  scores: Float64Array,
  allowed: (story: number) => boolean,
): readonly number[] {
  const best: number[] = []
  const before = (one: number, other: number): boolean => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
    // Sums of the same parts in another order differ in their last digits.
    return Math.abs(difference) > 1e-9 ? difference > 0 : one < other
  }
  for (const story of candidates) {
    const last = best[mostRelated - 1]
    if ((scores[story] ?? 0) < enough || (last !== undefined && !before(story, last)) || !allowed(story))
      continue
    const place = best.findIndex((one) => before(story, one))
    best.splice(place < 0 ? best.length : place, 0, story)
    if (best.length > mostRelated) best.pop()
  }
  return best
}

/** The names that two stories have, those first that say most of both. */
function shared(one: Vector, other: Vector): readonly number[] {
  const shares = new Map(other)
  return one
    .flatMap(([name, share]) => {
      const both = share * (shares.get(name) ?? 0)
      return both > 0 ? [{ name, both }] : []
    })
    .sort((a, b) => b.both - a.both || a.name - b.name)
    .slice(0, mostNames)
    .map(({ name }) => name)
}
