import type { RunEnd } from '../mail/deliver.ts'
import { accountOf } from '../mail/ledger/account.ts'
import type { Sending } from '../model/mail.ts'
import { accountLines } from './account-lines.ts'
import type { ExitCode } from './command.ts'
import { counted } from './report.ts'
import type { SendingDesk } from './sending-desk.ts'

/** How a run ended, by whatever way the mail went. */
export type End = RunEnd | { readonly why: 'busy'; readonly heldBy: number }

/** Accounts for every mail of a sending and says what is to do next. */
export function accountFor(
  { call, store }: SendingDesk,
  { id, slug, transport }: Sending,
  end: End,
): ExitCode {
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
