import { encode, wrap } from 'nodemailer/lib/qp'

/**
 * Text as quoted-printable: UTF-8 in ASCII, lines of 76 characters at the most, ended by CRLF. A carriage return by
 * itself would go over the line as it is, and servers refuse it: it counts as the end of a line.
 */
export function quotedPrintable(text: string): Buffer {
  const lines = text.replace(/\r\n?/g, '\n').toWellFormed().replaceAll('\n', '\r\n')
  return Buffer.from(wrap(encode(lines)), 'latin1')
}
