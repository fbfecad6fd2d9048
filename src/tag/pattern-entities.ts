import { episodeParagraphs } from '../markdown/episode-paragraphs.ts'
import type { Entity, Lexicon } from '../model/entity.ts'
import type { Episode } from '../model/episode.ts'
import { lawsIn, vulnerabilitiesIn } from './laws.ts'
import { passagesOf } from './prose.ts'

/**
 * The lexicon with the laws and CVE numbers that episodes list: their form alone says what they are, so that no
 * registry needs them. An id that is known already keeps its entity, and so does one that an episode lists and
 * whose name stands nowhere in it: that stays unknown.
 */
export function withPatternEntities(lexicon: Lexicon, episodes: readonly Episode[]): Lexicon {
  const found = episodes.flatMap((episode) => {
    const { about, mentions } = episode.entities
    const unknown = new Set([...about, ...mentions].filter((id) => !lexicon.entities.has(id)))
    return unknown.size === 0 ? [] : patternEntities(episode).filter(({ id }) => unknown.has(id))
  })
  if (found.length === 0) return lexicon
  const entities = new Map(lexicon.entities)
  for (const entity of found) if (!entities.has(entity.id)) entities.set(entity.id, entity)
  return { ...lexicon, entities }
}

function patternEntities(episode: Episode): readonly Entity[] {
  return episodeParagraphs(episode)
    .flatMap(({ text }) => passagesOf(text))
    .flatMap(({ text }) =>
      [...lawsIn(text), ...vulnerabilitiesIn(text)].map(({ id, type, start, end }): Entity => {
        const name = text.slice(start, end)
        return { id, name, type, aliases: [], sameAs: [], origin: 'pattern' }
      }),
    )
}
