import type { CorrectionComment } from 'schema-dts'
import type { Correction } from '../../model/correction.ts'

/** Corrections as schema.org has them. */
export function correctionComments(corrections: readonly Correction[]): readonly CorrectionComment[] {
  return corrections.map(({ date, text }) => ({ '@type': 'CorrectionComment', datePublished: date, text }))
}
