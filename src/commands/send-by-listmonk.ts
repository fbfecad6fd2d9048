import { isRunning } from '../content/running-process.ts'
import { accountOf } from '../mail/ledger/account.ts'
import { listmonkAt } from '../mail/listmonk/client.ts'
import { runCampaign } from '../mail/listmonk/run-campaign.ts'
import { type ExitCode, UsageError } from './command.ts'
import { frozenSending } from './frozen-sending.ts'
import { ledgerTrouble } from './ledger-trouble.ts'
import { clock } from './run-clock.ts'
import { secretIn } from './sending-desk.ts'
import { accountFor } from './sending-end.ts'
import type { ToSend } from './to-send.ts'
import { untilStopped } from './until-stopped.ts'

/** A request may take less than the lease allows a sender to be silent. */
const requesting = { timeout: 45_000, pause: 2_000 }
const look = 3_000

/** What a ledger that cannot be written means where somebody else does the sending. */
const goesOn =
  'and what listmonk has begun to send it goes on sending. When that is put right, the same command asks it how far it came; nobody gets two.'

/** `copydesk send --yes` by listmonk: hands the whole edition over, waits until it is sent, accounts for it. */
export async function sendByListmonk({ desk, approval, options, claimant }: ToSend): Promise<ExitCode> {
  const { call, settings, sender, store } = desk
  const { listmonk } = settings
  const token = secretIn('COPYDESK_LISTMONK_TOKEN')
  if (!listmonk) throw new UsageError('No listmonk is set under `sending` in content/show.md.')
  if (token === undefined)
    throw new UsageError(
      'The token of the API user must stand in the environment as COPYDESK_LISTMONK_TOKEN.',
    )
  if (options.newcomers)
    throw new UsageError('listmonk sends a campaign once; those who joined since get the next edition.')
  const { service } = sender
  if (!service?.startsWith('https://'))
    throw new UsageError(
      'Readers must be able to leave with one click: set `service` under `subscribers` in content/show.md to the https address of "copydesk serve".',
    )
  const sending = frozenSending(desk, approval, options)
  const { pending, uncertain } = accountOf(store.database, sending.id)
  using stop = untilStopped(call.terminal)
  if (pending + uncertain === 0) return accountFor(desk, sending, { why: 'done' })
  try {
    const end = await call.terminal.during('sending by listmonk', (say) =>
      runCampaign({
        ...{ store, sending, clock, isAlive: isRunning, look, claimant, signal: stop.signal },
        sender: { ...sender, service },
        listmonk: listmonkAt(listmonk, token, requesting),
        progress: (sent, of) => void say(sent, of, 'as listmonk says'),
      }),
    )
    return accountFor(desk, sending, end)
  } catch (error) {
    const said = ledgerTrouble(error, goesOn)
    if (said === undefined) throw error
    call.terminal.err(said)
    return 1
  }
}
