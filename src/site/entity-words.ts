import type { EntityType } from '../model/entity.ts'

/** What a type is called on pages: of one, and as the heading over many. */
export const entityWords: Readonly<Record<EntityType, { readonly one: string; readonly many: string }>> = {
  ORG: { one: 'Organization', many: 'Organizations' },
  PERSON: { one: 'Person', many: 'People' },
  PRODUCT: { one: 'Product', many: 'Products' },
  EVENT: { one: 'Event', many: 'Events' },
  LAW: { one: 'Law', many: 'Laws' },
  PLACE: { one: 'Place', many: 'Places' },
  WORK: { one: 'Work', many: 'Works' },
  CONCEPT: { one: 'Idea', many: 'Ideas' },
  MONEY: { one: 'Sum', many: 'Sums' },
  DATE: { one: 'Date', many: 'Dates' },
}
