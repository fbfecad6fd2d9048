import { inTransaction, type Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import type { Claims } from '../store/token.ts'
import { choose } from './choice.ts'
import { closeAsked, recordConsent, topicsOf } from './consent-record.ts'
import { subscriberWith } from './find-subscriber.ts'
import { liftByConsent, suppressionOf } from './suppression.ts'

/** `already`: this very consent was confirmed before and still stands. `void`: the token opens nothing any more. */
export type Confirmed = 'confirmed' | 'already' | 'void'

/**
 * The owner of an address says yes to what was asked for. It works once: after that, after leaving and after erasing
 * the token changes nothing. The consent lifts whatever kept the address from mail, but for the word of the show's
 * own people.
 */
export function confirm(
  store: Store,
  { subscriber, about }: Claims,
  { at, source }: { readonly at: Date; readonly source: string },
): Confirmed {
  return inTransaction(store.database, () => {
    const state = confirmable(store, { subscriber, about })
    const person = subscriberWith(store, subscriber)
    if (state !== 'open' || !person) return state === 'already' ? 'already' : 'void'
    const asked = askedIn(store, { subscriber, about })
    const topics = topicsOf(asked?.topics)
    closeAsked(store, subscriber)
    choose(store, subscriber, topics)
    liftByConsent(store, person.email)
    // Who comes back, or asks again while there is a pause, wants mail; who gets the first of a month keeps that.
    prepared(
      store.database,
      `UPDATE subscriber SET since = iif(standing = 'confirmed', since, ?),
         frequency = iif(standing = 'confirmed' AND frequency <> 'paused', frequency, 'every'), standing = 'confirmed'
       WHERE id = ?`,
    ).run(at.toISOString(), subscriber)
    recordConsent(store, {
      ...{ subscriber, kind: 'confirmed', at: at.toISOString(), source, topics, evidence: evidenceOf(about) },
      ...(typeof asked?.wording === 'string' && { wording: asked.wording }),
    })
    return 'confirmed'
  })
}

/** What confirming would do now; changes nothing. */
export function confirmable(
  store: Store,
  { subscriber, about }: Pick<Claims, 'subscriber' | 'about'>,
): 'open' | 'already' | 'void' {
  const person = subscriberWith(store, subscriber)
  const asked = askedIn(store, { subscriber, about })
  if (!person || !asked || suppressionOf(store, person.email) === 'by-hand') return 'void'
  if (asked.open === 1) return 'open'
  const answered = prepared(
    store.database,
    `SELECT 1 FROM consent WHERE subscriber = ? AND kind = 'confirmed' AND evidence = ?`,
  ).get(subscriber, evidenceOf(about))
  return answered && person.standing === 'confirmed' ? 'already' : 'void'
}

function evidenceOf(asked: number): string {
  return `consent ${asked}`
}

function askedIn(
  { database }: Store,
  { subscriber, about }: Pick<Claims, 'subscriber' | 'about'>,
): Readonly<Record<string, unknown>> | undefined {
  return prepared(
    database,
    `SELECT open, topics, wording FROM consent WHERE id = ? AND subscriber = ? AND kind = 'asked'`,
  ).get(about, subscriber)
}
