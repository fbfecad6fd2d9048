import type { EntityType, Tag } from '../model/entity.ts'

/** Something that a pattern found in a text: its place, and what it says. */
export interface PatternHit {
  readonly start: number
  readonly end: number
  readonly type: EntityType
  /** Says the same for all places that mean the same. */
  readonly id: string
  readonly value?: NonNullable<Tag['value']>
}
