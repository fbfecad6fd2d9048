import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../mail/clock.ts'
import { dkimSigner } from '../mail/dkim.ts'
import { accountOf } from '../mail/ledger/account.ts'
import { expectedAudience } from '../mail/ledger/audience.ts'
import { freeze, freezeNewcomers } from '../mail/ledger/freeze.ts'
import { runSending } from '../mail/run-sending.ts'
import type { Approval } from '../model/approval.ts'
import type { Sending } from '../model/mail.ts'
import { accountLines, duration } from './account-lines.ts'
import { type ExitCode, UsageError } from './command.ts'
import { counted } from './report.ts'
import type { SendOptions } from './send-options.ts'
import { planOf } from './send-plan.ts'
import type { SendingDesk } from './sending-desk.ts'
import { transportOf } from './transport-of.ts'
import { untilStopped } from './until-stopped.ts'

/** A mail that a server puts off waits a minute before its second try; the run waits an hour for any at the most. */
const firstDelay = 60_000
const patience = 3_600_000

const clock: Clock = {
  now: Date.now,
  wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
}

/** `copydesk send --yes`: freezes the audience, or takes up what was begun, sends, and accounts for every mail. */
export async function sendNow(
  desk: SendingDesk,
  approval: Approval,
  options: SendOptions,
): Promise<ExitCode> {
  const { call, settings, sender, store, dkim } = desk
  await using transport = transportOf(desk, approval.slug)
  const sending = frozen(desk, approval, options)
  const { pending, frozen: all } = accountOf(store.database, sending.id)
  using stop = untilStopped(call.terminal)
  let done = all - pending
  const end = await call.terminal.during(`sending by ${transport.name}`, (say) => {
    const began = performance.now()
    const before = done
    return runSending({
      ...{ store, sending, sender, transport, clock, firstDelay, patience, isAlive },
      ...(dkim && { sign: dkimSigner(dkim) }),
      rates: settings.rates,
      ...(settings.warmUp && { warmUp: settings.warmUp }),
      signal: stop.signal,
      claimant: { holder: randomUUID(), process: process.pid, host: hostname() },
      settled({ outcome }) {
        if (outcome !== 'retry' && outcome !== 'unreachable') done += 1
        const perMail = (performance.now() - began) / 1000 / Math.max(1, done - before)
        void say(done, all, `about ${duration((all - done) * perMail)} left`)
      },
    })
  })
  return accountFor(desk, sending, end)
}

type End = Awaited<ReturnType<typeof runSending>>

function accountFor({ call, store }: SendingDesk, { id, slug, transport }: Sending, end: End): ExitCode {
  const account = accountOf(store.database, id)
  for (const line of [`${slug}:`, ...accountLines(account)]) call.terminal.out(line)
  if (account.sent > 0 && transport === 'outbox')
    call.terminal.out(`The mails lie in .copydesk/outbox/${slug}/ and have reached nobody.`)
  const again = `"copydesk send ${slug} --yes" goes on from here`
  const { err } = call.terminal
  if (end.why === 'busy') err(`Another process (${end.heldBy}) is sending; this one did nothing.`)
  if (end.why === 'stopped') err(`Stopped; ${again}.`)
  if (end.why === 'waiting')
    err(`The rest may go out from ${new Date(end.until).toString().slice(0, 21)} on; ${again}.`)
  if (end.why === 'paused')
    err(
      `Paused, because going on would do harm. The server said last: ${end.response}\nPut it right; ${again}.`,
    )
  if (account.uncertain > 0)
    err(
      `${counted(account.uncertain, 'mail')} may or may not have arrived; "copydesk send ${slug} --reconcile" lists them.`,
    )
  return end.why === 'done' && account.pending + account.uncertain === 0 ? 0 : 1
}

function frozen(desk: SendingDesk, approval: Approval, options: SendOptions): Sending {
  const { database } = desk.store
  const plan = planOf(desk, approval, options)
  const at = new Date().toISOString()
  if (plan.kind === 'new') {
    const { slug, subject, html, text, url } = approval
    if (expectedAudience(database, plan.asked).receive === 0)
      throw new UsageError(
        `There is nobody to send ${slug} to; "copydesk subscribers list" says who is there.`,
      )
    return freeze(database, { ...plan.asked, slug, subject, html, text, url, at })
  }
  if (!options.newcomers) return plan.sending
  const { sending, newcomers } = freezeNewcomers(database, plan.sending, { month: plan.asked.month, at })
  desk.call.terminal.out(`${counted(newcomers, 'subscriber')} joined since and will get it too.`)
  return sending
}

function isAlive(id: number): boolean {
  try {
    process.kill(id, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
