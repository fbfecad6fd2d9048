import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { subscriberWith } from './find-subscriber.ts'
import { suppressionOf } from './suppression.ts'

/** All that is stored about a subscriber, for that subscriber to have: plain data, to be written as JSON. */
export function ownData(store: Store, id: number): object | undefined {
  const person = subscriberWith(store, id)
  if (!person) return undefined
  const { id: _, ...known } = person
  const rows = (sql: string) => prepared(store.database, sql).all(id)
  const consents = rows(
    `SELECT kind, at, source, topics, evidence, text AS wording FROM consent
     LEFT JOIN wording ON wording.version = consent.wording WHERE subscriber = ? ORDER BY consent.id`,
  )
  const mail = rows(
    `SELECT slug AS edition, state, at, response FROM delivery JOIN sending ON sending.id = delivery.sending
     WHERE subscriber = ? ORDER BY sending.id`,
  )
  const bounces = rows('SELECT kind, at, detail FROM bounce WHERE subscriber = ? ORDER BY id')
  return {
    ...known,
    suppressed: suppressionOf(store, person.email) ?? null,
    consents: consents.map((row) => ({ ...row })),
    mail: mail.map((row) => ({ ...row })),
    bounces: bounces.map((row) => ({ ...row })),
  }
}
