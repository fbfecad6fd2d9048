import type { EntityType } from '../model/entity.ts'
import type { EntityView } from './entity-view.ts'
import { entityWords } from './entity-words.ts'
import type { PageLink } from './page-link.ts'

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
    const letters = [...Map.groupBy(group, ({ name }) => letterOf(name))].map(([letter, those]) => ({
      letter,
      entities: those.map(({ name, url, coverage }) => ({ words: name, url, stories: coverage.length })),
    }))
    return [{ heading: entityWords[type].many, anchor: type.toLowerCase(), letters, count: group.length }]
  })
}

function letterOf(name: string): string {
  const first =
    name
      .normalize('NFD')
      .match(/[\p{L}\p{N}]/u)?.[0]
      ?.toUpperCase() ?? '#'
  return /\p{L}/u.test(first) ? first : '#'
}
