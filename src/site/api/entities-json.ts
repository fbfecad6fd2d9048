import { absolute } from '../address.ts'
import type { EntityView } from '../entity-view.ts'
import type { Published } from '../published.ts'
import { slugIn } from '../slug-in.ts'

/** An entity in `api/entities.json`. */
export interface ApiEntity {
  readonly slug: string
  readonly url: string
  readonly feed: string
  readonly name: string
  readonly type: EntityView['type']
  readonly kind: string
  readonly aliases: readonly string[]
  readonly sameAs: readonly string[]
  readonly description?: string
  /** Stories that name it, and how often they do. */
  readonly stories: number
  readonly mentions: number
  /** Days of the oldest and the newest story that names it. */
  readonly first?: string
  readonly last?: string
}

/** All entities with a page, by name. */
export function apiEntities({ show, entities }: Published): readonly ApiEntity[] {
  return entities.map((entity) => {
    const { url, name, type, kind, aliases, description, coverage, mentions } = entity
    const [last, first] = [coverage[0]?.day.iso, coverage.at(-1)?.day.iso]
    return {
      slug: slugIn(url),
      url: absolute(url, show.url),
      feed: absolute(`${url}feed.json`, show.url),
      name,
      type,
      kind,
      aliases,
      sameAs: entity.sameAs.map((link) => link.url),
      ...(description !== undefined && { description }),
      stories: coverage.length,
      mentions,
      ...(first !== undefined && { first }),
      ...(last !== undefined && { last }),
    }
  })
}
