import type {
  CreativeWork,
  DefinedTerm,
  Event,
  Legislation,
  Organization,
  Person,
  Place,
  Product,
} from 'schema-dts'
import type { EntityType } from '../../model/entity.ts'
import { absolute, webAddress } from '../address.ts'
import type { EntityPage } from '../entity-pages.ts'

/** Somebody or something that a show talks about, as schema.org calls it. */
export type EntityThing = Exclude<
  CreativeWork | DefinedTerm | Event | Legislation | Organization | Person | Place | Product,
  string
>

/** The types of schema.org for ours; a sum or a day is a term. */
const types = {
  ORG: 'Organization',
  PERSON: 'Person',
  PRODUCT: 'Product',
  EVENT: 'Event',
  LAW: 'Legislation',
  PLACE: 'Place',
  WORK: 'CreativeWork',
  CONCEPT: 'DefinedTerm',
  MONEY: 'DefinedTerm',
  DATE: 'DefinedTerm',
} as const satisfies Record<EntityType, string>

/** An entity by its page, its name and where it is known elsewhere: short, because stories name many. */
export function entityThing({ entity, url }: EntityPage, showUrl: string): EntityThing {
  const sameAs = entity.sameAs.flatMap((text) => webAddress(text) ?? [])
  return {
    '@type': types[entity.type],
    '@id': absolute(url, showUrl),
    name: entity.name,
    ...(sameAs.length > 0 && { sameAs }),
  }
}
