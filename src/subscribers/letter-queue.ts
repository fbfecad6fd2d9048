import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { secondsOf } from './seconds.ts'

/** A letter that waits: who asked for what, and how often it was tried. */
export interface WaitingLetter {
  readonly id: number
  readonly email: string
  readonly subscriber: number
  readonly consent: number
  readonly topics: unknown
  readonly source: string
  /** When it was asked for, ISO 8601. */
  readonly asked: string
  readonly attempts: number
  /** The show's people said that this address gets nothing at all. */
  readonly barred: boolean
}

const hour = 3600
const month = 30 * 24 * hour
const lettersInMonth = 5

/** No address gets more than one letter in an hour, and five in a month, whoever asks. */
export function mayGetLetter({ database }: Store, hash: string, at: Date): boolean {
  const now = secondsOf(at)
  const row = prepared(
    database,
    'SELECT count(*) AS n, coalesce(max(at), 0) AS last FROM letter WHERE email_hash = ? AND at > ?',
  ).get(hash, now - month)
  return Number(row?.n) < lettersInMonth && Number(row?.last) <= now - hour
}

/** Puts a letter at the end of the queue. */
export function queueLetter(
  { database }: Store,
  { hash, consent, at }: { readonly hash: string; readonly consent: number; readonly at: Date },
): void {
  const now = secondsOf(at)
  prepared(
    database,
    `INSERT INTO letter (email_hash, consent, state, at, due_at) VALUES (?, ?, 'queued', ?, ?)`,
  ).run(hash, consent, now, now)
}

/** The letter that has waited longest of those that are due. One whose consent is gone or over is not among them. */
export function nextLetter({ database }: Store, now: Date): WaitingLetter | undefined {
  const row = prepared(
    database,
    `SELECT letter.id, letter.attempts, email, subscriber.id AS subscriber, consent.id AS consent,
       consent.topics, consent.source, consent.at AS asked,
       EXISTS (SELECT 1 FROM suppression
         WHERE suppression.email_hash = letter.email_hash AND reason = 'by-hand') AS barred
     FROM letter JOIN consent ON consent.id = letter.consent JOIN subscriber ON subscriber.id = consent.subscriber
     WHERE letter.state = 'queued' AND due_at <= ? AND consent.open = 1 ORDER BY due_at, letter.id LIMIT 1`,
  ).get(secondsOf(now))
  if (!row) return undefined
  return {
    id: Number(row.id),
    email: String(row.email),
    subscriber: Number(row.subscriber),
    consent: Number(row.consent),
    topics: row.topics,
    source: String(row.source),
    asked: String(row.asked),
    attempts: Number(row.attempts),
    barred: Number(row.barred) === 1,
  }
}

/** Takes a letter for `seconds`, so that another sender does not, and one that dies gives it back. */
export function claimLetter({ database }: Store, { id, attempts }: WaitingLetter, until: Date): boolean {
  const { changes } = prepared(
    database,
    `UPDATE letter SET due_at = ?, attempts = attempts + 1 WHERE id = ? AND state = 'queued' AND attempts = ?`,
  ).run(secondsOf(until), id, attempts)
  return changes > 0
}

/** What became of a letter: it left, it never will, or it is tried again at `due`. */
export function settleLetter(
  { database }: Store,
  id: number,
  end: { readonly state: 'sent' | 'dropped'; readonly response: string } | { readonly due: Date },
): void {
  if ('due' in end)
    prepared(database, 'UPDATE letter SET due_at = ? WHERE id = ?').run(secondsOf(end.due), id)
  else
    prepared(database, 'UPDATE letter SET state = ?, response = ? WHERE id = ?').run(
      end.state,
      end.response,
      id,
    )
}
