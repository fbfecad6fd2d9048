import { stringify } from 'csv-stringify/sync'
import { signToken } from '../../store/token.ts'
import { keyOf } from '../delivery-key.ts'
import type { Recipient } from '../personal-mail.ts'
import { attributes } from './campaign-body.ts'

/** An audience as the CSV that listmonk imports: address, name, and each one's own addresses as attributes. */
export function audienceFile(
  recipients: readonly Recipient[],
  { secret, service }: { readonly secret: Uint8Array; readonly service: string },
): string {
  const rows = recipients.map(({ email, name, sending, subscriber }) => {
    const claims = { subscriber, about: sending, expires: 0 }
    const own = {
      [attributes.leave]: `${service}leave/${signToken(secret, { purpose: 'leave', ...claims })}`,
      [attributes.preferences]: `${service}preferences/${signToken(secret, { purpose: 'preferences', ...claims })}`,
      [attributes.key]: keyOf(secret, { sending, subscriber }),
    }
    return [email, name ?? '', JSON.stringify(own)]
  })
  return stringify([['email', 'name', 'attributes'], ...rows])
}
