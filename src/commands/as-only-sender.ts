import type { DatabaseSync } from 'node:sqlite'
import { isRunning } from '../content/running-process.ts'
import { type Claimant, leaveLease, takeLease } from '../mail/ledger/lease.ts'
import { inTransaction } from '../store/open-store.ts'
import type { ExitCode } from './command.ts'
import { ledgerTrouble } from './ledger-trouble.ts'
import { thisProcess } from './run-clock.ts'
import type { SendingDesk } from './sending-desk.ts'

/**
 * Does what must not be done twice at a time, such as freezing an edition or settling what is in doubt, as the one
 * process that sends. While another is at work nothing is done, and that is said.
 */
export async function asOnlySender(
  { call, store: { database } }: SendingDesk,
  work: (claimant: Claimant) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const claimant = thisProcess()
  const held = inTransaction(database, () =>
    takeLease(database, claimant, { now: Date.now(), isAlive: isRunning }),
  )
  if (held) {
    call.terminal.err(`Another process (${held.heldBy}) is sending; this one did nothing.`)
    return 1
  }
  try {
    return await work(claimant)
  } catch (error) {
    const said = ledgerTrouble(error)
    if (said === undefined) throw error
    call.terminal.err(said)
    return 1
  } finally {
    left(database, claimant)
  }
}

function left(database: DatabaseSync, { holder }: Claimant): void {
  try {
    leaveLease(database, holder)
  } catch {
    // On a full disk it cannot be written; the next run sees that this process is gone.
  }
}
