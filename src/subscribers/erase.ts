import { addressHash } from '../store/address-hash.ts'
import { inTransaction, type Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { subscriberAt } from './find-subscriber.ts'
import { suppress } from './suppression.ts'

/**
 * Deletes all that is stored about an address: the subscriber, the consents, the choices, letters, and what mail
 * servers answered or sent back. What stays is the hash by which it is known that nothing may be sent there. Says whether there
 * was a subscriber.
 */
export function erase(store: Store, { email, at }: { readonly email: string; readonly at: Date }): boolean {
  const { database, secret } = store
  return inTransaction(database, () => {
    suppress(store, { email, reason: 'erased', at: at.toISOString() })
    prepared(database, 'DELETE FROM letter WHERE email_hash = ?').run(addressHash(secret, email))
    const person = subscriberAt(store, email)
    if (!person) return false
    prepared(
      database,
      'UPDATE delivery SET response = NULL WHERE sending IN (SELECT id FROM sending) AND subscriber = ?',
    ).run(person.id)
    prepared(database, 'DELETE FROM bounce WHERE subscriber = ?').run(person.id)
    prepared(database, 'DELETE FROM subscriber WHERE id = ?').run(person.id)
    return true
  })
}
