import type { Consent } from '../model/subscriber.ts'
import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'

/** What is written down of a consent. */
export interface ConsentRecord extends Consent {
  /** What more there is to prove it: an answer to which question, a sending, what another program noted. */
  readonly evidence?: string
  /** What was asked for or agreed to. */
  readonly topics?: readonly string[]
}

/** Writes a consent down and gives its id. One that was `asked` is open until it is confirmed or overtaken. */
export function recordConsent({ database }: Store, record: ConsentRecord): number {
  const { subscriber, kind, at, source, wording, evidence, topics } = record
  const { lastInsertRowid } = prepared(
    database,
    'INSERT INTO consent (subscriber, kind, at, source, wording, evidence, topics, open) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  ).run(
    ...([subscriber, kind, at, source, wording ?? null, evidence ?? null] as const),
    topics ? topics.join(' ') : null,
    kind === 'asked' ? 1 : 0,
  )
  return Number(lastInsertRowid)
}

/** Whatever was asked for and not yet confirmed is over: its token opens nothing any more. */
export function closeAsked({ database }: Store, subscriber: number): void {
  prepared(database, 'UPDATE consent SET open = 0 WHERE subscriber = ? AND open = 1').run(subscriber)
}

/** The topics that a consent names. */
export function topicsOf(written: unknown): readonly string[] {
  return typeof written === 'string' ? written.split(' ').filter((topic) => topic !== '') : []
}
