import type { Edition } from '../model/edition.ts'
import type { Message, Severity } from '../model/message.ts'
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
  /** Line of the edition's file, where what was found stands in it. */
  readonly line?: number | undefined
}

/** A finding as a message; its file is whoever's who asked. */
export function messageOf({ name, severity, reason, line }: Finding): Message {
  return {
    rule: `edition:${name}`,
    severity,
    reason,
    ...(line !== undefined && { place: { line, column: 1 } }),
  }
}
