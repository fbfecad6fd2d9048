import type { Frequency, Standing, Subscriber } from '../model/subscriber.ts'
import { addressHash } from '../store/address-hash.ts'
import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'

const columns = 'SELECT id, email, name, standing, frequency, since FROM subscriber'

/** The subscriber of an address, whatever its case; undefined where there is none. */
export function subscriberAt(store: Store, email: string): Subscriber | undefined {
  const hash = addressHash(store.secret, email)
  return subscriberOf(store, prepared(store.database, `${columns} WHERE email_hash = ?`).get(hash))
}

/** The subscriber with this id; undefined where there is none, as after erasing. */
export function subscriberWith(store: Store, id: number): Subscriber | undefined {
  return subscriberOf(store, prepared(store.database, `${columns} WHERE id = ?`).get(id))
}

function subscriberOf(
  { database }: Store,
  row: Readonly<Record<string, unknown>> | undefined,
): Subscriber | undefined {
  if (!row) return undefined
  const topics = prepared(database, 'SELECT topic FROM choice WHERE subscriber = ? ORDER BY topic')
  return {
    id: Number(row.id),
    email: String(row.email),
    ...(typeof row.name === 'string' && { name: row.name }),
    standing: row.standing as Standing,
    topics: topics.all(Number(row.id)).map(({ topic }) => String(topic)),
    frequency: row.frequency as Frequency,
    since: String(row.since),
  }
}
