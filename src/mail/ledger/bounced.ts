import type { DatabaseSync } from 'node:sqlite'
import { prepared } from '../../store/prepared.ts'
import type { DeliveryKey } from '../delivery-key.ts'

/** What came back of a mail: nobody is there, it was refused this time, or its reader called it unwanted. */
export type BounceKind = 'hard' | 'soft' | 'complaint'

/** Something that came back of one mail. */
export interface Bounced extends DeliveryKey {
  readonly kind: BounceKind
  /** ISO 8601, UTC. */
  readonly at: string
  /** What the server said, one line. */
  readonly detail: string
}

/** Soft bounces of so many of the last mails that somebody was sent mean that nobody is there. */
const softBounces = 3
const ofLast = 5

/**
 * Writes down what came back, once however often it is read, and suppresses the address where that follows: at once
 * after a hard bounce or a complaint, after soft ones of three of the last five editions. The answer is whether it
 * was news, and whether the address is suppressed by it. Call it in a transaction.
 */
export function recordBounce(
  database: DatabaseSync,
  { sending, subscriber, kind, at, detail }: Bounced,
): { readonly known: boolean; readonly suppressed: boolean } {
  const { changes } = prepared(
    database,
    `INSERT INTO bounce (sending, subscriber, kind, at, detail) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  ).run(sending, subscriber, kind, at, withoutAddresses(detail.slice(0, 500)))
  if (changes === 0) return { known: true, suppressed: false }
  const dead = kind !== 'soft' || recentSoft(database, subscriber) >= softBounces
  if (!dead) return { known: false, suppressed: false }
  const suppressed = prepared(
    database,
    `INSERT INTO suppression (email_hash, reason, at) SELECT email_hash, ?, ? FROM subscriber WHERE id = ?
     ON CONFLICT (email_hash) DO UPDATE SET beneath = excluded.reason
     WHERE suppression.reason = 'by-hand' AND beneath IS NULL`,
  ).run(kind === 'complaint' ? 'complained' : 'bounced', at, subscriber)
  return { known: false, suppressed: suppressed.changes > 0 }
}

/** Servers repeat the address; what is kept for years names nobody. */
function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>"'=:;,()]+@[^\s<>"',;()]+/g, '…')
}

function recentSoft(database: DatabaseSync, subscriber: number): number {
  const found = prepared(
    database,
    `SELECT count(*) AS count FROM bounce WHERE subscriber = $subscriber AND kind = 'soft' AND sending IN (
      SELECT id FROM sending WHERE EXISTS (
        SELECT 1 FROM delivery WHERE delivery.sending = sending.id AND delivery.subscriber = $subscriber
          AND delivery.state <> 'skipped')
      ORDER BY id DESC LIMIT ${ofLast})`,
  ).get({ subscriber })
  return Number(found?.count)
}
