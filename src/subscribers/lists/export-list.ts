import { stringify } from 'csv-stringify/sync'
import type { Store } from '../../store/open-store.ts'
import { guarded } from './formula-guard.ts'

const header = [
  'email',
  'name',
  'standing',
  'suppressed',
  'frequency',
  'topics',
  'since',
  'confirmed_at',
  'consent',
]

/** So many rows are made into text at a time. */
const batch = 2000

/**
 * The list as CSV, piece by piece, in the order in which people came: all that an import needs to bring it back, but
 * for addresses of which only a hash is left. No cell is a formula.
 */
export function* exportList({ database }: Store): Generator<string> {
  const rows = database
    .prepare(
      `SELECT email, name, standing, reason, frequency, since, confirmed.at AS confirmed_at,
         iif(confirmed.kind = 'imported', confirmed.evidence, confirmed.source) AS consent,
         (SELECT group_concat(topic, ' ' ORDER BY topic) FROM choice WHERE subscriber = subscriber.id) AS topics
       FROM subscriber LEFT JOIN suppression USING (email_hash)
       LEFT JOIN consent AS confirmed ON confirmed.id =
         (SELECT max(id) FROM consent WHERE subscriber = subscriber.id AND kind IN ('confirmed', 'imported'))
       ORDER BY subscriber.id`,
    )
    .iterate()
  yield stringify([header])
  let waiting: string[][] = []
  for (const row of rows) {
    const { email, name, standing, reason, frequency, topics, since, confirmed_at, consent } = row
    const cells = [email, name, standing, reason, frequency, topics, since, confirmed_at, consent]
    waiting.push(cells.map((cell) => guarded(String(cell ?? ''))))
    if (waiting.length === batch) {
      yield stringify(waiting)
      waiting = []
    }
  }
  if (waiting.length > 0) yield stringify(waiting)
}
