import type { FrozenBody, Mail } from '../model/mail.ts'
import { signToken } from '../store/token.ts'
import { cutAtTokens } from './body-tokens.ts'
import { type DeliveryKey, keyOf, messageIdOf, returnPathOf } from './delivery-key.ts'
import type { Sender } from './sender.ts'

/** Somebody whom one mail is for. */
export interface Recipient extends DeliveryKey {
  readonly email: string
  readonly name?: string
}

/** A mail for each recipient, from the same body. */
export type MailFor = (recipient: Recipient, date: Date) => Mail

/**
 * Makes a frozen body each recipient's own: the addresses for leaving and for preferences, signed for that
 * subscriber; the Message-ID and the return path that tell what comes back; and the headers by which a mail program
 * knows a list and lets its reader leave in one click (RFC 2369, 2919, 8058). Without a service of subscribers one
 * leaves by mail.
 */
export function mailsOf(
  body: FrozenBody & { readonly slug: string },
  { sender, secret }: { readonly sender: Sender; readonly secret: Uint8Array },
): MailFor {
  const html = cutAtTokens(body.html, 'html')
  const text = cutAtTokens(body.text, 'text')
  const { from, replyTo, domain } = sender
  return ({ email, name, ...ids }, date) => {
    const key = keyOf(secret, ids)
    const own = addressesFor(ids, sender, secret)
    return {
      ...{ from, date, subject: body.subject },
      to: name === undefined ? { address: email } : { name, address: email },
      ...(replyTo && { replyTo }),
      returnPath: returnPathOf(key, sender.bounceAddress),
      messageId: messageIdOf(key, body.slug, domain),
      html: html.filled(own),
      text: text.filled(own),
      encoded: { html: html.encoded(own), text: text.encoded(own) },
      headers: {
        'List-Id': `${quoted(sender.listName)} <${sender.listId}>`,
        'List-Unsubscribe': own.byMail === own.leave ? `<${own.byMail}>` : `<${own.leave}>, <${own.byMail}>`,
        ...(own.byMail !== own.leave && { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }),
        ...(body.url !== '' && { 'List-Archive': `<${body.url}>` }),
        'Auto-Submitted': 'auto-generated',
        Precedence: 'bulk',
      },
    }
  }
}

function addressesFor(
  { sending, subscriber }: DeliveryKey,
  { service, replyTo, from }: Sender,
  secret: Uint8Array,
): { readonly leave: string; readonly preferences: string; readonly byMail: string } {
  const claims = { subscriber, about: sending, expires: 0 }
  const leaving = signToken(secret, { purpose: 'leave', ...claims })
  const byMail = `mailto:${(replyTo ?? from).address}?subject=${encodeURIComponent(`leave ${leaving}`)}`
  if (service === undefined) return { leave: byMail, preferences: byMail, byMail }
  return {
    leave: `${service}leave/${leaving}`,
    preferences: `${service}preferences/${signToken(secret, { purpose: 'preferences', ...claims })}`,
    byMail,
  }
}

/** A list's name as RFC 2919 has it: in quotes, ASCII only; what is not goes, for encoded words have no place there. */
function quoted(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  return `"${plain.slice(0, 100).trim()}"`
}
