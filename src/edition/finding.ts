import type { Edition } from '../model/edition.ts'
import type { Severity } from '../model/message.ts'
import type { EditionContext, Rendered } from './edition-context.ts'

/** An edition as it is about to go out. */
export interface Checked {
  readonly edition: Edition
  readonly rendered: Rendered
  readonly context: EditionContext
}

/** What one check found: the name of its rule behind `edition:`, how grave it is, and one sentence. */
export interface Finding {
  readonly name: string
  readonly severity: Severity
  readonly reason: string
}
