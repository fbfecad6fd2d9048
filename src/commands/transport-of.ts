import { join } from 'node:path'
import type { Transport } from '../mail/transport.ts'
import { transports } from '../mail/transports.ts'
import { UsageError } from './command.ts'
import { type SendingDesk, secretIn } from './sending-desk.ts'

/** The transport that the settings name, for one edition. What it lacks is said in a sentence. */
export function transportOf({ call, settings, sender }: SendingDesk, slug: string): Transport {
  const { transport } = settings
  if (transport === 'listmonk')
    throw new UsageError('listmonk sends whole editions; a single mail goes out by its own pages.')
  if (transport !== 'outbox' && !sender.service?.startsWith('https://'))
    throw new UsageError(
      'Readers must be able to leave with one click: set `service` under `subscribers` in content/show.md to the https address of "copydesk serve".',
    )
  const folder = join(call.root, '.copydesk/outbox', slug)
  const made = transports[transport]({ settings, outbox: folder, secret: secretIn })
  if ('fault' in made) throw new UsageError(made.fault)
  return made
}
