import type { DatabaseSync } from 'node:sqlite'
import type { Handover } from '../../model/mail.ts'
import { recordBounce } from './bounced.ts'
import type { Claimed } from './claim.ts'

/** Marks what becomes of the mails of one sending. Each call belongs in a transaction. */
export interface Marks {
  /** Bytes are about to leave. */
  readonly data: (claimed: Claimed) => void
  /** What the transport answered. */
  readonly settle: (claimed: Claimed, handover: Handover, now: number) => void
}

/** A mail that servers put off so often is given up. With the delays below that is after two and a half days. */
export const mostAttempts = 10

/** Milliseconds until the next try of a mail that was put off: 1 minute, then 4 times as long, 12 hours at the most. */
export function backoff(attempt: number, first: number): number {
  return Math.min(first * 4 ** (attempt - 1), 12 * 60 * first)
}

/** Prepares marking. `firstDelay` is how long a mail waits that was put off for the first time, in milliseconds. */
export function marking(database: DatabaseSync, firstDelay: number): Marks {
  const mark = database.prepare(`UPDATE delivery SET state = ?, response = ?, at = ?, due_at = ?
    WHERE sending = ? AND subscriber = ?`)
  const uncount =
    database.prepare(`UPDATE delivery SET state = 'pending', attempts = attempts - 1, response = ?,
    at = ? WHERE sending = ? AND subscriber = ?`)
  const data = database.prepare(`UPDATE delivery SET state = 'data' WHERE sending = ? AND subscriber = ?`)
  return {
    data: ({ sending, subscriber }) => void data.run(sending, subscriber),
    settle({ sending, subscriber, attempt }, handover, now) {
      const { outcome } = handover
      const at = new Date(now).toISOString()
      const said = handover.response.slice(0, 500)
      if (outcome === 'unreachable') return void uncount.run(said, at, sending, subscriber)
      if (outcome === 'rejected') {
        const kind = handover.unknown ? 'hard' : 'soft'
        recordBounce(database, { sending, subscriber, kind, at, detail: said })
      }
      if (outcome !== 'retry') return void mark.run(outcome, said, at, 0, sending, subscriber)
      if (attempt >= mostAttempts)
        return void mark.run(
          'rejected',
          `given up after ${attempt} tries: ${said}`,
          at,
          0,
          sending,
          subscriber,
        )
      return void mark.run('retry', said, at, now + backoff(attempt, firstDelay), sending, subscriber)
    },
  }
}
