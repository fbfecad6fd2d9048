import type { Entity } from '../model/entity.ts'
import { compare } from './plan.ts'
import type { PlannedEpisode, PlannedStory } from './planned-episode.ts'

/** A story that speaks of the same, and the names that both have, those that say most first. */
export interface Related {
  readonly story: PlannedStory
  readonly episode: PlannedEpisode
  readonly names: readonly string[]
}

/** So many are shown with a story. */
export const mostRelated = 5
/** So many names are given as the reason. */
const mostNames = 3
/** Of a name that is everywhere only so many stories are looked at, those told nearest before and after. */
const mostLooked = 200
/** Below this two stories only share what many share. */
const enough = 0.12

/** Two stories that only play in the same countries have little to say of each other. */
const placeWeight = 0.5

interface Node {
  readonly story: PlannedStory
  readonly episode: PlannedEpisode
  /** Slug of the episode that was told first, where this one repeats it. */
  readonly told: string
  /** What it names: how much of the story is about it, by the index of the entity. */
  readonly weights: ReadonlyMap<number, number>
}

/**
 * Related stories of each story, by its address: those that name the same entities. A name counts the more the fewer
 * stories of the archive have it (inverse document frequency), twice where a story is about it, and half where it
 * is a place; a story is
 * measured by the angle between these weights (Salton's cosine), so that long ones are not related to everything.
 * Stories of the same episode, of a rebroadcast, and what only the show's own people are named in do not count. The
 * work grows with the number of stories, not of pairs.
 */
export function relatedStories(
  episodes: readonly PlannedEpisode[],
  entityOf: (id: string) => Entity | undefined,
  own: ReadonlySet<string>,
): (url: string) => readonly Related[] {
  const entities: Entity[] = []
  const indexOf = new Map<string, number>()
  const index = (id: string): number | undefined => {
    const known = indexOf.get(id)
    if (known !== undefined) return known < 0 ? undefined : known
    const entity = entityOf(id)
    const counts = entity && !own.has(id) && entity.type !== 'MONEY' && entity.type !== 'DATE'
    indexOf.set(id, counts ? entities.push(entity) - 1 : -1)
    return counts ? entities.length - 1 : undefined
  }
  const nodes = episodes.flatMap((episode) => nodesOf(episode, index, entities))
  const postings: number[][] = entities.map(() => [])
  for (const [at, { weights }] of nodes.entries()) for (const name of weights.keys()) postings[name]?.push(at)
  const rarity = postings.map((stories) => Math.log((nodes.length + 1) / Math.max(1, stories.length)))
  const weigh = vectorOf(rarity)
  const vectors = nodes.map(({ weights }) => weigh(weights))
  const scores = new Float64Array(nodes.length)
  const placeOf = new Map(nodes.map(({ story }, at) => [story.url, at]))
  return (url) => {
    const at = placeOf.get(url)
    const node = at === undefined ? undefined : nodes[at]
    if (at === undefined || !node) return []
    const touched = look(at, vectors, postings, scores)
    const best = pick(
      touched.filter((other) => nodes[other]?.told !== node.told),
      scores,
    )
    for (const other of touched) scores[other] = 0
    return best.flatMap((other): readonly Related[] => {
      const found = nodes[other]
      if (!found) return []
      const shared = sharedNames(vectors[at], vectors[other]).map((name) => entities[name]?.name ?? '')
      return [{ story: found.story, episode: found.episode, names: shared }]
    })
  }
}

function nodesOf(
  episode: PlannedEpisode,
  index: (id: string) => number | undefined,
  entities: readonly Entity[],
): readonly Node[] {
  const about = new Set(episode.tags.filter(({ role }) => role === 'about').map(({ id }) => id))
  const counts = new Map<PlannedStory, Map<string, number>>(
    episode.stories.map((story) => [story, new Map()]),
  )
  for (const [paragraph, mentions] of episode.mentions) {
    const story = episode.storyOf.get(paragraph)
    const named = story && counts.get(story)
    if (named) for (const { entity } of mentions) named.set(entity, (named.get(entity) ?? 0) + 1)
  }
  const told = episode.episode.rebroadcastOf ?? episode.slug
  return [...counts].map(([story, named]) => {
    const weights = new Map<number, number>()
    for (const [id, count] of named) {
      const name = index(id)
      if (name === undefined) continue
      const main = about.has(id) && (count > 1 || story.story.headline.includes(entities[name]?.name ?? ''))
      weights.set(name, (main ? 2 : 1) * (entities[name]?.type === 'PLACE' ? placeWeight : 1))
    }
    return { story, episode, told, weights }
  })
}

/** Weights of a story by name, of length 1. */
function vectorOf(
  rarity: readonly number[],
): (weights: ReadonlyMap<number, number>) => ReadonlyMap<number, number> {
  return (weights) => {
    const own = [...weights].map(([name, weight]) => [name, weight * (rarity[name] ?? 0)] as const)
    const length = Math.hypot(...own.map(([, weight]) => weight))
    return new Map(own.map(([name, weight]) => [name, length === 0 ? 0 : weight / length]))
  }
}

/** Adds up into `scores` what each other story shares with one, and says which were touched. */
function look(
  at: number,
  vectors: readonly ReadonlyMap<number, number>[],
  postings: readonly (readonly number[])[],
  scores: Float64Array,
): readonly number[] {
  const touched: number[] = []
  for (const [name, weight] of vectors[at] ?? []) {
    if (weight === 0) continue
    for (const other of nearest(postings[name] ?? [], at)) {
      if (other === at) continue
      const share = weight * (vectors[other]?.get(name) ?? 0)
      if (share === 0) continue
      if (scores[other] === 0) touched.push(other)
      scores[other] = (scores[other] ?? 0) + share
    }
  }
  return touched
}

/** The part of an ordered list that lies around a place in it. */
function nearest(stories: readonly number[], at: number): readonly number[] {
  if (stories.length <= mostLooked) return stories
  let [low, high] = [0, stories.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stories[middle] ?? 0) < at) low = middle + 1
    else high = middle
  }
  const start = Math.min(Math.max(0, low - mostLooked / 2), stories.length - mostLooked)
  return stories.slice(start, start + mostLooked)
}

/** The best of some stories, the newer of two alike. Stories stand newest first. */
function pick(candidates: readonly number[], scores: Float64Array): readonly number[] {
  const best: number[] = []
  const before = (one: number, other: number): boolean => {
    const difference = (scores[one] ?? 0) - (scores[other] ?? 0)
    // Sums of the same parts in another order differ in their last digits.
    return Math.abs(difference) > 1e-9 ? difference > 0 : one < other
  }
  for (const story of candidates) {
    if ((scores[story] ?? 0) < enough) continue
    const place = best.findIndex((one) => before(story, one))
    if (place < 0) best.push(story)
    else best.splice(place, 0, story)
    if (best.length > mostRelated) best.pop()
  }
  return best
}

function sharedNames(
  one: ReadonlyMap<number, number> = new Map(),
  other: ReadonlyMap<number, number> = new Map(),
): readonly number[] {
  return [...one]
    .flatMap(([name, weight]) => {
      const share = weight * (other.get(name) ?? 0)
      return share > 0 ? [{ name, share }] : []
    })
    .sort((a, b) => b.share - a.share || compare(String(a.name), String(b.name)))
    .slice(0, mostNames)
    .map(({ name }) => name)
}
