import type { EntityType } from '../../model/entity.ts'

/** What an editor calls each type of name. */
export const typeNames: Readonly<Record<EntityType, string>> = {
  PERSON: 'Person',
  ORG: 'Organization',
  PRODUCT: 'Product',
  PLACE: 'Place',
  EVENT: 'Event',
  LAW: 'Law',
  WORK: 'Work',
  CONCEPT: 'Term of the trade',
  MONEY: 'Money',
  DATE: 'Date',
}
