import type { DeliveryKey } from '../delivery-key.ts'
import type { BounceKind } from '../ledger/bounced.ts'

/** Something that came back of a mail of ours. */
export interface BounceEvent {
  readonly kind: BounceKind
  /** Whose mail it was, by its signed key. */
  readonly key?: DeliveryKey
  /** The address, where nothing else tells whose it was. */
  readonly email?: string
  /** ISO 8601, UTC; absent: when it is read. */
  readonly at?: string
  /** What the server said, one line. */
  readonly detail: string
}

/** Somebody who asks by mail to leave, with the token that the mail's header gave. */
export interface LeaveByMail {
  readonly kind: 'leave'
  readonly token: string
}
