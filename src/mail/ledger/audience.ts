import type { DatabaseSync } from 'node:sqlite'
import type { Recipient } from '../personal-mail.ts'

/** What decides who gets an edition. */
export interface Asked {
  /** The edition's guid. */
  readonly edition: string
  readonly content: string
  readonly topic: string
  readonly transport: string
  /** The calendar month, `2021-07`, of which somebody may want the first edition only. */
  readonly month: string
  /** Who is spared another mail: those who have this very one, or those who have any version of the edition. */
  readonly spare: 'same' | 'any'
}

/** Why somebody who subscribed to an edition does not get this mail. */
export const skipReasons = {
  suppressed: 'on the list of addresses that get nothing',
  paused: 'paused',
  monthly: 'wants one a month and has had it',
  had: 'has it already, by another way',
  left: 'left in the meantime',
  erased: 'was erased in the meantime',
  replaced: 'gets the new version instead',
} as const

/**
 * All who have confirmed and chose the topic, each with the reason for which it is skipped, if any. What lies in the
 * outbox has reached nobody: it counts for the outbox only.
 */
export const audienceQuery = `
  SELECT subscriber.id AS subscriber, CASE
    WHEN subscriber.id NOT IN (SELECT id FROM may_receive) THEN 'suppressed'
    WHEN subscriber.frequency = 'paused' THEN 'paused'
    WHEN EXISTS (
      SELECT 1 FROM sending JOIN delivery ON delivery.sending = sending.id
      WHERE sending.edition = $edition AND (sending.content = $content OR $spare = 'any') AND (sending.transport <> 'outbox' OR $transport = 'outbox')
        AND delivery.subscriber = subscriber.id AND delivery.state IN ('sent', 'data', 'uncertain')) THEN 'had'
    WHEN subscriber.frequency = 'monthly' AND EXISTS (
      SELECT 1 FROM sending JOIN delivery ON delivery.sending = sending.id
      WHERE sending.topic = $topic AND sending.edition <> $edition AND substr(sending.frozen_at, 1, 7) = $month
        AND (sending.transport = 'outbox') = ($transport = 'outbox')
        AND delivery.subscriber = subscriber.id AND delivery.state NOT IN ('skipped', 'rejected')) THEN 'monthly'
  END AS reason
  FROM choice JOIN subscriber ON subscriber.id = choice.subscriber
  WHERE choice.topic = $topic AND subscriber.standing = 'confirmed'`

/** How many would get an edition, and how many not, by reason. */
export interface Expected {
  readonly receive: number
  readonly skipped: Readonly<Record<string, number>>
}

/** Counts who would get an edition that was sent now. Writes nothing. */
export function expectedAudience(database: DatabaseSync, asked: Asked): Expected {
  const rows = database
    .prepare(`SELECT reason, count(*) AS count FROM (${audienceQuery}) GROUP BY reason ORDER BY reason`)
    .all({ ...asked })
  const counts = rows.map(({ reason, count }) => [reason, Number(count)] as const)
  return {
    receive: counts.find(([reason]) => reason === null)?.[1] ?? 0,
    skipped: Object.fromEntries(counts.filter(([reason]) => reason !== null)),
  }
}

/** The first who would get an edition that was sent now; undefined where nobody would. */
export function firstReader(database: DatabaseSync, asked: Asked): Recipient | undefined {
  const row = database
    .prepare(`SELECT id, email, name FROM subscriber WHERE id = (
      SELECT min(subscriber) FROM (${audienceQuery}) WHERE reason IS NULL)`)
    .get({ ...asked })
  if (!row) return undefined
  return {
    ...{ sending: 0, subscriber: Number(row.id), email: String(row.email) },
    ...(typeof row.name === 'string' && { name: row.name }),
  }
}
