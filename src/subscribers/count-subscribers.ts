import type { Store } from '../store/open-store.ts'

/** How many there are of each kind. */
export interface Counted {
  /** Who may get mail now. */
  readonly receiving: number
  /** Of these, who want none for now. */
  readonly paused: number
  readonly pending: number
  readonly left: number
  /** Addresses that get nothing, whoever they belong to. */
  readonly suppressed: number
  /** By topic, who of those that may get mail want it. */
  readonly topics: readonly { readonly topic: string; readonly count: number }[]
}

/** Counts a store's subscribers. */
export function countSubscribers({ database }: Store): Counted {
  const count = (sql: string): number => Number(database.prepare(`SELECT count(*) AS n FROM ${sql}`).get()?.n)
  return {
    receiving: count('may_receive'),
    paused: count(`may_receive WHERE frequency = 'paused'`),
    pending: count(`subscriber WHERE standing = 'pending'`),
    left: count(`subscriber WHERE standing = 'left'`),
    suppressed: count('suppression'),
    topics: database
      .prepare(
        `SELECT topic, count(*) AS n FROM choice JOIN may_receive ON may_receive.id = choice.subscriber
         GROUP BY topic ORDER BY n DESC, topic`,
      )
      .all()
      .map(({ topic, n }) => ({ topic: String(topic), count: Number(n) })),
  }
}
