import { inTransaction, type Store } from '../../store/open-store.ts'
import { prepared } from '../../store/prepared.ts'
import { type DeliveryKey, keyForm, readKey } from '../delivery-key.ts'
import { recordBounce } from '../ledger/bounced.ts'
import type { BounceEvent } from './bounce-event.ts'
import type { ServiceEvent } from './read-bounce-events.ts'

/** What came of taking events in. */
export interface TakenIn {
  readonly hard: number
  readonly soft: number
  readonly complaint: number
  /** Addresses that get nothing from now on. */
  readonly suppressed: number
  /** Taken in before. */
  readonly known: number
  /** About nobody on the list. */
  readonly strangers: number
}

/**
 * Writes down what came back, each once however often it is given, and suppresses the addresses that are dead or
 * complained. Whose it was is told by the mail's signed key; by the address only where a service gives nothing else.
 */
export function takeIn(store: Store, events: readonly (BounceEvent | ServiceEvent)[], now: Date): TakenIn {
  const counts = { hard: 0, soft: 0, complaint: 0, suppressed: 0, known: 0, strangers: 0 }
  inTransaction(store.database, () => {
    for (const one of events) {
      const key = whose(store, one)
      if (!key) {
        counts.strangers += 1
        continue
      }
      const { kind, detail, at = now.toISOString() } = one
      const { known, suppressed } = recordBounce(store.database, { ...key, kind, detail, at })
      if (known) counts.known += 1
      else counts[kind] += 1
      if (suppressed) counts.suppressed += 1
    }
  })
  return counts
}

function whose(store: Store, one: BounceEvent | ServiceEvent): DeliveryKey | undefined {
  if ('key' in one && one.key) return one.key
  const id = 'messageId' in one ? one.messageId : undefined
  const [key] = [...(id ?? '').matchAll(keyForm)].flatMap(([found]) => readKey(store.secret, found) ?? [])
  return key ?? lastMailTo(store, one.email)
}

/** The last mail that an address was sent. */
function lastMailTo({ database }: Store, email: string | undefined): DeliveryKey | undefined {
  if (email === undefined) return undefined
  const subscriber = prepared(database, 'SELECT id FROM subscriber WHERE email = ?').get(email.trim())?.id
  if (typeof subscriber !== 'number') return undefined
  const sending = prepared(
    database,
    `SELECT id FROM sending WHERE EXISTS (
      SELECT 1 FROM delivery WHERE delivery.sending = sending.id AND delivery.subscriber = ?
        AND delivery.state IN ('sent', 'data', 'uncertain')) ORDER BY id DESC LIMIT 1`,
  ).get(subscriber)?.id
  return { subscriber, sending: typeof sending === 'number' ? sending : 0 }
}
