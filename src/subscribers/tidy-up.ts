import { inTransaction, type Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { secondsOf } from './seconds.ts'

const day = 86_400
/** An address that nobody confirmed is forgotten after so many days; letters are remembered two days longer. */
export const pendingDays = 30

/** Forgets who never confirmed, and letters that no longer count for anything. Says how many people. */
export function tidyUp({ database }: Store, now: Date): number {
  return inTransaction(database, () => {
    const before = secondsOf(now) - pendingDays * day
    const { changes } = prepared(
      database,
      `DELETE FROM subscriber WHERE standing = 'pending' AND since < ?1
         AND NOT EXISTS (SELECT 1 FROM consent WHERE consent.subscriber = subscriber.id AND consent.at >= ?1)`,
    ).run(new Date(before * 1000).toISOString())
    prepared(database, 'DELETE FROM letter WHERE at < ?').run(before - 2 * day)
    return Number(changes)
  })
}
