/** All that a decision can ask for. Which of them a rule understands is declared with the rule. */
export type DecisionVerb = 'keep' | 'cut' | 'headline' | 'split' | 'join' | 'section' | 'tag' | 'untag'

export const decisionVerbs: readonly DecisionVerb[] = [
  'keep',
  'cut',
  'headline',
  'split',
  'join',
  'section',
  'tag',
  'untag',
]

/** An editor's call on one passage of one transcript. It outranks the rule it names. */
export interface Decision {
  readonly rule: string
  /** Fingerprint of the passage (see `words/fingerprint.ts`), or a name for `tag` and `untag`. */
  readonly at: string
  readonly do: DecisionVerb
  /** What `headline`, `section` and `tag` set: a headline, a section kind, an entity's id. */
  readonly as?: string
  readonly why?: string
  /** Where it stands in the decisions file. */
  readonly line?: number
}

/**
 * An editor has looked at what a rule did to a passage, and it is right. It changes nothing of what the machine does,
 * no rule ever sees it; it only keeps the desk from asking again.
 */
export interface Agreement {
  readonly rule: string
  /** Fingerprint of the passage. */
  readonly at: string
  readonly line: number
}
