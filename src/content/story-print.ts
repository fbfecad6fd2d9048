import { hash } from 'node:crypto'
import type { Episode, Story } from '../model/episode.ts'
import { episodeBody } from './episode-body.ts'

/**
 * SHA-256, in hex, of all that a story says: headline, sections, and what was put right in it. It changes with
 * every change that a reader could see, and with none in other stories of the episode.
 */
export function storyPrint({ corrections = [] }: Pick<Episode, 'corrections'>, story: Story): string {
  const corrected = corrections
    .filter((one) => one.story === story.slug)
    .map(({ date, text }) => [date, text])
  return hash('sha256', JSON.stringify([episodeBody({ opening: [], stories: [story] }, []), corrected]))
}

/** The prints of all stories of a show, by `<episode slug>/<story slug>`; each is made when it is asked for. */
export function storyPrints(episodes: readonly Episode[]): (ref: string) => string | undefined {
  const bySlug = new Map(episodes.map((episode) => [episode.slug, episode]))
  return (ref) => {
    const [slug = '', own = ''] = ref.split('/')
    const episode = bySlug.get(slug)
    const story = episode?.stories.find((one) => one.slug === own)
    return episode && story && storyPrint(episode, story)
  }
}
