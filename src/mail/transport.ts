import type { Handover } from '../model/mail.ts'

/** Who a mail comes back to, and who gets it. */
export interface Envelope {
  readonly from: string
  readonly to: string
}

/** One mail, ready to go. */
export interface Letter {
  readonly bytes: Buffer
  readonly envelope: Envelope
  /** Names this mail and no other, the same each time it is tried. */
  readonly key: string
}

/** What a transport waits for; if it fails, the mail is not completed and the same failure is thrown. */
export interface Gate {
  /** Before the first byte leaves: the ledger says so. */
  readonly open: () => Promise<void>
  /** Before the mail is complete, so that the other side may take it: the ledger says so on the disk. */
  readonly seal: () => Promise<void>
}

/** Waits for nothing: for mail that stands in no ledger. */
export const openGate: Gate = { open: async () => {}, seal: async () => {} }

/**
 * A way for mail to leave, one mail at a time. `send` never throws for what the other side does: that is its answer.
 * An answer of `retry` or `rejected` means that the mail was certainly not taken.
 */
export interface Transport extends AsyncDisposable {
  readonly name: string
  /** How many mails it can have on their way at a time. */
  readonly connections: number
  /** Its mails count against the sender's limits; those that stay on this machine do not. */
  readonly limited: boolean
  readonly send: (letter: Letter, gate: Gate) => Promise<Handover>
  /** Whether a mail was taken, where that can be asked afterwards; undefined: nobody knows. */
  readonly lookup?: (key: string) => Promise<boolean | undefined>
}
