import type { Frequency, Standing, Subscriber, SuppressionReason } from '../model/subscriber.ts'
import type { Store } from '../store/open-store.ts'

/** A subscriber in a list, and why the address gets nothing, where it does. */
export interface Listed extends Subscriber {
  readonly suppressed?: SuppressionReason
}

/** Subscribers, the newest first; `find` is a part of the address or name. */
export function listSubscribers(
  { database }: Store,
  { find = '', most = -1 }: { readonly find?: string; readonly most?: number },
): readonly Listed[] {
  const rows = database
    .prepare(
      `SELECT id, email, name, standing, frequency, since, reason,
         (SELECT group_concat(topic, ' ' ORDER BY topic) FROM choice WHERE subscriber = subscriber.id) AS topics
       FROM subscriber LEFT JOIN suppression USING (email_hash)
       WHERE instr(lower(email), lower(?1)) OR instr(lower(coalesce(name, '')), lower(?1))
       ORDER BY id DESC LIMIT ?2`,
    )
    .all(find, most)
  return rows.map((row) => ({
    id: Number(row.id),
    email: String(row.email),
    ...(typeof row.name === 'string' && { name: row.name }),
    standing: row.standing as Standing,
    topics: typeof row.topics === 'string' ? row.topics.split(' ') : [],
    frequency: row.frequency as Frequency,
    since: String(row.since),
    ...(row.reason !== null && { suppressed: row.reason as SuppressionReason }),
  }))
}
