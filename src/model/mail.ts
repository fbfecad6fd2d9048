/** An address and the name that goes with it. */
export interface Mailbox {
  readonly name?: string
  readonly address: string
}

/** One mail to one address, before it is bytes. */
export interface Mail {
  readonly from: Mailbox
  readonly to: Mailbox
  readonly replyTo?: Mailbox
  /** Return path of the envelope: where bounces go, told apart by subscriber. */
  readonly returnPath: string
  readonly subject: string
  readonly date: Date
  /** With its angle brackets; the same edition and subscriber give the same. */
  readonly messageId: string
  readonly html: string
  readonly text: string
  /** Further headers, each once: `List-Id`, `List-Unsubscribe`, `List-Unsubscribe-Post` … */
  readonly headers: Readonly<Record<string, string>>
}

/**
 * How sure we are that a mail arrived at the next machine. `claimed`: a sender has it, and not one byte of the
 * message has left; `data`: bytes may have left; `uncertain`: the answer to them was never heard.
 */
export type DeliveryState =
  | 'pending'
  | 'claimed'
  | 'data'
  | 'sent'
  | 'rejected'
  | 'retry'
  | 'uncertain'
  | 'skipped'

/** What a transport says of a mail that it was handed. */
export type Handover =
  | { readonly outcome: 'sent'; readonly response: string }
  /** Never again for this mail: a final refusal. */
  | { readonly outcome: 'rejected'; readonly response: string }
  /** Refused for now, and certainly not taken. */
  | { readonly outcome: 'retry'; readonly response: string }
  /** Bytes left, and nobody said what became of them. */
  | { readonly outcome: 'uncertain'; readonly response: string }
