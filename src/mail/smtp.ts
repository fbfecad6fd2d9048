import { Readable } from 'node:stream'
import SMTPPool from 'nodemailer/lib/smtp-pool'
import type { Handover } from '../model/mail.ts'
import type { SmtpSettings } from '../model/sending.ts'
import { failureKind } from './bounces/failure-kind.ts'
import type { Gate, Letter, Transport } from './transport.ts'

/** What nodemailer says of a mail that did not go out. */
interface SmtpError extends Error {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly command?: string
}

/** Servers close a connection that has carried many mails; a hundred is what most take. */
const mailsPerConnection = 100
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/

/**
 * Mail goes to an SMTP server, over connections that stay open. A password goes over an encrypted line only, but on
 * this machine. Nodemailer's pool holds the connections; its queue and its own second tries are not used, for only the
 * ledger may say that a mail goes out again.
 */
export function smtp(settings: SmtpSettings, password: string | undefined): Transport {
  const { host, port, secure, user, connections } = settings
  const pool = new SMTPPool({
    ...{ host, port, secure, maxConnections: connections, maxMessages: mailsPerConnection, maxRequeues: 0 },
    ...(user !== undefined && { auth: { user, pass: password ?? '' }, requireTLS: !loopback.test(host) }),
  })
  return {
    name: 'smtp',
    connections,
    limited: true,
    send: (letter, gate) => handedOver(pool, letter, gate),
    [Symbol.asyncDispose]: async () => pool.close(),
  }
}

/** The bytes of a message, which leave only when the gate is open, end only when it is sealed, and leave only once. */
interface Guarded {
  readonly stream: () => Readable
  /** Bytes may be on the line. */
  readonly left: () => boolean
  /** What the gate failed with. */
  readonly failure: () => { readonly error: unknown } | undefined
}

function guarded(bytes: Buffer, gate: Gate): Guarded {
  let left = false
  let failure: { readonly error: unknown } | undefined
  const leave = async (stream: Readable): Promise<void> => {
    await gate.open()
    if (stream.destroyed) return
    if (left) throw new Error('The bytes of a mail leave once.')
    left = true
    stream.push(bytes)
    // Without its last line, which the end of the stream brings, no server takes a message.
    await gate.seal()
    stream.push(null)
  }
  const stream = (): Readable => {
    let begun = false
    return new Readable({
      // Called for the first time when the server has said that it takes the message.
      read() {
        if (begun) return
        begun = true
        leave(this).catch((error: unknown) => {
          failure ??= { error }
          this.destroy(error instanceof Error ? error : new Error(String(error)))
        })
      },
    })
  }
  return { stream, left: () => left, failure: () => failure }
}

function handedOver(pool: SMTPPool, { bytes, envelope, key }: Letter, gate: Gate): Promise<Handover> {
  const guard = guarded(bytes, gate)
  // What the pool asks of a mail; nodemailer's own would start to read the bytes before the server wants them.
  const message = {
    getEnvelope: () => ({ from: envelope.from, to: [envelope.to] }),
    messageId: () => `<${key}>`,
    getHeader: () => key,
    createReadStream: guard.stream,
  }
  return new Promise((resolve, reject) => {
    pool.send({ data: {}, message } as unknown as Parameters<typeof pool.send>[0], (error, info) => {
      const failure = guard.failure()
      if (failure) return reject(failure.error)
      if (!error) return resolve({ outcome: 'sent', response: String(info?.response ?? '') })
      resolve(handoverOf(error as SmtpError, guard.left()))
    })
  })
}

/** What an error says of the mail: only an answer of the server can prove that it was not taken once bytes left. */
function handoverOf(error: SmtpError, left: boolean): Handover {
  const { responseCode = 0, command = '', code = '' } = error
  const response = oneLine(error.response ?? error.message)
  const final = responseCode >= 500
  if (left) {
    if (responseCode === 0) return { outcome: 'uncertain', response: `${response} (${code})` }
    return final
      ? { outcome: 'rejected', response, unknown: isUnknown(response) }
      : { outcome: 'retry', response }
  }
  if (responseCode === 0 || responseCode === 421) return { outcome: 'unreachable', response, final: false }
  if (command === 'RCPT TO' || command === 'DATA')
    return final
      ? { outcome: 'rejected', response, unknown: isUnknown(response) }
      : { outcome: 'retry', response }
  // Refused before it was told whom the mail is for: greeting, password, sender.
  return { outcome: 'unreachable', response, final: final && code !== 'ECONNECTION' }
}

function isUnknown(response: string): boolean {
  return failureKind(response) === 'hard'
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
