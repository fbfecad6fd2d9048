import { once } from 'node:events'
import type { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'

/**
 * From now on the log of a store is folded into its file by a thread beside this one. Otherwise every few hundred
 * commits one of them does it, and whoever asks just then waits for the disk. `stop` ends that.
 */
export function backgroundCheckpoints(database: DatabaseSync): { readonly stop: () => Promise<void> } {
  database.exec('PRAGMA wal_autocheckpoint = 0')
  const worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), {
    workerData: database.location(),
  })
  const ended = once(worker, 'exit')
  return {
    stop: async () => {
      worker.postMessage('stop')
      await ended
    },
  }
}
