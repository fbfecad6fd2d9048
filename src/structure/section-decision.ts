import { type SectionKind, sectionKinds } from '../model/section.ts'
import type { Block } from '../model/tree.ts'
import { positionOf, type Stage } from '../rule.ts'

/**
 * The section kind that an editor's decision gives a passage, if there is one. A kind that does not exist is
 * reported and has no effect.
 */
export function sectionDecision(text: string, block: Block, stage: Stage): SectionKind | undefined {
  const decision = stage.decided(text)
  if (decision?.do !== 'section') return undefined
  const kind = sectionKinds.find((known) => known === decision.as)
  if (kind === undefined && block.position)
    stage.report(
      `The decision at "${decision.at}" asks for the section "${decision.as ?? ''}", which does not exist; use one of ${sectionKinds.join(', ')}.`,
      positionOf(block),
      { severity: 'warning' },
    )
  return kind
}
