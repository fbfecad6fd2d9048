import type { DatabaseSync } from 'node:sqlite'
import type { Recipient } from '../personal-mail.ts'

/** Somebody whose mail is to go out now. */
export interface Claimed extends Recipient {
  /** This is the how-manieth try, from 1 on. */
  readonly attempt: number
}

/** Claims mails of one sending. */
export type Claim = (most: number, now: number) => readonly Claimed[]

/**
 * Prepares claiming. Each claim takes up to so many mails that are due, in the order in which people joined. Whoever
 * left, paused or was suppressed since the audience was frozen is skipped here, at the last moment. Call it in a
 * transaction.
 */
export function claiming(database: DatabaseSync, sending: number): Claim {
  const due = database.prepare(`SELECT subscriber, attempts FROM delivery
    WHERE sending = ? AND state IN ('pending', 'retry') AND due_at <= ? ORDER BY due_at, subscriber LIMIT ?`)
  const receiving = database.prepare('SELECT email, name, frequency FROM may_receive WHERE id = ?')
  const standing = database.prepare('SELECT standing FROM subscriber WHERE id = ?')
  const skip = database.prepare(`UPDATE delivery SET state = 'skipped', reason = ?, at = ?
    WHERE sending = ? AND subscriber = ?`)
  const take = database.prepare(`UPDATE delivery SET state = 'claimed', attempts = attempts + 1
    WHERE sending = ? AND subscriber = ?`)

  const gone = (subscriber: number): string => {
    const row = standing.get(subscriber)
    if (!row) return 'erased'
    return row.standing === 'left' ? 'left' : 'suppressed'
  }
  return (most, now) => {
    const claimed: Claimed[] = []
    while (claimed.length < most) {
      const rows = due.all(sending, now, most - claimed.length)
      if (rows.length === 0) break
      for (const row of rows) {
        const subscriber = Number(row.subscriber)
        const found = receiving.get(subscriber)
        if (!found || found.frequency === 'paused') {
          skip.run(found ? 'paused' : gone(subscriber), new Date(now).toISOString(), sending, subscriber)
          continue
        }
        take.run(sending, subscriber)
        claimed.push({
          ...{ sending, subscriber, email: String(found.email), attempt: Number(row.attempts) + 1 },
          ...(typeof found.name === 'string' && { name: found.name }),
        })
      }
    }
    return claimed
  }
}

/** When the next mail of a sending is due, milliseconds since 1970; undefined when all were tried. */
export function nextDue(database: DatabaseSync, sending: number): number | undefined {
  const due = database
    .prepare(`SELECT min(due_at) AS due FROM delivery WHERE sending = ? AND state IN ('pending', 'retry')`)
    .get(sending)?.due
  return typeof due === 'number' ? due : undefined
}
