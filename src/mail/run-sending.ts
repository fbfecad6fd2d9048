import { type Delivering, deliver, type RunEnd } from './deliver.ts'
import { keyOf } from './delivery-key.ts'
import { openJournal } from './ledger/journal.ts'
import { type Claimant, leaveLease } from './ledger/lease.ts'
import { settleUncertain, uncertainOf } from './ledger/recover.ts'
import { takeOver } from './ledger/take-over.ts'

/** A run of one sending by one process. */
export interface Run extends Omit<Delivering, 'journal'> {
  readonly claimant: Claimant
  readonly isAlive: (process: number) => boolean
}

/**
 * Sends what is left of a sending: becomes the one process that sends, puts right what a killed run left, asks the
 * transport about uncertain mails where it can tell, and hands over the rest. Run it as often as you like.
 */
export async function runSending(
  run: Run,
): Promise<RunEnd | { readonly why: 'busy'; readonly heldBy: number }> {
  const { store, claimant, clock } = run
  const held = takeOver(run)
  if (held) return { why: 'busy', ...held }
  try {
    await lookUp(run)
    using journal = openJournal(store.database, claimant.holder, clock.now)
    return await deliver({ ...run, journal })
  } finally {
    leave(run)
  }
}

/** Settles the uncertain mails that the transport knows of. */
async function lookUp({ store, sending, transport, clock }: Run): Promise<void> {
  if (!transport.lookup) return
  for (const one of uncertainOf(store.database, sending.id)) {
    const sent = await transport.lookup(keyOf(store.secret, one))
    if (sent === undefined) continue
    const at = new Date(clock.now()).toISOString()
    settleUncertain(store.database, one, { sent, how: `${transport.name} was asked`, at })
  }
}

function leave({ store, claimant }: Run): void {
  try {
    leaveLease(store.database, claimant.holder)
  } catch {
    // On a full disk it cannot be written; the next run sees that this process is gone.
  }
}
