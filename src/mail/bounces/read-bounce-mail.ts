import PostalMime from 'postal-mime'
import { keyForm, readKey } from '../delivery-key.ts'
import type { BounceEvent, LeaveByMail } from './bounce-event.ts'
import { failureKind } from './failure-kind.ts'

type Email = Awaited<ReturnType<typeof PostalMime.parse>>

/** A longer mail is no report; its end is not read. */
const longest = 2_000_000

/**
 * Reads a mail that came to the address for bounces: a delivery report (RFC 3464, or what older servers write in its
 * place), a complaint (RFC 5965), or the mail by which somebody leaves (RFC 2369). Anything else, such as an answer
 * from somebody's holiday or a mail that is only late, is undefined. A report counts only if it names a mail that this
 * store signed: anybody can send mail.
 */
export async function readBounceMail(
  bytes: Uint8Array,
  secret: Uint8Array,
): Promise<BounceEvent | LeaveByMail | undefined> {
  const mail = await parsed(bytes.subarray(0, longest))
  if (!mail) return undefined
  const token = /^\s*leave\s+(l\.[0-9a-z.]{1,100})\s*$/i.exec(mail.subject ?? '')?.[1]
  if (token !== undefined) return { kind: 'leave', token: token.toLowerCase() }
  const [key] = keysOf(mail, secret)
  if (!key) return undefined
  const at = timeOf(mail.date)
  const base = { key, ...(at !== undefined && { at }) }
  const complaint = partOf(mail, 'message/feedback-report')
  if (complaint !== undefined) {
    if (/^feedback-type:\s*not-spam/im.test(complaint)) return undefined
    return { ...base, kind: 'complaint', detail: field(complaint, 'Feedback-Type') ?? 'complaint' }
  }
  const report = partOf(mail, 'message/delivery-status') ?? partOf(mail, 'message/global-delivery-status')
  if (report !== undefined) {
    if (!/^action:\s*failed/im.test(report)) return undefined
    const detail = [field(report, 'Status'), field(report, 'Diagnostic-Code')].filter(Boolean).join(' ')
    return { ...base, kind: failureKind(detail), detail }
  }
  return oldReport(mail, base)
}

/** Servers that write no report part say it in words; only what a mail server itself wrote is believed. */
function oldReport(mail: Email, base: Pick<BounceEvent, 'key' | 'at'>): BounceEvent | undefined {
  const from = mail.from?.address ?? ''
  const auto = mail.headers.find(({ key }) => key === 'auto-submitted')?.value ?? ''
  const isServer = from === '' || /^(?:mailer-daemon|postmaster)@/i.test(from)
  if (!isServer || /auto-replied/i.test(auto)) return undefined
  const failed = /undeliver|fail|return|could not be delivered|rejected/i.test(mail.subject ?? '')
  if (!failed) return undefined
  const detail = (mail.text ?? '').replace(/\s+/g, ' ').slice(0, 2000)
  return { ...base, kind: failureKind(detail), detail: detail.slice(0, 300) }
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(bytes, { forceRfc822Attachments: true, attachmentEncoding: 'utf8' })
  } catch {
    // Nested too deep or otherwise no mail that any server writes.
    return undefined
  }
}

/** The keys of our mails that a mail names: whom it was sent to first, then what it quotes. */
function keysOf(mail: Email, secret: Uint8Array): readonly NonNullable<ReturnType<typeof readKey>>[] {
  const texts = [
    ...(mail.to ?? []).map((one) => one.address ?? ''),
    mail.deliveredTo ?? '',
    mail.headers.map(({ value }) => value).join('\n'),
    ...mail.attachments.map(({ content }) => (typeof content === 'string' ? content : '')),
    mail.text ?? '',
  ]
  return texts.flatMap((text) =>
    [...text.matchAll(keyForm)].flatMap(([found]) => readKey(secret, found) ?? []),
  )
}

function partOf({ attachments }: Email, type: string): string | undefined {
  const part = attachments.find(({ mimeType }) => mimeType.toLowerCase() === type)
  return typeof part?.content === 'string' ? part.content.replace(/\r?\n[ \t]+/g, ' ') : undefined
}

function field(text: string, name: string): string | undefined {
  return new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(text)?.[1]?.trim()
}

function timeOf(date: string | undefined): string | undefined {
  const time = new Date(date ?? '')
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString()
}
