import { join } from 'node:path'
import { dkimSigner } from '../mail/dkim.ts'
import { mailBytes } from '../mail/mail-bytes.ts'
import { openGate, type Transport } from '../mail/transport.ts'
import { transports } from '../mail/transports.ts'
import type { Handover, Mail } from '../model/mail.ts'
import type { Show } from '../model/show.ts'
import { UsageError } from './command.ts'
import { secretIn, sendingOf } from './sending-desk.ts'

/** The way on which single letters leave, to be ended when there are no more. */
export interface LetterWay extends AsyncDisposable {
  readonly handOver: (mail: Mail) => Promise<Handover>
  /** The transport, as it is told to people. */
  readonly name: string
}

/**
 * Letters leave as editions do, signed if these are. listmonk sends whole editions only, so beside it letters go by
 * the mail server of `smtp`. What the settings lack is said in a sentence.
 */
export function letterWay(root: string, show: Show): LetterWay {
  const { settings, sender, dkim } = sendingOf(root, show)
  const sign = dkim && dkimSigner(dkim)
  const name = settings.transport === 'listmonk' ? 'smtp' : settings.transport
  const made = transports[name]({
    ...{ settings, secret: secretIn, outbox: join(root, '.copydesk', 'outbox', 'letters') },
  })
  if ('fault' in made) throw new UsageError(made.fault)
  const transport: Transport = made
  return {
    name,
    async handOver(mail) {
      const bytes = await mailBytes({ ...mail, from: sender.from, returnPath: sender.bounceAddress })
      return transport.send(
        {
          bytes: sign ? await sign(bytes) : bytes,
          envelope: { from: sender.bounceAddress, to: mail.to.address },
          // What stands before the @ of its Message-ID: the same for each try.
          key: mail.messageId.slice(1, mail.messageId.indexOf('@')),
        },
        openGate,
      )
    },
    [Symbol.asyncDispose]: () => transport[Symbol.asyncDispose](),
  }
}
