import { episodeHead } from '../../content/episode-head.ts'
import { listFiles, readText } from '../../content/files.ts'
import { places } from '../../content/show-folder.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import type { OpenDesk } from '../open-desk.ts'

/** Episodes that the page lists at once; with more, words narrow them down. */
const most = 200

/** An episode of the list. */
export interface ListedEpisode {
  readonly slug: string
  readonly title: string
  readonly date: string
  readonly stories: number
  readonly asked: number
}

/** The episodes whose file name or title has some words, the newest first, and how many more there are. */
export function episodeList(
  desk: OpenDesk,
  find: string,
): { readonly episodes: readonly ListedEpisode[]; readonly more: number } {
  const wanted = find.toLowerCase().split(/\s+/).filter(Boolean)
  const files = listFiles(desk.folder, places.episodes, ['.md']).toReversed()
  const found: ListedEpisode[] = []
  let more = 0
  for (const path of files) {
    // Files are only read while there is room, or where their words are asked for.
    if (found.length >= most && wanted.length === 0) {
      more++
      continue
    }
    const text = readText(desk.folder, path).text ?? ''
    const { data } = frontMatterOf(text)
    const { slug, stories } = episodeHead(text, path.slice(places.episodes.length + 1))
    const title = typeof data.title === 'string' ? data.title : slug
    if (!wanted.every((word) => `${slug} ${title}`.toLowerCase().includes(word))) continue
    if (found.length >= most) more++
    else
      found.push({
        ...{ slug, title, stories: stories.length, asked: desk.index.askedIn(slug) },
        date: typeof data.date === 'string' ? data.date : '',
      })
  }
  return { episodes: found, more }
}
