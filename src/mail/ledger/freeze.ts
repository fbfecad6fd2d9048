import type { DatabaseSync } from 'node:sqlite'
import type { FrozenBody, Sending } from '../../model/mail.ts'
import { inTransaction } from '../../store/open-store.ts'
import { accountOf } from './account.ts'
import { type Asked, audienceQuery } from './audience.ts'
import { sendingById } from './sendings.ts'

/** What is to be frozen: an edition's body and whom it is for. */
export interface ToFreeze extends Asked, FrozenBody {
  readonly slug: string
  /** ISO 8601, UTC. */
  readonly at: string
}

/**
 * Freezes an edition and its audience: from here on neither changes, whoever joins or edits. Those of an earlier
 * sending of the same edition who have nothing yet get this one instead. Whole or not at all; that every subscriber
 * is in it once is counted before it holds.
 */
export function freeze(database: DatabaseSync, { at, ...given }: ToFreeze): Sending {
  return inTransaction(database, () => {
    database
      .prepare(`UPDATE delivery SET state = 'skipped', reason = 'replaced', at = ?
        WHERE state IN ('pending', 'retry', 'claimed') AND sending IN (SELECT id FROM sending WHERE edition = ?)`)
      .run(at, given.edition)
    const { slug, edition, topic, content, transport, subject, html, text, url } = given
    const id = database
      .prepare(`INSERT INTO sending
        (slug, edition, topic, content, transport, subject, html, text, url, frozen_at, frozen)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)`)
      .run(slug, edition, topic, content, transport, subject, html, text, url, at).lastInsertRowid
    return withAudience(database, Number(id), given, at)
  })
}

/** Takes those into a sending who joined since it was frozen; answers it, and how many they are. */
export function freezeNewcomers(
  database: DatabaseSync,
  sending: Sending,
  { month, at }: { readonly month: string; readonly at: string },
): { readonly sending: Sending; readonly newcomers: number } {
  const after = inTransaction(database, () =>
    withAudience(database, sending.id, { ...sending, month, spare: 'same' }, at),
  )
  return { sending: after, newcomers: after.frozen - sending.frozen }
}

function withAudience(
  database: DatabaseSync,
  id: number,
  { edition, content, topic, transport, month, spare }: Asked,
  at: string,
): Sending {
  const asked = { edition, content, topic, transport, month, spare }
  const fresh = `FROM (${audienceQuery}) WHERE subscriber NOT IN (
    SELECT delivery.subscriber FROM delivery JOIN sending ON sending.id = delivery.sending
    WHERE sending.id = $sending)`
  const expected = Number(
    database.prepare(`SELECT count(*) AS count ${fresh}`).get({ ...asked, sending: id })?.count,
  )
  const { changes } = database
    .prepare(`INSERT INTO delivery (sending, subscriber, state, reason, at)
      SELECT $sending, subscriber, iif(reason IS NULL, 'pending', 'skipped'), reason, iif(reason IS NULL, NULL, $at)
      ${fresh}`)
    .run({ ...asked, sending: id, at })
  if (changes !== expected)
    throw new Error(`${expected} subscribers were counted and ${changes} frozen; nothing was frozen.`)
  database.prepare('UPDATE sending SET frozen = frozen + ? WHERE id = ?').run(changes, id)
  accountOf(database, id)
  return sendingById(database, id)
}
