import { inTransaction, type Store } from '../../store/open-store.ts'
import { type Claimant, takeLease } from './lease.ts'
import { recover } from './recover.ts'

/** Who wants to send what. */
export interface TakingOver {
  readonly store: Store
  readonly sending: { readonly id: number }
  readonly claimant: Claimant
  readonly clock: { readonly now: () => number }
  readonly isAlive: (process: number) => boolean
}

/**
 * Becomes the one process that sends, and puts right what a killed run of the sending left. Where another process
 * sends, nothing is changed and the answer says which.
 */
export function takeOver({
  store,
  sending,
  claimant,
  clock,
  isAlive,
}: TakingOver): ReturnType<typeof takeLease> {
  return inTransaction(store.database, () => {
    const other = takeLease(store.database, claimant, { now: clock.now(), isAlive })
    if (!other) recover(store.database, sending.id)
    return other
  })
}
