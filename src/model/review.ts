import type { EntityType } from './entity.ts'

/** A name that the tagger proposed and nobody has decided on yet. */
export interface ReviewItem {
  readonly name: string
  /** What the machine takes it for, or what the editor wrote instead. */
  readonly type: EntityType
  /** One letter of `reviewLetters`; absent while it waits. */
  readonly decide?: ReviewLetter
  /** The entity of which this is another name, for a merge. */
  readonly into?: string
  /** How often the episodes have it. */
  readonly count: number
  /** Slugs of the episodes that have it, the newest first. */
  readonly episodes: readonly string[]
  /** Sentences that it stands in, at most three. */
  readonly quotes: readonly string[]
}

/** What each letter behind `decide:` does; a type accepts the name as one. */
export const reviewLetters = {
  a: 'accept',
  r: 'reject',
  m: 'merge',
  p: 'PERSON',
  o: 'ORG',
  d: 'PRODUCT',
  g: 'PLACE',
  e: 'EVENT',
  l: 'LAW',
  w: 'WORK',
  c: 'CONCEPT',
} as const satisfies Readonly<Record<string, 'accept' | 'reject' | 'merge' | EntityType>>

export type ReviewLetter = keyof typeof reviewLetters
