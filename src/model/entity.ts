export type EntityType =
  | 'PERSON'
  | 'ORG'
  | 'PRODUCT'
  | 'PLACE'
  | 'EVENT'
  | 'LAW'
  | 'WORK'
  | 'CONCEPT'
  | 'MONEY'
  | 'DATE'

export const entityTypes: readonly EntityType[] = [
  'PERSON',
  'ORG',
  'PRODUCT',
  'PLACE',
  'EVENT',
  'LAW',
  'WORK',
  'CONCEPT',
  'MONEY',
  'DATE',
]

export interface Alias {
  readonly text: string
  /** `exact`: only in this case; `any`: also in lower case, as recognisers write. */
  readonly case: 'exact' | 'any'
}

/** Somebody or something that shows talk about. */
export interface Entity {
  /** Stable, lower case, also its address on the site. */
  readonly id: string
  readonly name: string
  readonly type: EntityType
  /** A finer word for people: `vendor`, `agency`, `threat actor`. */
  readonly subtype?: string
  readonly aliases: readonly Alias[]
  /** Addresses that identify it elsewhere (Wikidata, its own site), written by people only. */
  readonly sameAs: readonly string[]
  readonly description?: string
  /** Forces a page on the site on or off; without it the number of episodes decides. */
  readonly page?: boolean
  /** A law or a CVE number comes from its own form (`pattern`). */
  readonly origin: 'registry' | 'gazetteer' | 'pattern'
}

/** An editor's call on a name in one episode. */
export interface Override {
  /** The name as it stands in the text. */
  readonly text: string
  /** Only this occurrence, from 1 in reading order; without it all of them. */
  readonly nth?: number
  /** What it is here. */
  readonly type?: EntityType
  /** The id of the entity that it is here, known or new. */
  readonly entity?: string
  /** It is no name here. */
  readonly drop?: boolean
}

/** All names that tagging may use, registry before gazetteer. */
export interface Lexicon {
  readonly entities: ReadonlyMap<string, Entity>
  /** Surfaces that are never a name; `in` limits it to one episode. */
  readonly ignore: readonly { readonly text: string; readonly in?: string }[]
  /** Terms of the trade (MSP, SaaS) that are no entities. */
  readonly concepts: readonly string[]
  readonly neverMerge: readonly (readonly string[])[]
  /** By the slug of an episode. */
  readonly overrides?: ReadonlyMap<string, readonly Override[]>
  /** From an id that is no more to the one it became. */
  readonly merged?: ReadonlyMap<string, string>
}

/** One place where a name stands; `start` and `end` count in the paragraph's plain text. */
export interface Mention {
  readonly text: string
  readonly paragraph: string
  readonly start: number
  readonly end: number
}

export type Role = 'about' | 'mentions'

/** An entity found in one episode. */
export interface Tag {
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly aliases: readonly string[]
  readonly role: Role
  readonly from: 'registry' | 'gazetteer' | 'pattern' | 'tagger' | 'model' | 'editor'
  /** Unreviewed names come from the tagger or a language model: shown to the editor, kept off the site. */
  readonly reviewed: boolean
  readonly mentions: readonly Mention[]
  /** Money in units of `currency`, dates as ISO. */
  readonly value?: { readonly amount?: number; readonly currency?: string; readonly iso?: string }
}
