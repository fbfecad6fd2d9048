import { episodeHead } from '../../content/episode-head.ts'
import { listFiles, readText } from '../../content/files.ts'
import { fileFor, places } from '../../content/show-folder.ts'
import { isSlug } from '../../words/slug.ts'
import type { OpenDesk } from '../open-desk.ts'
import type { EpisodeSheet, SheetRow, SheetWish } from './episode-sheet.ts'

/**
 * The sheet of an episode by its slug, with decisions tried out, or early, to be looked at only; undefined where there is no
 * such episode.
 */
export async function openEpisode(
  desk: OpenDesk,
  slug: string,
  { extra = [], early = false }: Pick<SheetWish, 'extra' | 'early'> = {},
): Promise<EpisodeSheet | undefined> {
  if (!isSlug(slug)) return undefined
  const text = await settledText(desk, fileFor('episodes', slug))
  const source = text === undefined ? undefined : episodeHead(text, `${slug}.md`).source
  const known = desk.index.fileOf(slug) ?? source
  const file =
    known !== undefined && listFiles(desk.folder, places.transcripts).includes(known) ? known : undefined
  if (text === undefined && file === undefined) return undefined
  return desk.sheet({ slug, extra, early, ...(file !== undefined && { file }) })
}

/** Milliseconds for which a program is given time to put words into a file that it has just emptied. */
const patience = 1500

/** The text of a file; one that is empty in this moment, since a program writes it in place, is waited for. */
async function settledText({ folder }: OpenDesk, path: string): Promise<string | undefined> {
  for (let waited = 0; ; waited += 50) {
    const { text } = readText(folder, path)
    if (text !== '' || waited >= patience) return text
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** The row with an id, or else the first one. */
export function rowOf({ rows }: EpisodeSheet, id: string | undefined): SheetRow | undefined {
  return rows.find((row) => row.id === id) ?? rows[0]
}

/** Editions whose text tells a story or links to it. */
export function editionsTelling(desk: OpenDesk, episode: string): (story: string) => readonly string[] {
  const editions = listFiles(desk.folder, places.editions, ['.md']).map((path) => ({
    slug: path.slice(places.editions.length + 1, -'.md'.length),
    text: readText(desk.folder, path).text ?? '',
  }))
  return (story) =>
    editions
      .filter(({ text }) => text.includes(`${episode}/${story}`) || text.includes(`/stories/${story}/`))
      .map(({ slug }) => slug)
}

/** Whether another episode of the show has the address of a story. The files are read when it is first asked. */
export function takenElsewhere(desk: OpenDesk, episode: string): (story: string) => boolean {
  let taken: ReadonlySet<string> | undefined
  return (story) => {
    taken ??= new Set(
      listFiles(desk.folder, places.episodes, ['.md'])
        .filter((path) => path !== fileFor('episodes', episode))
        .flatMap((path) => episodeHead(readText(desk.folder, path).text ?? '', path).stories),
    )
    return taken.has(story)
  }
}

/** Where a row stands after a change: by its id, by its place in the raw file, or what stood behind it. */
export function sameRow(before: EpisodeSheet, row: SheetRow, now: EpisodeSheet): string | undefined {
  const ids = new Set(now.rows.map(({ id }) => id))
  if (ids.has(row.id)) return row.id
  const [part] = row.raw?.parts ?? []
  const there = now.rows.find(
    ({ raw }) =>
      part &&
      raw?.line === row.raw?.line &&
      raw?.parts[0]?.text.trim().startsWith(part.text.trim().slice(0, 40)),
  )
  const at = before.rows.indexOf(row)
  return there?.id ?? before.rows.slice(at + 1).find(({ id }) => ids.has(id))?.id ?? now.rows[0]?.id
}
