import { episodeHead } from '../../content/episode-head.ts'
import { listFiles, readText, stampOf } from '../../content/files.ts'
import { places, type ShowFolder } from '../../content/show-folder.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'

/** Episodes on one page of the list. */
const perPage = 100

/** An episode of the list. */
export interface ListedEpisode {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly stories: number
}

/** One page of the list. */
export interface EpisodePage {
  readonly episodes: readonly ListedEpisode[]
  /** How many there are on all pages. */
  readonly total: number
  /** The number of this page, from 1, and of all. */
  readonly page: number
  readonly pages: number
}

/** A page of the episodes whose file name or title has some words, the newest first. */
export type EpisodeList = (find: string, page: number) => EpisodePage

/**
 * The episodes of a show. What a file says is remembered until the file changes: words are looked for in the titles of
 * ten thousand episodes, of which few are other ones than a moment ago.
 */
export function episodeList(folder: ShowFolder): EpisodeList {
  const known = new Map<string, { readonly stamp: string | undefined; readonly episode: ListedEpisode }>()
  const episodeAt = (path: string): ListedEpisode => {
    const stamp = stampOf(folder, path)
    const before = known.get(path)
    if (before && before.stamp === stamp) return before.episode
    const episode = listed(readText(folder, path).text ?? '', path)
    known.set(path, { stamp, episode })
    return episode
  }
  return (find, wanted) => {
    const words = find.toLowerCase().split(/\s+/).filter(Boolean)
    const says = (path: string): boolean => {
      const { slug, title } = episodeAt(path)
      const told = `${slug} ${title}`.toLowerCase()
      return words.every((word) => told.includes(word))
    }
    const files = listFiles(folder, places.episodes, ['.md']).toReversed()
    // Without words only the files of the page are read.
    const found = words.length === 0 ? files : files.filter(says)
    const pages = Math.max(1, Math.ceil(found.length / perPage))
    const page = Math.min(pages, Math.max(1, wanted))
    const episodes = found.slice((page - 1) * perPage, page * perPage).map(episodeAt)
    return { episodes, total: found.length, page, pages }
  }
}

function listed(text: string, path: string): ListedEpisode {
  const { data } = frontMatterOf(text)
  const { slug, stories } = episodeHead(text, path.slice(places.episodes.length + 1))
  return {
    ...{ slug, stories: stories.length },
    title: typeof data.title === 'string' ? data.title : slug,
    date: typeof data.date === 'string' ? data.date : '',
  }
}
