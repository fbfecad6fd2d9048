import { listFiles, readText } from '../../content/files.ts'
import { places } from '../../content/show-folder.ts'
import { frontMatterOf } from '../../markdown/front-matter.ts'
import type { OpenDesk } from '../open-desk.ts'

/** Where a name stands besides the episode that is shown. */
export interface NameReach {
  /** How often in this episode. */
  readonly here: number
  /** How often in others. */
  readonly elsewhere: number
  /** Those others, the newest first. */
  readonly episodes: readonly { readonly slug: string; readonly title: string; readonly count: number }[]
}

/** Counts a name in the words of all episodes: whole words, in this case. Reads every episode file once. */
export function nameReach(desk: OpenDesk, slug: string, name: string): NameReach {
  const pattern = wholeWords(name)
  let here = 0
  const episodes = listFiles(desk.folder, places.episodes, ['.md']).flatMap((path) => {
    const text = readText(desk.folder, path).text ?? ''
    if (name === '' || !text.includes(name)) return []
    const { body, data } = frontMatterOf(text)
    const count = body.replace(/\{#[^}\n]*\}/g, '').match(pattern)?.length ?? 0
    const own = path.slice(places.episodes.length + 1, -'.md'.length)
    if (own === slug) here = count
    const title = typeof data.title === 'string' ? data.title : own
    return own === slug || count === 0 ? [] : [{ slug: own, title, count }]
  })
  const elsewhere = episodes.reduce((sum, { count }) => sum + count, 0)
  return { here, elsewhere, episodes: episodes.toReversed() }
}

function wholeWords(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`,
    'gu',
  )
}
