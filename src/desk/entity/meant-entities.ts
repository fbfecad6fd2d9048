import { namesOf } from '../../tag/lexicon.ts'
import { nameKey } from '../../tag/name-key.ts'
import { entityAt, type NamesAtHand, type SeenEntity } from './names-at-hand.ts'

/** So many are offered where words may mean several. */
const most = 20

/** The entities that an editor may mean: by id, else by a whole name, else by a part of one. */
export function meantEntities(names: NamesAtHand, words: string): readonly SeenEntity[] {
  const byId = entityAt(names, words)
  if (byId) return [byId]
  const key = nameKey(words)
  if (key === '') return []
  const all = [...names.lexicon.entities.values()]
  const exact = all.filter((entity) => namesOf(entity).some((name) => nameKey(name) === key))
  if (exact.length > 0) return exact
  return all.filter((entity) => namesOf(entity).some((name) => nameKey(name).includes(key))).slice(0, most)
}
