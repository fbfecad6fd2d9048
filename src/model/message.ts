import type { Position } from './position.ts'

export type Severity = 'error' | 'warning' | 'info'

/**
 * Something the program has to tell a person about their input: where, which rule says so, and one full
 * sentence of what was found and what was done about it. (An email is a _mail_, never a message.)
 */
export interface Message {
  readonly rule: string
  readonly severity: Severity
  readonly reason: string
  /** The file it speaks of, relative to the show's folder where possible. */
  readonly file?: string
  readonly place?: Position | { readonly line: number; readonly column: number }
  /** The other place that explains it: the twin of a cut, the first of two equal keys. */
  readonly cause?: Position
  /** What to write after `at:` in a decision that overrules it. */
  readonly fingerprint?: string
}
