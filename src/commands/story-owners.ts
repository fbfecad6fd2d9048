import { episodeHead } from '../content/episode-head.ts'
import { listFiles, readText } from '../content/files.ts'
import { places } from '../content/show-folder.ts'
import type { OpenSettings } from './open-show.ts'

/** Which episode has which story's address: an address is given once in a show. */
export interface StoryOwners {
  /** What is taken for the transcript in a file: the addresses of all episodes but its own. */
  takenBeside(file: string): { has(story: string): boolean }
  /** Notes the addresses that an episode has from now on. */
  give(episode: string, stories: readonly string[]): void
}

/** Reads the addresses of all episodes, but for those that are known already, by the episode's slug. */
export function storyOwners(
  { folder }: OpenSettings,
  known: ReadonlyMap<string, readonly string[]>,
): StoryOwners {
  const owners = new Map<string, string>()
  const madeFrom = new Map<string, string>()
  const give = (episode: string, stories: readonly string[]): void => {
    for (const story of stories) owners.set(story, episode)
  }
  for (const [episode, stories] of known) give(episode, stories)
  for (const file of listFiles(folder, places.episodes, ['.md'])) {
    if (known.has(file.slice(places.episodes.length + 1, -'.md'.length))) continue
    const { slug, source, stories } = episodeHead(readText(folder, file).text ?? '', file)
    give(slug, stories)
    if (source !== undefined) madeFrom.set(source, slug)
  }
  return {
    give,
    takenBeside: (file) => {
      const own = madeFrom.get(file)
      return {
        has: (story) => {
          const owner = owners.get(story)
          return owner !== undefined && owner !== own
        },
      }
    },
  }
}
