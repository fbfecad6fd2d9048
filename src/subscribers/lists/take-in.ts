import { addressHash } from '../../store/address-hash.ts'
import type { Store } from '../../store/open-store.ts'
import { prepared } from '../../store/prepared.ts'
import { choose } from '../choice.ts'
import { closeAsked, recordConsent } from '../consent-record.ts'
import { suppress } from '../suppression.ts'
import type { Intake } from './intake.ts'

/**
 * What became of a row. `newer`: the list says that somebody left, who confirmed here since. `kept out`: the address
 * is suppressed, and a list lifts that never. `unproven`: nothing shows that anybody agreed.
 */
export type TakenIn =
  | 'added'
  | 'known'
  | 'suppressed'
  | 'suppressed before'
  | 'newer'
  | 'kept out'
  | 'unproven'
  | 'unconfirmed'

/** Under what circumstances rows are taken in. */
export interface TakingIn {
  readonly at: Date
  /** The file's name. */
  readonly source: string
  /** How those agreed of whom the list has no proof, in the words of who brings them. */
  readonly consent?: string
}

/** Takes one row of a list into the store, in the caller's transaction. The same row again changes nothing. */
export function takeIn(store: Store, intake: Intake, how: TakingIn): TakenIn {
  if (intake.kind === 'unconfirmed') return 'unconfirmed'
  const hash = addressHash(store.secret, intake.email)
  const known = prepared(store.database, 'SELECT id, standing FROM subscriber WHERE email_hash = ?').get(hash)
  const suppressed = prepared(store.database, 'SELECT 1 FROM suppression WHERE email_hash = ?').get(hash)
  if (intake.kind === 'suppressed')
    return suppressed ? 'suppressed before' : keepOut(store, intake, how, known)
  if (suppressed || known?.standing === 'left') return 'kept out'
  if (known?.standing === 'confirmed') return 'known'
  if (!intake.proof && how.consent === undefined) return 'unproven'
  const since = intake.since ?? how.at.toISOString()
  const subscriber = known
    ? confirmed(store, Number(known.id), intake, since)
    : added(store, { hash, since, ...intake })
  if (known) closeAsked(store, subscriber)
  choose(store, subscriber, intake.topics)
  recordConsent(store, {
    ...{ subscriber, kind: 'imported', source: how.source, topics: intake.topics },
    at: intake.proof?.at ?? how.at.toISOString(),
    evidence: intake.proof?.evidence ?? how.consent ?? '',
  })
  return 'added'
}

function keepOut(
  store: Store,
  { email, reason, at }: Extract<Intake, { kind: 'suppressed' }>,
  { at: now, source }: TakingIn,
  known: Readonly<Record<string, unknown>> | undefined,
): TakenIn {
  if (known?.standing === 'confirmed') {
    const last = prepared(
      store.database,
      `SELECT max(at) AS at FROM consent WHERE subscriber = ? AND kind = 'confirmed'`,
    ).get(Number(known.id))?.at
    if (typeof last === 'string' && (at === undefined || at < last)) return 'newer'
    prepared(store.database, `UPDATE subscriber SET standing = 'left' WHERE id = ?`).run(Number(known.id))
    recordConsent(store, {
      ...{
        subscriber: Number(known.id),
        kind: 'left',
        at: at ?? now.toISOString(),
        source,
        evidence: reason,
      },
    })
  }
  suppress(store, { email, reason, at: at ?? now.toISOString() })
  return 'suppressed'
}

function added(
  { database }: Store,
  {
    email,
    hash,
    name,
    frequency,
    since,
  }: Extract<Intake, { kind: 'subscriber' }> & { readonly hash: string; readonly since: string },
): number {
  const { lastInsertRowid } = prepared(
    database,
    `INSERT INTO subscriber (email, email_hash, name, standing, frequency, since) VALUES (?, ?, ?, 'confirmed', ?, ?)`,
  ).run(email, hash, name ?? null, frequency, since)
  return Number(lastInsertRowid)
}

function confirmed(
  { database }: Store,
  id: number,
  { name, frequency }: Extract<Intake, { kind: 'subscriber' }>,
  since: string,
): number {
  prepared(
    database,
    `UPDATE subscriber SET standing = 'confirmed', name = ?, frequency = ?, since = ? WHERE id = ?`,
  ).run(name ?? null, frequency, since, id)
  return id
}
