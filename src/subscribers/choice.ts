import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'

/** The topics that a subscriber gets are these and no others. */
export function choose({ database }: Store, subscriber: number, topics: readonly string[]): void {
  prepared(database, 'DELETE FROM choice WHERE subscriber = ?').run(subscriber)
  const add = prepared(
    database,
    'INSERT INTO choice (subscriber, topic) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  for (const topic of topics) add.run(subscriber, topic)
}
