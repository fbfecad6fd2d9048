import type { Handover, Sending } from '../model/mail.ts'
import type { Rates, WarmUp } from '../model/sending.ts'
import type { Store } from '../store/open-store.ts'
import type { Clock } from './clock.ts'
import { keyOf } from './delivery-key.ts'
import { dispenser } from './dispenser.ts'
import type { Sign } from './dkim.ts'
import { type ErrorBudget, errorBudget } from './error-budget.ts'
import type { Claimed } from './ledger/claim.ts'
import type { Journal } from './ledger/journal.ts'
import { marking } from './ledger/settle.ts'
import { mailBytes } from './mail-bytes.ts'
import { mailsOf } from './personal-mail.ts'
import type { Sender } from './sender.ts'
import type { Gate, Transport } from './transport.ts'

/** What a run needs. */
export interface Delivering {
  readonly store: Store
  readonly journal: Journal
  readonly sending: Sending
  readonly sender: Sender
  readonly transport: Transport
  readonly sign?: Sign
  readonly rates: Rates
  readonly warmUp?: WarmUp
  readonly clock: Clock
  /** Aborted: no mail more is begun, those on their way are finished. */
  readonly signal: AbortSignal
  /** How long a mail waits that was put off for the first time, in milliseconds. */
  readonly firstDelay: number
  /** A run does not wait longer than this for a limit to open or for a mail that was put off; milliseconds. */
  readonly patience: number
  /** Hears of each mail that is settled. */
  readonly settled?: (handover: Handover) => void
}

/** Why a run ended, and when there will be more to do (milliseconds since 1970). */
export type RunEnd =
  | { readonly why: 'done' | 'stopped' }
  | { readonly why: 'waiting'; readonly until: number }
  /** Too much went wrong, or the server wants nothing of ours; `response` is what was last heard. */
  | { readonly why: 'paused'; readonly response: string }

/**
 * Hands a sending's mails over until all are settled or there is a reason to stop. No mail is begun before the ledger
 * says so on the disk, none is handed over twice: what a mail's state allows is all that is ever done with it. Throws
 * when the ledger cannot be written; nothing more leaves then.
 */
export async function deliver(given: Delivering): Promise<RunEnd> {
  const { transport, signal } = given
  const halt = new AbortController()
  const budget = errorBudget()
  const stop = AbortSignal.any([signal, halt.signal])
  const next = dispenser({ ...given, signal: stop })
  const handOver = handingOver(given, budget)
  let failure: { readonly error: unknown } | undefined

  const worker = async (): Promise<void> => {
    for (let claimed = await next.take(); claimed; claimed = await next.take()) {
      await handOver(claimed)
      if (budget.spent() !== undefined) halt.abort()
      const pause = budget.pause()
      if (pause > 0) await given.clock.wait(pause, stop)
    }
  }
  const guarded = (): Promise<void> =>
    worker().catch((error: unknown) => {
      failure ??= { error }
      halt.abort()
    })
  await Promise.all(Array.from({ length: transport.connections }, guarded))
  if (failure) throw failure.error
  await next.giveBack()
  await given.journal.synced()
  const spent = budget.spent()
  if (spent !== undefined) return { why: 'paused', response: spent }
  if (signal.aborted) return { why: 'stopped' }
  const until = next.opensAt()
  return until === undefined ? { why: 'done' } : { why: 'waiting', until }
}

/** Builds one mail, hands it over and notes what came of it. */
function handingOver(
  { store, journal, sending, sender, transport, sign, clock, firstDelay, settled }: Delivering,
  budget: ErrorBudget,
): (claimed: Claimed) => Promise<void> {
  const mailFor = mailsOf(sending, { sender, secret: store.secret })
  const marks = marking(store.database, firstDelay)
  return async (claimed) => {
    const mail = mailFor(claimed, new Date(clock.now()))
    const plain = await mailBytes(mail)
    const letter = {
      bytes: sign ? await sign(plain) : plain,
      envelope: { from: mail.returnPath, to: claimed.email },
      key: keyOf(store.secret, claimed),
    }
    const handover = await transport.send(
      letter,
      gateOf(journal, () => marks.data(claimed)),
    )
    journal.note(() => marks.settle(claimed, handover, clock.now()))
    budget.count(handover)
    settled?.(handover)
  }
}

/** Lets bytes leave when the ledger says so, and the mail be complete when that is on the disk. */
function gateOf(journal: Journal, mark: () => void): Gate {
  let sealed: Promise<void> | undefined
  return {
    async open() {
      await journal.record(mark)
      // Begun at once, and waited for when the bytes are out.
      sealed = journal.synced()
      sealed.catch(() => {})
    },
    seal: async () => sealed,
  }
}
