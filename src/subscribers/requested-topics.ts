import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'
import type { Claims } from '../store/token.ts'
import { topicsOf } from './consent-record.ts'

/** The topics that somebody asked for in the consent that a token is about. */
export function requestedTopics(
  { database }: Store,
  { subscriber, about }: Pick<Claims, 'subscriber' | 'about'>,
): readonly string[] {
  const row = prepared(database, 'SELECT topics FROM consent WHERE id = ? AND subscriber = ?').get(
    about,
    subscriber,
  )
  return topicsOf(row?.topics)
}
