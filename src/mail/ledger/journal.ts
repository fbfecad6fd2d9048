import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../store/open-store.ts'
import { beat } from './lease.ts'

/** Another process sends now, because this one was held up for long; it must not go on. */
export class LostLeaseError extends Error {}

/**
 * Writes of many mails that are on their way at once, put on the disk together: one commit costs as much as fifty.
 * Each commit also proves that this process is still the one that sends. After a write that failed (a full disk)
 * nothing is written any more: all that comes later fails with the same error.
 */
export interface Journal {
  /** Does `work` in the next transaction, with all else that waits; settled when it is on the disk. */
  readonly write: <Result>(work: () => Result) => Promise<Result>
  /** The same for what nobody waits for: it goes with the next write, or soon without one. */
  readonly note: (work: () => void) => void
  /** Waits until everything is on the disk; throws what stopped the writing, if something did. */
  readonly close: () => Promise<void>
}

/** So long may a note wait for others, in milliseconds. */
const longestWait = 20

interface Waiting {
  readonly work: () => unknown
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

/** Opens the journal of the process that holds the lease. */
export function openJournal(database: DatabaseSync, holder: string, now: () => number): Journal {
  let waiting: Waiting[] = []
  let soon = false
  let later: NodeJS.Timeout | undefined
  let broken: { readonly error: unknown } | undefined

  const flush = (): void => {
    soon = false
    clearTimeout(later)
    later = undefined
    const batch = waiting
    waiting = []
    if (batch.length === 0) return
    try {
      if (broken) throw broken.error
      const results = inTransaction(database, () => {
        if (!beat(database, holder, now())) throw new LostLeaseError('Another process is sending now.')
        return batch.map(({ work }) => work())
      })
      for (const [at, { done }] of batch.entries()) done(results[at])
    } catch (error) {
      broken ??= { error }
      for (const { failed } of batch) failed(error)
    }
  }
  const write = <Result>(work: () => Result): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ work, done: (result) => resolve(result as Result), failed: reject })
      if (!soon) setImmediate(flush)
      soon = true
    })
  return {
    write,
    note(work) {
      waiting.push({ work, done: () => {}, failed: () => {} })
      later ??= setTimeout(flush, longestWait)
    },
    close: () => write(() => {}),
  }
}
