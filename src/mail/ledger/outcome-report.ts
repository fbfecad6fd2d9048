import type { DatabaseSync } from 'node:sqlite'
import { type Account, accountOf } from './account.ts'

/** What a sending came to, as far as mail servers and readers say so by themselves. */
export interface OutcomeReport extends Account {
  /** Mails that came back because nobody is at the address, and for other reasons. */
  readonly hard: number
  readonly soft: number
  readonly complaints: number
  /** Those in the sending who left after it and before the next. */
  readonly left: number
}

/** Reports on a sending by what came back. Nothing tells who read it: a mail does not spy on its reader. */
export function outcomeReport(database: DatabaseSync, sending: number): OutcomeReport {
  const rows = database
    .prepare('SELECT kind, count(*) AS count FROM bounce WHERE sending = ? GROUP BY kind')
    .all(sending)
  const count = (kind: string): number => Number(rows.find((row) => row.kind === kind)?.count ?? 0)
  const left = database
    .prepare(`SELECT count(DISTINCT consent.subscriber) AS count
      FROM sending JOIN delivery ON delivery.sending = sending.id AND delivery.state = 'sent'
      JOIN consent ON consent.subscriber = delivery.subscriber AND consent.kind = 'left'
      WHERE sending.id = $sending AND consent.at >= sending.frozen_at AND consent.at < coalesce(
        (SELECT min(next.frozen_at) FROM sending AS next
          WHERE next.topic = sending.topic AND next.id > sending.id AND next.transport = sending.transport), '9')`)
    .get({ sending })?.count
  return {
    ...accountOf(database, sending),
    ...{ hard: count('hard'), soft: count('soft'), complaints: count('complaint'), left: Number(left) },
  }
}
