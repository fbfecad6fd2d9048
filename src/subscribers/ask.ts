import { addressHash } from '../store/address-hash.ts'
import { inTransaction, type Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { recordConsent } from './consent-record.ts'
import { mayGetLetter, queueLetter } from './letter-queue.ts'

/** Somebody's wish to get the newsletter, which says nothing yet about whose address it is. */
export interface Request {
  /** As `readAddress` gave it. */
  readonly email: string
  readonly topics: readonly string[]
  readonly at: Date
  /** The form's address. */
  readonly source: string
  readonly wording: string
}

/**
 * Takes down that an address should get the newsletter and queues the letter that asks its owner. It does the same
 * for an address that is known, that left or that is suppressed: whether a letter may go is decided when it is sent.
 * Nothing else changes before the owner confirms. An address that had a letter lately gets no other.
 */
export function ask(store: Store, { email, topics, at, source, wording }: Request): void {
  inTransaction(store.database, () => {
    const hash = addressHash(store.secret, email)
    if (!mayGetLetter(store, hash, at)) return
    const row = prepared(
      store.database,
      `INSERT INTO subscriber (email, email_hash, standing, since) VALUES (?, ?, 'pending', ?)
       ON CONFLICT (email_hash) DO UPDATE SET email_hash = excluded.email_hash RETURNING id`,
    ).get(email, hash, at.toISOString())
    const subscriber = Number(row?.id)
    const consent = recordConsent(store, {
      ...{ subscriber, kind: 'asked', at: at.toISOString(), source, wording, topics },
    })
    queueLetter(store, { hash, consent, at })
  })
}
