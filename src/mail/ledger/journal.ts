import { closeSync, fdatasync, openSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../store/open-store.ts'
import { beat } from './lease.ts'

/** Another process sends now, because this one was held up for long; it must not go on. */
export class LostLeaseError extends Error {}

/**
 * Writes of many mails that are on their way at once, done together: one commit costs as much as fifty. Each commit
 * also proves that this process is still the one that sends. The file is synced beside the work, not in its way: what
 * must be on the disk before something else happens is waited for, what need not is not. After a write that failed (a
 * full disk) nothing is written any more: all that comes later fails with the same error.
 */
export interface Journal extends Disposable {
  /** Does `work` in the next transaction, with all else that waits. It is not on the disk yet when it is done. */
  readonly record: <Result>(work: () => Result) => Promise<Result>
  /** Waits until all that was recorded is on the disk, so that not even a power cut takes it back. */
  readonly synced: () => Promise<void>
  /** The same for what nobody waits for: it goes with the next write, or soon without one. */
  readonly note: (work: () => void) => void
}

/** So long may a note wait for others, in milliseconds. */
const longestWait = 20

interface Waiting {
  readonly work: () => unknown
  readonly done: (result: unknown) => void
  readonly failed: (error: unknown) => void
}

/** Opens the journal of the process that holds the lease. While it is open, SQLite does not sync by itself. */
export function openJournal(database: DatabaseSync, holder: string, now: () => number): Journal {
  const sync = syncing(database)
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
  return {
    record: <Result>(work: () => Result) =>
      new Promise<Result>((resolve, reject) => {
        waiting.push({ work, done: (result) => resolve(result as Result), failed: reject })
        if (!soon) setImmediate(flush)
        soon = true
      }),
    synced: () =>
      new Promise<void>((resolve, reject) => {
        flush()
        if (broken) return reject(broken.error)
        sync.ask((error) => {
          if (error) broken ??= { error }
          if (error) reject(error)
          else resolve()
        })
      }),
    note(work) {
      waiting.push({ work, done: () => {}, failed: () => {} })
      later ??= setTimeout(flush, longestWait)
    },
    [Symbol.dispose]: sync.close,
  }
}

/** Asks for what was committed to be on the disk; whoever asks while one sync runs gets the next. */
interface Syncing {
  readonly ask: (done: (error: Error | null) => void) => void
  readonly close: () => void
}

/**
 * SQLite's own sync after a commit holds up everything else, some milliseconds each time. A commit is durable when
 * the write-ahead log is synced (`synchronous = FULL` does just that), so that is done here, in another thread. SQLite
 * keeps no lock on that file, so opening it a second time is safe, and goes on syncing it before it moves pages.
 */
function syncing(database: DatabaseSync): Syncing {
  database.exec('PRAGMA synchronous = NORMAL')
  const log = openSync(`${database.location()}-wal`, 'r+')
  let asked: ((error: Error | null) => void)[] = []
  let running = false
  const run = (): void => {
    const mine = asked
    asked = []
    running = mine.length > 0
    if (!running) return
    fdatasync(log, (error) => {
      for (const done of mine) done(error)
      run()
    })
  }
  return {
    ask(done) {
      asked.push(done)
      if (!running) run()
    },
    close() {
      closeSync(log)
      database.exec('PRAGMA synchronous = FULL')
    },
  }
}
