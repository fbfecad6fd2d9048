import type { DatabaseSync } from 'node:sqlite'

/** A process that wants to send. */
export interface Claimant {
  /** A name that no other run has. */
  readonly holder: string
  readonly process: number
  readonly host: string
}

/** A sender that has not written for so long has died, or was held up; milliseconds. */
const longestSilence = 60_000

/**
 * Makes this process the one that sends, if none does. One that died is told by its process being gone, on the same
 * machine; else by its silence. The answer is the process that sends, if it is another. Call it in a transaction.
 */
export function takeLease(
  database: DatabaseSync,
  claimant: Claimant,
  { now, isAlive }: { readonly now: number; readonly isAlive: (process: number) => boolean },
): { readonly heldBy: number } | undefined {
  const held = database.prepare('SELECT holder, process, host, beat FROM lease').get()
  if (held && held.holder !== claimant.holder) {
    const gone = held.host === claimant.host && !isAlive(Number(held.process))
    if (!gone && now - Number(held.beat) < longestSilence) return { heldBy: Number(held.process) }
  }
  database
    .prepare('INSERT OR REPLACE INTO lease (one, holder, process, host, beat) VALUES (1, ?, ?, ?, ?)')
    .run(claimant.holder, claimant.process, claimant.host, now)
  return undefined
}

/** Says that the holder is alive; false if it holds the lease no more. */
export function beat(database: DatabaseSync, holder: string, now: number): boolean {
  return database.prepare('UPDATE lease SET beat = ? WHERE holder = ?').run(now, holder).changes === 1
}

/** Lets others send. */
export function leaveLease(database: DatabaseSync, holder: string): void {
  database.prepare('DELETE FROM lease WHERE holder = ?').run(holder)
}
