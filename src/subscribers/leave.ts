import { inTransaction, type Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { closeAsked, recordConsent } from './consent-record.ts'
import { subscriberWith } from './find-subscriber.ts'
import { suppress } from './suppression.ts'

/** How somebody left. */
export interface Leaving {
  readonly subscriber: number
  readonly at: Date
  /** A page's address, `one click`, a command. */
  readonly source: string
  /** The sending whose mail led there. */
  readonly evidence?: string
}

/** From now on the subscriber gets nothing; who asked for it already, or is nobody, changes nothing by it. */
export function leave(store: Store, { subscriber, at, source, evidence }: Leaving): boolean {
  return inTransaction(store.database, () => {
    const person = subscriberWith(store, subscriber)
    if (!person) return false
    const suppressed = suppress(store, { email: person.email, reason: 'left', at: at.toISOString() })
    if (person.standing === 'left') return suppressed
    prepared(store.database, `UPDATE subscriber SET standing = 'left' WHERE id = ?`).run(subscriber)
    closeAsked(store, subscriber)
    recordConsent(store, {
      ...{ subscriber, kind: 'left', at: at.toISOString(), source },
      ...(evidence !== undefined && { evidence }),
    })
    return true
  })
}
