import { frontMatterOf } from '../markdown/front-matter.ts'
import { slugOf } from '../words/slug.ts'
import { attributed } from './attributes.ts'
import { slugInName } from './slug-in-name.ts'

/** What taking in a transcript has to know of the other episodes. */
export interface EpisodeHead {
  readonly slug: string
  readonly guid?: string
  /** The raw file that it was made from. */
  readonly source?: string
  /** Addresses of its stories, and of whatever else may be one. */
  readonly stories: readonly string[]
}

/**
 * Reads the head of an episode file without reading its Markdown, a hundred times faster than `readEpisode`. A line
 * that only looks like a headline, in a code block say, gives a slug too many, which does no harm.
 */
export function episodeHead(text: string, file: string): EpisodeHead {
  const { data, body } = frontMatterOf(text)
  const { source, guid } = data
  const made = typeof source === 'object' && source !== null && 'file' in source ? source.file : undefined
  const stories = Array.from(body.matchAll(/^ {0,3}##[ \t]+(\S[^\r\n]*)/gm), ([, heading = '']) => {
    const { text: words, id } = attributed(heading)
    return id ?? slugOf(words)
  })
  return {
    slug: slugInName(file, 'content:episode').slug,
    ...(typeof guid === 'string' && { guid }),
    ...(typeof made === 'string' && { source: made }),
    stories,
  }
}
