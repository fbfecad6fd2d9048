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
  /** The same parts as quoted-printable, where that was done for all mails of an edition at once. */
  readonly encoded?: { readonly html: Buffer; readonly text: Buffer }
  /** Further headers, each once: `List-Id`, `List-Unsubscribe`, `List-Unsubscribe-Post` … */
  readonly headers: Readonly<Record<string, string>>
}

/** The edition as everybody in one sending gets it, frozen with its audience. */
export interface FrozenBody {
  readonly subject: string
  /** Both parts still hold the tokens where each mail has its own addresses. */
  readonly html: string
  readonly text: string
  /** Absolute address of the web version. */
  readonly url: string
}

/** One edition's way to one frozen audience. */
export interface Sending extends FrozenBody {
  readonly id: number
  readonly slug: string
  /** The edition's guid. */
  readonly edition: string
  readonly topic: string
  /** SHA-256 of what was approved. */
  readonly content: string
  readonly transport: string
  /** ISO 8601, UTC. */
  readonly frozenAt: string
  /** How many subscribers are in it. */
  readonly frozen: number
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
  /** Never again for this mail: a final refusal. `unknown`: there is nobody at that address. */
  | { readonly outcome: 'rejected'; readonly response: string; readonly unknown: boolean }
  /** Refused for now, and certainly not taken. */
  | { readonly outcome: 'retry'; readonly response: string }
  /** Not this mail was refused: the server cannot be reached, or wants none of ours. `final`: nor will it later. */
  | { readonly outcome: 'unreachable'; readonly response: string; readonly final: boolean }
  /** Bytes left, and nobody said what became of them. */
  | { readonly outcome: 'uncertain'; readonly response: string }
