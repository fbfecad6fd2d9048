import type { Episode } from '../../model/episode.ts'
import { type Enclosure, enclosureOf } from './enclosure.ts'

/** Which episodes a podcast feed may hold. */
export interface PodcastEpisodes {
  /** By slug. */
  readonly enclosures: ReadonlyMap<string, Enclosure>
  /** Slugs of those whose recording has no known size or kind. */
  readonly unknown: readonly string[]
  /** Slugs of those whose recording is that of another one: apps would take the two for one. */
  readonly doubled: readonly string[]
}

/** Sorts out the episodes with a recording, oldest first: of two with the same file the older one has it. */
export function podcastEpisodes(episodes: readonly Episode[]): PodcastEpisodes {
  const enclosures = new Map<string, Enclosure>()
  const unknown: string[] = []
  const doubled: string[] = []
  const taken = new Set<string>()
  for (const episode of episodes.toSorted(byAge)) {
    if (episode.audio === undefined) continue
    const enclosure = enclosureOf(episode)
    if (!enclosure) unknown.push(episode.slug)
    else if (taken.has(enclosure.url)) doubled.push(episode.slug)
    else enclosures.set(episode.slug, enclosure)
    if (enclosure) taken.add(enclosure.url)
  }
  return { enclosures, unknown, doubled }
}

function byAge(a: Episode, b: Episode): number {
  const [one, other] = [`${a.date} ${a.slug}`, `${b.date} ${b.slug}`]
  return one < other ? -1 : one > other ? 1 : 0
}
