import type { SuppressionReason } from '../model/subscriber.ts'
import { addressHash } from '../store/address-hash.ts'
import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'

/** Why an address gets nothing; undefined where it may get mail. */
export function suppressionOf({ database, secret }: Store, email: string): SuppressionReason | undefined {
  const found = prepared(database, 'SELECT reason FROM suppression WHERE email_hash = ?')
  return found.get(addressHash(secret, email))?.reason as SuppressionReason | undefined
}

/**
 * From now on the address gets nothing. The first reason stays, but that of the show's own people, `by-hand`, stands
 * above all others: no consent lifts it. Says whether anything changed.
 */
export function suppress(
  { database, secret }: Store,
  { email, reason, at }: { readonly email: string; readonly reason: SuppressionReason; readonly at: string },
): boolean {
  const { changes } = prepared(
    database,
    `INSERT INTO suppression (email_hash, reason, at) VALUES (?, ?, ?)
     ON CONFLICT (email_hash) DO UPDATE SET reason = excluded.reason, at = excluded.at
     WHERE excluded.reason = 'by-hand' AND suppression.reason <> 'by-hand'`,
  ).run(addressHash(secret, email), reason, at)
  return changes > 0
}

/** Lifts what may be lifted: by the person's own new consent all but `by-hand`, by the show's people that alone. */
export function liftSuppression(
  { database, secret }: Store,
  { email, by }: { readonly email: string; readonly by: 'consent' | 'hand' },
): boolean {
  const which = by === 'hand' ? '=' : '<>'
  const { changes } = prepared(
    database,
    `DELETE FROM suppression WHERE email_hash = ? AND reason ${which} 'by-hand'`,
  ).run(addressHash(secret, email))
  return changes > 0
}
