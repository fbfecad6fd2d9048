import { episodeParagraphs } from '../../markdown/episode-paragraphs.ts'
import type { Lexicon, Tag } from '../../model/entity.ts'
import type { Episode } from '../../model/episode.ts'
import type { Prepared } from '../../pipeline.ts'
import { tagEpisode } from '../../tag/tag-episode.ts'
import type { RowName } from './episode-sheet.ts'

/**
 * The names in each paragraph of an episode, by the paragraph's id: those that its file lists, and beside them what the
 * machine finds and nobody has looked at, where the paragraph still has the machine's words.
 */
export function namesOf(
  prepared: Prepared | undefined,
  episode: Episode | undefined,
  lexicon: Lexicon,
): (id: string) => readonly RowName[] {
  if (!episode) return () => []
  const texts = new Map(episodeParagraphs(episode).map(({ id, text }) => [id, text]))
  const listed = tagEpisode(episode, lexicon).tags
  const searched = new Set(listed.map(({ id }) => id))
  const inFile = new Set([...episode.entities.about, ...episode.entities.mentions])
  const found = (prepared?.tree.data?.tags ?? []).filter(
    ({ id, type, reviewed }) =>
      !searched.has(id) && type !== 'MONEY' && type !== 'DATE' && (!reviewed || inFile.has(id)),
  )
  const names = new Map<string, RowName[]>()
  for (const tag of [...listed, ...found])
    for (const mention of tag.mentions) note(tag, mention, texts, names)
  return (id) => (names.get(id) ?? []).toSorted((a, b) => a.start - b.start || b.end - a.end)
}

function note(
  { id, name, type, reviewed, from }: Tag,
  { paragraph, start, end, text }: Tag['mentions'][number],
  texts: ReadonlyMap<string, string>,
  names: Map<string, RowName[]>,
): void {
  if (texts.get(paragraph)?.slice(start, end) !== text) return
  const list = names.get(paragraph) ?? []
  list.push({ start, end, id, name, type, reviewed, from })
  names.set(paragraph, list)
}
