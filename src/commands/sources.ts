import type { Source } from '../edition/edition-context.ts'
import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Episode } from '../model/episode.ts'

/** What an item may draw on, by its story's ref; undefined for a story that no episode has. */
export function sources(episodes: readonly Episode[]): (ref: string) => Source | undefined {
  const bySlug = new Map(episodes.map((episode) => [episode.slug, episode]))
  return (ref) => {
    const [slug = '', own] = ref.split('/')
    const episode = bySlug.get(slug)
    const story = episode?.stories.find((one) => one.slug === own)
    if (!episode || !story) return undefined
    const texts = episodeParagraphs(episode)
      .filter((one) => one.story === own || one.section === 'why-we-care')
      .map(({ text }) => text)
    return { date: episode.date, texts: [story.headline, ...texts] }
  }
}
