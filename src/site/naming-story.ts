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

/**
 * All stories with what they name, newest first, and the entities by index. Sums and days are left out, and so are
 * the entities in `own`.
 */
export function namingStories(
  episodes: readonly PlannedEpisode[],
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
  const stories = episodes.flatMap((episode) => {
    const about = new Set(episode.tags.filter(({ role }) => role === 'about').map(({ id }) => id))
    const told = episode.episode.rebroadcastOf ?? episode.slug
    return episode.stories.map((story, number): NamingStory => {
      const weights = (episode.named[number] ?? []).flatMap(([id, count]): NamingStory['weights'] => {
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
