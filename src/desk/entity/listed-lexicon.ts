import type { Lexicon } from '../../model/entity.ts'
import type { Episode } from '../../model/episode.ts'
import { withPatternEntities } from '../../tag/pattern-entities.ts'

/**
 * A lexicon with the entities that an episode lists and no others, which is all that tagging it needs; with laws and CVE
 * numbers that its text names by their form. Ten thousand names would be copied for every episode otherwise.
 */
export function listedLexicon(lexicon: Lexicon, episode: Episode): Lexicon {
  const { about, mentions } = episode.entities
  const listed = [...about, ...mentions].flatMap((id) => {
    const entity = lexicon.entities.get(lexicon.merged?.get(id) ?? id)
    return entity ? [[entity.id, entity] as const] : []
  })
  return withPatternEntities({ ...lexicon, entities: new Map(listed) }, [episode])
}
