import { isRunning } from '../content/running-process.ts'
import { dkimSigner } from '../mail/dkim.ts'
import { accountOf } from '../mail/ledger/account.ts'
import { runSending } from '../mail/run-sending.ts'
import { duration } from './account-lines.ts'
import type { ExitCode } from './command.ts'
import { frozenSending } from './frozen-sending.ts'
import { clock } from './run-clock.ts'
import { sendByListmonk } from './send-by-listmonk.ts'
import { accountFor } from './sending-end.ts'
import type { ToSend } from './to-send.ts'
import { transportOf } from './transport-of.ts'
import { untilStopped } from './until-stopped.ts'

/** A mail that a server puts off waits a minute before its second try; the run waits an hour for any at the most. */
const firstDelay = 60_000
const patience = 3_600_000

/** `copydesk send --yes`: freezes the audience, or takes up what was begun, sends, and accounts for every mail. */
export async function sendNow(given: ToSend): Promise<ExitCode> {
  const { desk, approval, options, claimant } = given
  const { call, settings, sender, store, dkim } = desk
  if (settings.transport === 'listmonk') return sendByListmonk(given)
  await using transport = transportOf(desk, approval.slug)
  const sending = frozenSending(desk, approval, options)
  const { pending, frozen: all } = accountOf(store.database, sending.id)
  using stop = untilStopped(call.terminal)
  let done = all - pending
  const end = await call.terminal.during(`sending by ${transport.name}`, (say) => {
    const began = performance.now()
    const before = done
    return runSending({
      ...{ store, sending, sender, transport, clock, firstDelay, patience, isAlive: isRunning },
      ...(dkim && { sign: dkimSigner(dkim) }),
      rates: settings.rates,
      ...(settings.warmUp && { warmUp: settings.warmUp }),
      signal: stop.signal,
      claimant,
      settled({ outcome }) {
        if (outcome !== 'retry' && outcome !== 'unreachable') done += 1
        const perMail = (performance.now() - began) / 1000 / Math.max(1, done - before)
        void say(done, all, `about ${duration((all - done) * perMail)} left`)
      },
    })
  })
  return accountFor(desk, sending, end)
}
