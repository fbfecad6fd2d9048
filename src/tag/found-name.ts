import type { Entity, Mention } from '../model/entity.ts'
import type { Passage, Prose } from './prose.ts'

/** An entity at one place of the text. */
export interface FoundName {
  readonly entity: Entity
  /** Index of its block in reading order. */
  readonly block: number
  readonly heading: boolean
  readonly mention: Mention
  /** An editor's call put it there. */
  readonly called: boolean
}

/** Records that a stretch of a passage names an entity. Offsets count in the passage. */
export function foundName(
  entity: Entity,
  prose: Prose,
  block: number,
  passage: Passage,
  span: { readonly start: number; readonly end: number; readonly called?: boolean },
): FoundName {
  const start = passage.start + span.start
  const end = passage.start + span.end
  return {
    entity,
    block,
    heading: prose.heading,
    mention: { text: prose.text.slice(start, end), paragraph: prose.id, start, end },
    called: span.called === true,
  }
}
