import { domainToASCII } from 'node:url'
import type { Mailbox } from '../model/mail.ts'
import type { Show } from '../model/show.ts'
import { readAddress } from '../store/mail-address.ts'

/** Who a show's mail is from, and where what comes back goes. */
export interface Sender {
  readonly from: Mailbox
  readonly replyTo?: Mailbox
  /** Domain of the sender's address, ASCII and in lower case. */
  readonly domain: string
  readonly bounceAddress: string
  readonly listId: string
  readonly listName: string
  /** Public address of the service of subscribers, with a final slash. */
  readonly service?: string
}

/** The sender that a show's settings describe, or the sentence that says what they lack. */
export function senderOf(show: Show): { readonly sender: Sender } | { readonly fault: string } {
  const { edition, sending, subscribers } = show
  const from = readAddress(edition.senderAddress)
  if ('fault' in from)
    return { fault: `\`sender-address\` of \`edition\` in content/show.md cannot be used. ${from.fault}` }
  const replyTo = edition.replyTo === undefined ? undefined : readAddress(edition.replyTo)
  if (replyTo && 'fault' in replyTo)
    return { fault: `\`reply-to\` of \`edition\` in content/show.md cannot be used. ${replyTo.fault}` }
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1)
  return {
    sender: {
      from: { name: edition.senderName, address: from.address },
      ...(replyTo && { replyTo: { address: replyTo.address } }),
      domain,
      bounceAddress: asciiAddress(sending?.bounceAddress ?? from.address),
      listId: sending?.listId ?? `newsletter.${domainToASCII(domain)}`,
      listName: edition.name,
      ...(subscribers?.service !== undefined && { service: subscribers.service }),
    },
  }
}

/** An address that the settings' check has let through. */
function asciiAddress(text: string): string {
  const read = readAddress(text)
  return 'address' in read ? read.address : text
}
