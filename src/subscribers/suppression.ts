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
     ON CONFLICT (email_hash) DO UPDATE SET reason = 'by-hand', at = excluded.at,
       beneath = iif(excluded.reason = 'by-hand', suppression.reason, excluded.reason)
     WHERE (excluded.reason = 'by-hand') <> (suppression.reason = 'by-hand') AND beneath IS NULL`,
  ).run(addressHash(secret, email), reason, at)
  return changes > 0
}

/** Lifts what a person's own new consent lifts: every reason but `by-hand`. */
export function liftByConsent({ database, secret }: Store, email: string): void {
  prepared(database, `DELETE FROM suppression WHERE email_hash = ? AND reason <> 'by-hand'`).run(
    addressHash(secret, email),
  )
}

/** Lifts what the show's people set, and nothing else: a reason beneath it stands again. Says whether there was one. */
export function liftByHand({ database, secret }: Store, email: string): boolean {
  const hash = addressHash(secret, email)
  const back = prepared(
    database,
    `UPDATE suppression SET reason = beneath, beneath = NULL
     WHERE email_hash = ? AND reason = 'by-hand' AND beneath IS NOT NULL`,
  ).run(hash)
  const gone = prepared(database, `DELETE FROM suppression WHERE email_hash = ? AND reason = 'by-hand'`).run(
    hash,
  )
  return back.changes > 0 || gone.changes > 0
}
