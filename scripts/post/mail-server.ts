import { appendFileSync } from 'node:fs'
import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/**
 * A mail server in a process of its own, on this machine only. Prints its port, then takes mail until it is ended.
 *   node scripts/post/mail-server.ts [LOG [SHARE]]
 * Each mail that it takes is a line in LOG, written before it answers: its Message-ID and whom it was for. SHARE of
 * all mails, and of all connections, meet with a fault of some kind.
 */
const [, , log, share = '0'] = process.argv
const faulty = Number(share)

/** What can go wrong with a mail. `taken` and `lost`: the connection breaks after the last byte. */
const faults = ['taken', 'lost', '421', '451', '452 at recipient', '550 at recipient', '552', 'slow'] as const
type Fault = (typeof faults)[number]

/** Of a hundred faults so many are of each kind, in the order above: those that end a mail are the rare ones. */
const weights = [8, 8, 20, 24, 20, 2, 2, 16]

function faultOf(): Fault | undefined {
  if (Math.random() >= faulty) return undefined
  let at = Math.random() * 100
  return faults.find((_, index) => {
    at -= weights[index] ?? 0
    return at < 0
  })
}

const coming = new Map<string, Fault | undefined>()

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['AUTH', 'STARTTLS'],
  disableReverseLookup: true,
  logger: false,
  onConnect(session, done) {
    if (Math.random() < faulty / 2) return socketOf(session)?.destroy()
    done()
  },
  onRcptTo(_, session, done) {
    const fault = faultOf()
    coming.set(session.id, fault)
    if (fault === '452 at recipient') return done(refusal(452, '4.2.2 mailbox full for now'))
    if (fault === '550 at recipient') return done(refusal(550, '5.7.1 not today'))
    done()
  },
  onData(stream, session, done) {
    const chunks: Buffer[] = []
    stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
    stream.on('end', () => {
      const fault = coming.get(session.id)
      if (fault === '421') return done(refusal(421, '4.3.2 shutting down'))
      if (fault === '451') return done(refusal(451, '4.7.1 try later'))
      if (fault === '552') return done(refusal(552, '5.2.2 mailbox full'))
      if (fault === 'lost') return socketOf(session)?.destroy()
      taken(Buffer.concat(chunks), session)
      if (fault === 'taken') return socketOf(session)?.destroy()
      if (fault === 'slow') return void setTimeout(() => done(), 300)
      done()
    })
  },
})

function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}

function taken(bytes: Buffer, { envelope }: SMTPServerSession): void {
  if (log === undefined) return
  const id = /^Message-ID:\s*(\S+)/im.exec(bytes.subarray(0, 8000).toString('latin1'))?.[1] ?? '?'
  appendFileSync(log, `${id} ${envelope.rcptTo[0]?.address}\n`)
}

function socketOf(session: SMTPServerSession): Socket | undefined {
  const connections = server.connections as unknown as Set<{ id: string; _socket: Socket }>
  return [...connections].find(({ id }) => id === session.id)?._socket
}

server.on('error', () => {})
const listening = server.listen(0, '127.0.0.1', () =>
  process.stdout.write(`${(listening.address() as AddressInfo).port}\n`),
)
