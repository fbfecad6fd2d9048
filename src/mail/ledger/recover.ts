import type { DatabaseSync } from 'node:sqlite'
import type { DeliveryKey } from '../delivery-key.ts'

/**
 * Puts right what a run left that ended in the middle: what it had claimed is pending again, for no byte of it left;
 * what was on its way is uncertain. Call it in a transaction, as the one that holds the lease.
 */
export function recover(database: DatabaseSync, sending: number): void {
  const back = database.prepare(`UPDATE delivery SET state = 'pending', attempts = max(0, attempts - 1)
    WHERE sending = ? AND state = 'claimed'`)
  const doubt = database.prepare(`UPDATE delivery SET state = 'uncertain',
    response = 'the run ended before the server answered' WHERE sending = ? AND state = 'data'`)
  back.run(sending)
  doubt.run(sending)
}

/** A mail of which nobody knows whether it was taken. */
export interface Uncertain extends DeliveryKey {
  /** Absent where the subscriber was erased since. */
  readonly email?: string
  readonly response: string
}

/** The mails of a sending of which nobody knows whether they were taken. */
export function uncertainOf(database: DatabaseSync, sending: number): readonly Uncertain[] {
  return database
    .prepare(`SELECT delivery.subscriber, subscriber.email, delivery.response
      FROM delivery LEFT JOIN subscriber ON subscriber.id = delivery.subscriber
      WHERE delivery.sending = ? AND delivery.state IN ('uncertain', 'data') ORDER BY delivery.subscriber`)
    .all(sending)
    .map(({ subscriber, email, response }) => ({
      ...{ sending, subscriber: Number(subscriber), response: String(response ?? '') },
      ...(typeof email === 'string' && { email }),
    }))
}

/** Settles an uncertain mail: it was sent, or it was not and goes out with the next run. Leaves any other alone. */
export function settleUncertain(
  database: DatabaseSync,
  { sending, subscriber }: DeliveryKey,
  { sent, how, at }: { readonly sent: boolean; readonly how: string; readonly at: string },
): void {
  database
    .prepare(`UPDATE delivery SET state = ?, response = ?, at = ?, due_at = 0
      WHERE sending = ? AND subscriber = ? AND state IN ('uncertain', 'data')`)
    .run(sent ? 'sent' : 'pending', how, at, sending, subscriber)
}
