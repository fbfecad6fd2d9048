import type { Alias, EntityType, Override } from './entity.ts'

/** One entry of `content/entities.yml`, as the editor wrote it. */
export interface RegistryEntity {
  /** The key in the file: a slug, stable. */
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly subtype?: string
  /** Other names. A bare string gets the case that is safe for it: see `tag/lexicon.ts`. */
  readonly aliases: readonly (string | Alias)[]
  readonly sameAs: readonly string[]
  readonly description?: string
  readonly page?: boolean
}

/** A show's entity list: `content/entities.yml`, checked. What an editor writes here outranks the gazetteer. */
export interface Registry {
  readonly entities: readonly RegistryEntity[]
  /** From an id to the id it became. Chains are followed; a circle is an error. */
  readonly merge: Readonly<Record<string, string>>
  /** Groups of ids that are different things however alike their names are. */
  readonly neverMerge: readonly (readonly string[])[]
  /** Surfaces that are never a name; `in` limits it to these episodes. */
  readonly ignore: readonly { readonly text: string; readonly in?: readonly string[] }[]
  /** Terms of the trade (MSP, SaaS) that are no entities. */
  readonly concepts: readonly string[]
  /** By the slug of an episode. */
  readonly overrides: Readonly<Record<string, readonly Override[]>>
}

/** A registry with nothing in it, for a show that has no `entities.yml`. */
export const emptyRegistry: Registry = {
  entities: [],
  merge: {},
  neverMerge: [],
  ignore: [],
  concepts: [],
  overrides: {},
}
