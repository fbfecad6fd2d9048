import type { Claimant } from '../mail/ledger/lease.ts'
import type { Approval } from '../model/approval.ts'
import type { SendOptions } from './send-options.ts'
import type { SendingDesk } from './sending-desk.ts'

/** What is to be sent, and who sends it. */
export interface ToSend {
  readonly desk: SendingDesk
  readonly approval: Approval
  readonly options: SendOptions
  /** This process, which holds the lease. */
  readonly claimant: Claimant
}
