import { setTimeout } from 'node:timers/promises'
import { inTransaction, type Store } from '../../store/open-store.ts'

/** Work on the store that is done with that of other requests in one transaction, which costs one write to the disk. */
export interface GroupCommit {
  /** Done when what `work` wrote is on the disk; rejects with what it threw, or with `BusyStoreError`. */
  readonly write: <Result>(work: () => Result) => Promise<Result>
  /** Resolves when nothing is waiting any more. */
  readonly drained: () => Promise<void>
}

/** Another process kept the store for itself for too long. */
export class BusyStoreError extends Error {}

interface Job {
  readonly work: () => unknown
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** How long requests are gathered before they are written, in milliseconds: about what one write to a disk takes. */
const gathering = 3
/**
 * So long another process may hold the store, in milliseconds, as one does that takes in a long list; it is looked at
 * again after `pause`.
 */
const patience = 20_000
const pause = 15

/**
 * Gathers work on a store. Whatever arrives within a few milliseconds shares one commit; each piece is done whole or
 * not at all, without a say in the others. While another process writes, this one goes on answering.
 */
export function groupCommit({ database }: Store): GroupCommit {
  database.exec('PRAGMA busy_timeout = 0')
  let waiting: Job[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    while (waiting.length > 0) {
      await setTimeout(gathering)
      const jobs = waiting
      waiting = []
      await commit(jobs)
    }
    running = undefined
  }
  const commit = async (jobs: readonly Job[]): Promise<void> => {
    const until = performance.now() + patience
    for (;;) {
      try {
        const done = inTransaction(database, () => jobs.map((job) => outcomeOf(database, job)))
        for (const settle of done) settle()
        return
      } catch (error) {
        const busy = isBusy(error)
        if (!busy || performance.now() > until) {
          const fault = busy ? new BusyStoreError('The store was kept busy.', { cause: error }) : error
          for (const { reject } of jobs) reject(fault)
          return
        }
      }
      await setTimeout(pause)
    }
  }
  return {
    write: (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ work, resolve: resolve as Job['resolve'], reject })
        running ??= run()
      }),
    drained: async () => running,
  }
}

/** Does one piece of work; what its caller is told must wait for the commit. */
function outcomeOf(database: Store['database'], { work, resolve, reject }: Job): () => void {
  try {
    const result = inTransaction(database, work)
    return () => resolve(result)
  } catch (error) {
    // A full disk ends the transaction of all; so does another process that is in the way.
    if (!database.isTransaction || isBusy(error)) throw error
    return () => reject(error)
  }
}

/** SQLITE_BUSY and its kinds: https://www.sqlite.org/rescode.html#busy */
function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === 5
}
