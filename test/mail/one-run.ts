import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { type Run, runSending } from '../../src/mail/run-sending.ts'
import { sender } from './made-list.ts'

/** One run of a sending, with a minute that lasts `minute` milliseconds. */
export function oneRun(
  given: Pick<Run, 'store' | 'sending' | 'transport'> & Partial<Run>,
): ReturnType<typeof runSending> {
  return runSending({
    sender,
    rates: {},
    clock: {
      now: Date.now,
      wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
    },
    signal: new AbortController().signal,
    firstDelay: 20,
    patience: 10_000,
    claimant: { holder: randomUUID(), process: process.pid, host: 'here' },
    isAlive: () => true,
    ...given,
  })
}
