import type { Sending } from '../model/mail.ts'
import type { Rates, WarmUp } from '../model/sending.ts'
import type { Store } from '../store/open-store.ts'
import type { Clock } from './clock.ts'
import { type Claimed, claiming, nextDue } from './ledger/claim.ts'
import type { Journal } from './ledger/journal.ts'
import { allowance, countHanded, pace } from './ledger/rates.ts'
import type { Transport } from './transport.ts'

interface Dispensing {
  readonly store: Store
  readonly journal: Journal
  readonly sending: Sending
  readonly rates: Rates
  readonly warmUp?: WarmUp
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly patience: number
  readonly transport: Pick<Transport, 'connections' | 'limited'>
}

/** Gives out the mails of a sending, one after the other, as fast as its limits allow. */
export interface Dispenser {
  /** The next mail to send, waited for if need be; undefined: this run has no more. */
  readonly take: () => Promise<Claimed | undefined>
  /** Makes what was claimed and not taken pending again. */
  readonly giveBack: () => Promise<void>
  /** When there is more to do, if this run ended for lack of patience. */
  readonly opensAt: () => number | undefined
}

/** While nothing can be sent, the ledger hears so often that this process is alive; milliseconds. */
const longestNap = 10_000

/** Mails are claimed a handful at a time, so that whoever leaves is honoured within moments. */
export function dispenser(given: Dispensing): Dispenser {
  const { store, journal, sending, rates, warmUp, clock, signal, patience, transport } = given
  const claim = claiming(store.database, sending.id)
  const gap = transport.limited ? pace(rates) : 0
  const ready: Claimed[] = []
  let turn: Promise<unknown> = Promise.resolve()
  let lastTaken = Number.NEGATIVE_INFINITY
  let until: number | undefined

  /** Claims some, or says when there will be some; undefined: never. */
  const refill = (): Promise<number | undefined> =>
    journal.record(() => {
      const now = clock.now()
      const { free, opensAt } = transport.limited
        ? allowance(store.database, rates, warmUp, now)
        : { free: Number.POSITIVE_INFINITY, opensAt: now }
      if (free === 0) return nextDue(store.database, sending.id) === undefined ? undefined : opensAt
      const claimed = claim(Math.min(2 * transport.connections, free), now)
      if (transport.limited) countHanded(store.database, claimed.length, now)
      ready.push(...claimed)
      return claimed.length > 0 ? now : nextDue(store.database, sending.id)
    })
  const next = async (): Promise<Claimed | undefined> => {
    while (ready.length === 0) {
      if (signal.aborted || until !== undefined) return undefined
      const at = await refill()
      if (at === undefined) return undefined
      if (ready.length > 0) break
      if (at - clock.now() > patience) {
        until = at
        return undefined
      }
      await clock.wait(Math.min(longestNap, Math.max(1, at - clock.now())), signal)
    }
    const early = lastTaken + gap - clock.now()
    if (early > 0) await clock.wait(early, signal)
    if (signal.aborted) return undefined
    lastTaken = Math.max(clock.now(), lastTaken + gap)
    return ready.shift()
  }
  return {
    take() {
      // One at a time: the others wait for their turn.
      const mine = turn.then(next)
      turn = mine.catch(() => {})
      return mine
    },
    giveBack: () => journal.record(() => giveBack(given, ready.splice(0))),
    opensAt: () => until,
  }
}

function giveBack({ store }: Dispensing, claimed: readonly Claimed[]): void {
  const back = store.database.prepare(`UPDATE delivery SET state = 'pending', attempts = attempts - 1
    WHERE sending = ? AND subscriber = ? AND state = 'claimed'`)
  for (const { sending, subscriber } of claimed) back.run(sending, subscriber)
}
