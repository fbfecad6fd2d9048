import type { Decision } from './decision.ts'

/**
 * A small transcript and what one rule makes of it. It stands in the rule's own file, a test runs it, and
 * `docs/rules.md` and `copydesk explain` show it.
 */
export interface RuleExample {
  /** The transcript's paragraphs as they are pasted; a blank line comes between them. */
  readonly before: readonly string[]
  /** The paragraphs that are left, as Markdown, a speaker's name in bold. Without it the text stays as it is. */
  readonly after?: readonly string[]
  /** What the rule says of each cut and in each message, `line 3: one full sentence`, in the order of the text. */
  readonly says?: readonly string[]
  /** What it finds in the text and notes beside it. */
  readonly finds?: readonly string[]
  /** Other episodes of the show, each by its paragraphs. */
  readonly beside?: readonly (readonly string[])[]
  /** The paragraphs, counted from 0, from which on a language model says that the story tells why it matters. */
  readonly suggestedCare?: readonly number[]
  /** Ids of the rules that have to run before. */
  readonly earlier?: readonly string[]
  /** An editor's call that the rule obeys here; every rule that takes decisions shows one. */
  readonly overrule?: Omit<Decision, 'rule' | 'line'>
}
