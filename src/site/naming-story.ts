import type { Entity } from '../model/entity.ts'
import type { PlannedEpisode, PlannedStory } from './planned-episode.ts'

/** A story and what it names. */
export interface NamingStory {
  readonly story: PlannedStory
  readonly episode: PlannedEpisode
  /** Slug of the episode that was told first, where this one repeats it. */
  readonly told: string
  /** How much of the story each name is, by the name's index: 2 for what it is about, 1 for others, half for places. */
  readonly weights: readonly (readonly [name: number, weight: number])[]
}

/** Two stories that only play in the same countries have little to say of each other. */
const placeWeight = 0.5

/** What each story of an episode names, in their order: ids of entities, and how often. */
export type NamedInEpisode = readonly (readonly (readonly [entity: string, count: number])[])[]

/**
 * All stories with what they name, newest first, and the entities by index. Sums and days are left out, and so are
 * the entities in `own`. `named` is what each of the episodes names.
 */
export function namingStories(
  episodes: readonly PlannedEpisode[],
  named: readonly NamedInEpisode[],
  entityOf: (id: string) => Entity | undefined,
  own: ReadonlySet<string>,
): { readonly stories: readonly NamingStory[]; readonly entities: readonly Entity[] } {
  const entities: Entity[] = []
  const known = new Map<string, number | undefined>()
  const indexOf = (id: string): number | undefined => {
    if (known.has(id)) return known.get(id)
    const entity = entityOf(id)
    const counts = entity && !own.has(id) && entity.type !== 'MONEY' && entity.type !== 'DATE'
    const index = counts ? entities.push(entity) - 1 : undefined
    known.set(id, index)
    return index
  }
  const stories = episodes.flatMap((episode, at) => {
    const about = new Set(episode.tags.filter(({ role }) => role === 'about').map(({ id }) => id))
    const told = episode.episode.rebroadcastOf ?? episode.slug
    return episode.stories.map((story, number): NamingStory => {
      const weights = (named[at]?.[number] ?? []).flatMap(([id, count]): NamingStory['weights'] => {
        const name = indexOf(id)
        const entity = name === undefined ? undefined : entities[name]
        if (name === undefined || !entity) return []
        const main = about.has(id) && (count > 1 || story.story.headline.includes(entity.name))
        return [[name, (main ? 2 : 1) * (entity.type === 'PLACE' ? placeWeight : 1)]]
      })
      return { story, episode, told, weights }
    })
  })
  return { stories, entities }
}

/** What each story of an episode names. */
export function namedIn(episode: PlannedEpisode): NamedInEpisode {
  const found = new Map(episode.stories.map((story) => [story, new Map<string, number>()]))
  for (const [paragraph, mentions] of episode.mentions) {
    const story = episode.storyOf.get(paragraph)
    const named = story && found.get(story)
    if (named) for (const { entity } of mentions) named.set(entity, (named.get(entity) ?? 0) + 1)
  }
  return [...found.values()].map((named) => [...named])
}
