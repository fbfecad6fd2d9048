import { dkimSigner } from '../mail/dkim.ts'
import { alignmentFaults } from '../mail/dns-records.ts'
import { estimate, warmUpDays } from '../mail/estimate.ts'
import { accountOf } from '../mail/ledger/account.ts'
import { type Asked, expectedAudience, firstReader } from '../mail/ledger/audience.ts'
import { warmUpLimit } from '../mail/ledger/rates.ts'
import { mailBytes } from '../mail/mail-bytes.ts'
import { mailsOf } from '../mail/personal-mail.ts'
import type { Approval } from '../model/approval.ts'
import { accountLines, duration, skippedLine } from './account-lines.ts'
import type { ExitCode } from './command.ts'
import { counted } from './report.ts'
import type { SendOptions } from './send-options.ts'
import { planOf } from './send-plan.ts'
import type { SendingDesk } from './sending-desk.ts'

/** `copydesk send` without `--yes`: who would get the edition, how, how long it takes, and what the first mail is. */
export async function sendDryRun(
  desk: SendingDesk,
  approval: Approval,
  options: SendOptions,
): Promise<ExitCode> {
  const { call, store } = desk
  const { out, err, paint } = call.terminal
  const { slug, subject, approvedAt } = approval
  const plan = planOf(desk, approval, options)
  out(`${paint('bold', slug)}  ${subject}\n  approved ${approvedAt.slice(0, 16).replace('T', ' ')} UTC`)
  out(`  by ${wayOf(desk)}`)
  const waiting = plan.kind === 'resume' ? accountOf(store.database, plan.sending.id) : undefined
  if (waiting) for (const line of ['  was begun before:', ...accountLines(waiting)]) out(line)
  const { receive, skipped } = expectedAudience(store.database, plan.asked)
  const mails = waiting?.pending ?? receive
  if (!waiting) out(`  to ${counted(receive, 'subscriber')}`)
  if (!waiting && Object.keys(skipped).length > 0) out(`  not to ${skippedLine(skipped)}`)
  out(`  in ${timeFor(desk, mails)}`)
  for (const line of await firstMail(desk, approval, plan.asked)) out(`  ${line}`)
  if (desk.settings.transport === 'smtp')
    for (const fault of alignmentFaults(desk.sender, desk.dkim))
      err(`  ${paint('yellow', 'warning')}  ${fault}`)
  out(
    `Nothing was sent. "copydesk send ${slug} --test you@example.com" sends you one, "copydesk send ${slug} --yes" sends it.`,
  )
  return 0
}

function wayOf({ settings, dkim }: SendingDesk): string {
  const { transport, smtp, listmonk } = settings
  if (transport === 'listmonk') return `listmonk at ${listmonk?.url ?? ''}`
  if (transport === 'outbox')
    return 'files in .copydesk/outbox/, which reach nobody (set `sending` in content/show.md)'
  const signed = dkim ? `, signed by ${dkim.domain}` : ', not signed'
  return `${smtp?.host}:${smtp?.port}, ${counted(smtp?.connections ?? 0, 'mail')} at a time${signed}`
}

function timeFor({ settings, store }: SendingDesk, mails: number): string {
  const { rates, warmUp, transport } = settings
  const now = Date.now()
  if (warmUp && transport === 'smtp') {
    const today = warmUpLimit(store.database, warmUp, now)
    const days = warmUpDays(mails, warmUp, today)
    if (days > 1) return `${counted(days, 'day')}: warming up, ${today.toLocaleString('en-US')} today`
  }
  const seconds = estimate(mails, rates)
  return seconds === undefined ? 'as little time as it takes: no limit is set' : `about ${duration(seconds)}`
}

/** The first mail as it would be: its headers and its size. */
async function firstMail(
  { sender, store, dkim }: SendingDesk,
  approval: Approval,
  asked: Asked,
): Promise<readonly string[]> {
  const nobody = { sending: 0, subscriber: 0, email: 'nobody@example.com' }
  const recipient = firstReader(store.database, asked) ?? nobody
  const plain = await mailBytes(mailsOf(approval, { sender, secret: store.secret })(recipient, new Date()))
  const bytes = dkim ? await dkimSigner(dkim)(plain) : plain
  const head = bytes.subarray(0, bytes.indexOf('\r\n\r\n')).toString('latin1').split('\r\n')
  const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`
  return [
    `a mail has ${kilobytes(bytes.length)}, its HTML ${kilobytes(Buffer.byteLength(approval.html))}; the first begins`,
    ...head.map((line) => `  | ${line}`),
  ]
}
