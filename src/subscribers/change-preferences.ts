import type { Frequency } from '../model/subscriber.ts'
import { inTransaction, type Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import { choose } from './choice.ts'
import { recordConsent } from './consent-record.ts'
import { subscriberWith } from './find-subscriber.ts'

/** What a subscriber wants from now on. */
export interface Preferences {
  readonly subscriber: number
  readonly topics: readonly string[]
  readonly frequency: Frequency
  readonly at: Date
  readonly source: string
  readonly wording: string
}

/** Changes what somebody gets, who is subscribed; for everybody else it does nothing. The same again is no change. */
export function changePreferences(
  store: Store,
  { subscriber, topics, frequency, at, source, wording }: Preferences,
): boolean {
  return inTransaction(store.database, () => {
    const person = subscriberWith(store, subscriber)
    if (person?.standing !== 'confirmed') return false
    const same = person.frequency === frequency && [...topics].sort().join(' ') === person.topics.join(' ')
    if (same) return true
    choose(store, subscriber, topics)
    prepared(store.database, 'UPDATE subscriber SET frequency = ? WHERE id = ?').run(frequency, subscriber)
    recordConsent(store, {
      ...{ subscriber, kind: 'changed', at: at.toISOString(), source, wording, topics },
      evidence: `frequency ${frequency}`,
    })
    return true
  })
}
