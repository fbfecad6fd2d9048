import type { Frequency, SuppressionReason } from '../../model/subscriber.ts'

/** What a row of a list says: somebody who gets the newsletter, or an address that gets nothing. */
export type Intake =
  | {
      readonly kind: 'subscriber'
      readonly email: string
      readonly name?: string
      readonly topics: readonly string[]
      readonly frequency: Frequency
      readonly since?: string
      /** What the list has to show for the consent: when it was given, and what is known of it. */
      readonly proof?: { readonly at: string; readonly evidence: string }
    }
  | {
      readonly kind: 'suppressed'
      readonly email: string
      readonly reason: SuppressionReason
      readonly at?: string
    }
  | { readonly kind: 'unconfirmed'; readonly email: string }
