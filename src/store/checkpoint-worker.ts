import { DatabaseSync } from 'node:sqlite'
import { setTimeout } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'

/** Milliseconds between two looks at the log. */
const pause = 1000

// Folds a store's log into its file, again and again, in a thread of its own, until it is told to stop.
const database = new DatabaseSync(String(workerData), { timeout: 0 })
const stopping = new AbortController()
parentPort?.once('message', () => stopping.abort())
while (!stopping.signal.aborted) {
  fold()
  await setTimeout(pause, undefined, { signal: stopping.signal }).catch(() => {})
}
database.close()

function fold(): void {
  try {
    database.exec('PRAGMA wal_checkpoint(PASSIVE)')
  } catch (error) {
    // Another process does it just now, or has the file locked (SQLITE_BUSY, SQLITE_LOCKED); the next look is soon.
    const code = error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
    if (code !== 5 && code !== 6) throw error
  }
}
