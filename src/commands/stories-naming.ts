import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import { tagEpisode } from '../tag/tag-episode.ts'
import { didYouMean } from '../words/nearest.ts'
import { UsageError } from './command.ts'
import { type OpenShow, publishedLexicon } from './open-show.ts'

/**
 * The refs (`<episode>/<story>`) of all stories that name an entity, as the site finds it. An id that was merged
 * leads to what it became; one that nothing is known of is a UsageError that names the nearest.
 */
export function storiesNaming(open: OpenShow, id: string): ReadonlySet<string> {
  const lexicon = publishedLexicon(open)
  const current = lexicon.merged?.get(id) ?? id
  if (!lexicon.entities.has(current))
    throw new UsageError(
      `Neither entities.yml nor the gazetteer knows "${id.slice(0, 80)}"${didYouMean(id, [...lexicon.entities.keys()]) || '.'}`,
    )
  const refs = open.content.episodes.flatMap((episode) => {
    const tag = tagEpisode(episode, lexicon).tags.find((one) => one.id === current)
    if (!tag) return []
    const paragraphs = new Set(tag.mentions.map(({ paragraph }) => paragraph))
    return episodeParagraphs(episode).flatMap(({ id: paragraph, story }) =>
      story !== undefined && paragraphs.has(paragraph) ? [`${episode.slug}/${story}`] : [],
    )
  })
  return new Set(refs)
}
