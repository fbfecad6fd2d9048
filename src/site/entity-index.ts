import type { EntityType } from '../model/entity.ts'
import type { EntityView } from './entity-view.ts'
import { entityWords } from './entity-words.ts'
import type { PageLink } from './page-link.ts'
import { compare } from './plan.ts'

/** The entities of one type, by name. */
export interface EntityGroup {
  readonly heading: string
  readonly anchor: string
  readonly letters: readonly {
    /** `K`; `#` for names that start with no letter. */
    readonly letter: string
    readonly entities: readonly (PageLink & { readonly stories: number })[]
  }[]
  readonly count: number
}

/** The index of entities: by type, in it by letter. */
export function entityIndex(entities: readonly EntityView[]): readonly EntityGroup[] {
  const groups = Map.groupBy(entities, ({ type }) => type)
  return (Object.keys(entityWords) as EntityType[]).flatMap((type) => {
    const group = groups.get(type)
    if (!group) return []
    const sorted = group.toSorted((a, b) => compare(sortingName(a.name), sortingName(b.name)))
    const letters = [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, those]) => ({
      letter,
      entities: those.map(({ name, url, coverage }) => ({ words: name, url, stories: coverage.length })),
    }))
    return [{ heading: entityWords[type].many, anchor: type.toLowerCase(), letters, count: group.length }]
  })
}

/** The letter under which a name stands in an index; `#` for names that start with no letter. */
export function letterOf(name: string): string {
  return (
    sortingName(name)
      .match(/^\p{L}/u)?.[0]
      .toUpperCase() ?? '#'
  )
}

/** A name as it sorts: without accents, case, and signs at its start. */
export function sortingName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/^[^\p{L}\p{N}]+/u, '')
}
