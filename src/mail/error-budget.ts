import type { Handover } from '../model/mail.ts'

/** Counts what goes wrong in a run. */
export interface ErrorBudget {
  readonly count: (handover: Handover) => void
  /** What was last heard, once so much went wrong that going on would do harm. */
  readonly spent: () => string | undefined
  /** Milliseconds to wait before the next mail, while the server cannot be reached or puts everything off. */
  readonly pause: () => number
}

/** So many times in a row may the server be out of reach: with the pauses below that is about ten minutes. */
const mostUnreachable = 20
/** A tenth of all mails may be refused for good or end in doubt; of fewer than 200 that is 20. */
const share = 0.1
const least = 20
const longestPause = 60_000
/** A server that puts off so many mails in a row means us, not them. */
const patience = 5

/**
 * A list that is refused by the thousand costs the sender its name, so a run stops when a tenth of its mails were
 * refused, when the server stays out of reach, or at once when it wants none of ours.
 */
export function errorBudget(): ErrorBudget {
  let [handed, bad, inRow, putOff] = [0, 0, 0, 0]
  let spent: string | undefined
  return {
    count(handover) {
      handed += 1
      const { outcome, response } = handover
      if (outcome === 'rejected' || outcome === 'uncertain') bad += 1
      inRow = outcome === 'unreachable' ? inRow + 1 : 0
      putOff = outcome === 'retry' ? putOff + 1 : 0
      const final = outcome === 'unreachable' && handover.final
      if (final || inRow >= mostUnreachable || bad > Math.max(least, handed * share)) spent ??= response
    },
    spent: () => spent,
    pause() {
      const doublings = Math.max(inRow, putOff - patience)
      return doublings <= 0 ? 0 : Math.min(longestPause, 250 * 2 ** (doublings - 1))
    },
  }
}
