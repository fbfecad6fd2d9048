import { mailsOf } from '../mail/personal-mail.ts'
import { senderOf } from '../mail/sender.ts'
import type { Mail, Mailbox } from '../model/mail.ts'
import type { Show } from '../model/show.ts'
import type { RenderedEdition } from './render-editions.ts'

/** Signs nothing that anybody would accept: the links of a sample belong to no subscriber. */
const noSecret = new Uint8Array(32)

/**
 * An edition as it would go to one subscriber, whoever that is: what a preview shows and saves. Undefined where the
 * show says no sender.
 */
export function sampleMail(show: Show, { edition, rendered, url }: RenderedEdition): Mail | undefined {
  const found = senderOf(show)
  if ('fault' in found) return undefined
  const { subject, html, text } = rendered
  const body = { slug: edition.slug, subject, html, text, url }
  const mailFor = mailsOf(body, { sender: found.sender, secret: noSecret })
  const reader = { sending: 0, subscriber: 0, name: 'A Reader', email: 'reader@example.com' }
  return mailFor(reader, new Date(`${edition.date}T09:00:00Z`))
}

/** A mail's headers as a person reads them, before anything is encoded. */
export function headersOf(mail: Mail | undefined): readonly (readonly [string, string])[] {
  if (!mail) return []
  const { from, to, replyTo, subject, date, messageId, headers } = mail
  return [
    ['From', written(from)],
    ['To', written(to)],
    ...(replyTo ? [['Reply-To', written(replyTo)] as const] : []),
    ['Subject', subject],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', messageId],
    ...Object.entries(headers),
  ]
}

function written({ name, address }: Mailbox): string {
  return name === undefined ? address : `${name} <${address}>`
}
