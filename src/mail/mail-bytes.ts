import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail, Mailbox } from '../model/mail.ts'
import { quotedPrintable } from './quoted-printable.ts'

/**
 * A mail as the bytes that go over the line: RFC 5322 and MIME, text before HTML, both UTF-8 as quoted-printable,
 * ASCII only, each header once, CRLF line ends. The same mail gives the same bytes. Nothing in it makes the composer
 * read a file or an address.
 */
export async function mailBytes(mail: Mail): Promise<Buffer> {
  const { from, to, replyTo, subject, date, messageId, headers } = mail
  const { text, html } = mail.encoded ?? {
    text: quotedPrintable(mail.text),
    html: quotedPrintable(mail.html),
  }
  const composer = new MailComposer({
    ...{ from: named(from), to: named(to), messageId, date, subject: short(subject, longestSubject) },
    ...(replyTo && { replyTo: named(replyTo) }),
    text: { raw: Buffer.concat([headOf('plain'), text]) },
    html: { raw: Buffer.concat([headOf('html'), html]) },
    headers: prepared(headers),
    // A boundary from the Message-ID: no part can hold it, and nothing in the bytes is left to chance.
    baseBoundary: createHash('sha256').update(messageId).digest('hex').slice(0, 24),
    newline: 'win',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}

/** The headers of a part. */
function headOf(kind: 'plain' | 'html'): Buffer {
  return Buffer.from(
    `Content-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n`,
  )
}

/** An object, never text, for an address in a text is parsed anew; its name has no character that ends a line. */
function named({ name, address }: Mailbox): { readonly name: string; readonly address: string } {
  return { name: short(name ?? '', longestName), address }
}

/** Longer ones make a line that servers refuse (RFC 5322: 998); nobody reads so far. */
const longestName = 200
const longestSubject = 800

function short(text: string, longest: number): string {
  return oneLine(text).slice(0, longest).toWellFormed()
}

function oneLine(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim()
}

/** Folding an address of List-Unsubscribe breaks signatures that other servers check; these lines are ours as they are. */
function prepared(headers: Mail['headers']): Record<string, { prepared: true; value: string }> {
  return Object.fromEntries(
    Object.entries(headers).map(
      ([name, value]) => [name, { prepared: true, value: oneLine(value) }] as const,
    ),
  )
}
