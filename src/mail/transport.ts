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

/**
 * A way for mail to leave, one mail at a time. `send` never throws for what the other side does: that is its answer.
 * It waits for `beforeData` before the first byte of the message leaves; if that fails, no byte leaves and the same
 * failure is thrown. An answer of `retry` or `rejected` means that the mail was certainly not taken.
 */
export interface Transport extends AsyncDisposable {
  readonly name: string
  /** How many mails it can have on their way at a time. */
  readonly connections: number
  readonly send: (letter: Letter, beforeData: () => Promise<void>) => Promise<Handover>
  /** Whether a mail was taken, where that can be asked afterwards; undefined: nobody knows. */
  readonly lookup?: (key: string) => Promise<boolean | undefined>
}
