import { LostLeaseError } from '../mail/ledger/journal.ts'
import { isStoreError } from '../store/store-error.ts'

/**
 * What stopped the ledger, in a sentence; undefined for what is a fault of the program. `meanwhile` says what that
 * means for the mails.
 */
export function ledgerTrouble(
  error: unknown,
  meanwhile = 'so nothing more was sent. When that is put right, the same command goes on from here.',
): string | undefined {
  if (error instanceof LostLeaseError)
    return 'This process was held up for so long that another one is sending now; it has stopped.'
  return isStoreError(error) ? `The ledger could not be written (${error.message}), ${meanwhile}` : undefined
}
