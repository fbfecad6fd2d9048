import type { Sending } from '../../model/mail.ts'
import { leaveToken, preferencesToken } from '../../model/mail-tokens.ts'
import type { Sender } from '../sender.ts'

/** The attributes of a subscriber there that hold their own addresses. */
export const attributes = {
  leave: 'copydesk_leave',
  preferences: 'copydesk_preferences',
  key: 'copydesk_key',
} as const

/** A campaign as listmonk's API takes it, but for lists and template. */
export interface CampaignBody {
  readonly name: string
  readonly subject: string
  readonly from_email: string
  readonly type: 'regular'
  readonly content_type: 'html'
  readonly messenger: 'email'
  readonly body: string
  readonly altbody: string
  readonly headers: readonly Readonly<Record<string, string>>[]
  readonly tags: readonly string[]
}

/** The name of a sending's list and campaign there: by it both are found again. */
export function campaignName({ slug, id }: Sending): string {
  return `copydesk ${slug} ${id}`
}

/**
 * A sending as a campaign. Its tokens become what each subscriber's attributes hold; the headers by which one leaves
 * lead to our own service. Comments stay, which listmonk's templates would drop: Outlook reads them.
 */
export function campaignBody(sending: Sending, { from, replyTo, listId, listName }: Sender): CampaignBody {
  const own = (name: string): string => `{{ .Subscriber.Attribs.${name} }}`
  const text = (body: string): string =>
    literal(body, (piece) => piece)
      .replaceAll(leaveMark, own(attributes.leave))
      .replaceAll(preferencesMark, own(attributes.preferences))
  const html = (body: string): string =>
    literal(body, (piece) => piece.replace(/<!--[\s\S]*?-->/g, (comment) => `{{ Safe ${quoted(comment)} }}`))
      .replaceAll(leaveMark, own(attributes.leave))
      .replaceAll(preferencesMark, own(attributes.preferences))
  return {
    name: campaignName(sending),
    subject: literal(sending.subject, (piece) => piece),
    from_email: from.name === undefined ? from.address : `${quotedName(from.name)} <${from.address}>`,
    ...({ type: 'regular', content_type: 'html', messenger: 'email', tags: ['copydesk'] } as const),
    body: html(sending.html),
    altbody: text(sending.text),
    headers: [
      { 'List-Unsubscribe': `<${own(attributes.leave)}>` },
      { 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
      { 'List-Id': `${quotedName(listName)} <${listId}>` },
      ...(replyTo ? [{ 'Reply-To': replyTo.address }] : []),
      { 'X-Copydesk-Key': own(attributes.key) },
    ],
  }
}

/** Stand in for the tokens until all that looks like a template is made plain. */
const leaveMark = '\u0001leave\u0001'
const preferencesMark = '\u0001preferences\u0001'

/** Text in which nothing is a template any more; `outside` sees it before braces are written as templates. */
function literal(body: string, outside: (piece: string) => string): string {
  const marked = body.replaceAll(leaveToken, leaveMark).replaceAll(preferencesToken, preferencesMark)
  return marked.split('{{').map(outside).join('{{ "{{" }}')
}

/** A Go string: JSON's escapes are among its own. */
function quoted(text: string): string {
  return JSON.stringify(text)
}

/** A name for a header; listmonk encodes what is not ASCII. */
function quotedName(name: string): string {
  return `"${name.replace(/["\\\r\n]/g, '')}"`
}
