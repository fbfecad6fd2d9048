import { CORE_SCHEMA, dump } from 'js-yaml'
import type { Decision } from '../model/decision.ts'
import type { InspectedCut } from '../model/inspection.ts'
import { pipeline } from '../pipeline.ts'

/**
 * The line of a decisions file that keeps what was cut, or what else to do. Nothing where the rule takes no
 * such decision.
 */
export function keepLine(
  { rule, fingerprint }: InspectedCut,
  decisions: readonly Decision[],
): string | undefined {
  const made = decisions.find((one) => one.rule === rule && one.at === fingerprint)
  if (made?.do === 'cut') return 'to keep it, take your own decision out again'
  const takes = pipeline.find(({ id }) => id === rule)?.decisions.includes('keep') ?? false
  return takes ? decisionLine({ rule, at: fingerprint, do: 'keep' }) : undefined
}

/** A decision as one line of a decisions file, written by the library that reads it. */
export function decisionLine(decision: Decision): string {
  return dump([decision], { schema: CORE_SCHEMA, flowLevel: 1, lineWidth: -1 }).trim()
}
