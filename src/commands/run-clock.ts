import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../mail/clock.ts'
import type { Claimant } from '../mail/ledger/lease.ts'

/** The machine's clock. */
export const clock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
}

/** This process, as one that wants to send. */
export function thisProcess(): Claimant {
  return { holder: randomUUID(), process: process.pid, host: hostname() }
}
