/** Where a subscriber stands: asked to join, confirmed it, or left. */
export type Standing = 'pending' | 'confirmed' | 'left'

/** How often somebody wants mail: each edition, the first of each month, or none for now. */
export type Frequency = 'every' | 'monthly' | 'paused'

/** Why an address gets nothing, whatever list it is on. */
export type SuppressionReason = 'left' | 'bounced' | 'complained' | 'erased' | 'imported' | 'by-hand'

/** Somebody who asked for the newsletter. Times are ISO 8601 in UTC. */
export interface Subscriber {
  readonly id: number
  /** Its domain in lower case and ASCII; unique without regard to case. */
  readonly email: string
  readonly name?: string
  readonly standing: Standing
  readonly topics: readonly string[]
  readonly frequency: Frequency
  readonly since: string
}

/** What proves that somebody wanted the mail: when, by which form, and what the form said. */
export interface Consent {
  readonly subscriber: number
  readonly kind: 'asked' | 'confirmed' | 'imported' | 'changed' | 'left'
  readonly at: string
  /** Where it was given: a form's address, a file's name, a command. */
  readonly source: string
  /** Version of the words that were shown, made from them; absent where none were. */
  readonly wording?: string
}
