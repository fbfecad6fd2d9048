import type { SendingSettings, TransportName } from '../model/sending.ts'
import { outbox } from './outbox.ts'
import { smtp } from './smtp.ts'
import type { Transport } from './transport.ts'

/** What a transport may need besides the settings. */
export interface TransportNeeds {
  readonly settings: SendingSettings
  /** The folder of this edition's outbox. */
  readonly outbox: string
  /** What stands in the environment, by name. */
  readonly secret: (name: 'COPYDESK_SMTP_PASSWORD') => string | undefined
}

/** THE list of transports that take mail one by one. The sentence says what is missing. */
export const transports: Readonly<
  Record<
    Exclude<TransportName, 'listmonk'>,
    (needs: TransportNeeds) => Transport | { readonly fault: string }
  >
> = {
  outbox: ({ outbox: folder }) => outbox(folder),
  smtp({ settings, secret }) {
    if (!settings.smtp) return { fault: 'No mail server is set under `sending` in content/show.md.' }
    const password = secret('COPYDESK_SMTP_PASSWORD')
    if (settings.smtp.user !== undefined && password === undefined)
      return {
        fault: 'The password of the mail server must stand in the environment as COPYDESK_SMTP_PASSWORD.',
      }
    return smtp(settings.smtp, password)
  },
}
