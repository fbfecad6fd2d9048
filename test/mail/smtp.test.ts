import type { AddressInfo, Socket } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { describe, expect, it, onTestFinished } from 'vitest'
import { accountOf } from '../../src/mail/ledger/account.ts'
import { smtp } from '../../src/mail/smtp.ts'
import type { Letter, Transport } from '../../src/mail/transport.ts'
import { frozen, madeList } from './made-list.ts'
import { oneRun } from './one-run.ts'

/** A mail server on this machine, and the transport that hands mail to it. */
async function served(
  options: SMTPServerOptions,
  given: { readonly user?: string; readonly password?: string; readonly connections?: number } = {},
): Promise<Transport> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    ...options,
  })
  server.on('error', () => {})
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  const { password, connections = 1, user } = given
  const { port } = listening.address() as AddressInfo
  const transport = smtp(
    { host: '127.0.0.1', port, secure: false, connections, ...(user && { user }) },
    password,
  )
  onTestFinished(async () => {
    await transport[Symbol.asyncDispose]()
    await new Promise<void>((resolve) => server.close(() => resolve()))
  })
  return transport
}

const letter: Letter = {
  bytes: Buffer.from('Subject: hello\r\n\r\nHello.\r\n.stop\r\n'),
  envelope: { from: 'bounces+x@show.example', to: 'anna@example.org' },
  key: 'x',
}
const ready = async (): Promise<void> => {}
const none = { open: ready, seal: ready }
const refusing = (code: number, text: string): Error => Object.assign(new Error(text), { responseCode: code })
const drop = (server: SMTPServer): void => {
  for (const one of server.connections as unknown as Set<{ _socket: Socket }>) one._socket.destroy()
}

describe('a mail server', () => {
  it('gets the bytes as they are, from the return path, when the ledger is ready', async () => {
    const got: string[] = []
    const order: string[] = []
    const transport = await served({
      onRcptTo: ({ address }, session, done) => {
        order.push(`${(session.envelope.mailFrom as { address: string }).address} > ${address}`)
        done()
      },
      onData(stream, _, done) {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => {
          if (order.at(-1) !== 'bytes') order.push('bytes')
          chunks.push(chunk)
        })
        stream.on('end', () => {
          got.push(Buffer.concat(chunks).toString())
          done()
        })
      },
    })
    const answer = await transport.send(letter, {
      open: async () => void order.push('ledger'),
      seal: async () => void order.push('disk'),
    })
    expect(answer).toMatchObject({ outcome: 'sent', response: expect.stringContaining('250') })
    expect(got).toEqual([letter.bytes.toString()])
    expect(order).toEqual(['bounces+x@show.example > anna@example.org', 'ledger', 'disk', 'bytes'])
  })

  it('gets no whole mail when the ledger cannot be written or synced', async () => {
    let complete = 0
    const transport = await served({
      onData(stream, _, done) {
        stream.on('end', () => {
          complete += 1
          done()
        })
        stream.resume()
      },
    })
    const full = async (): Promise<void> => {
      throw new Error('database or disk is full')
    }
    await expect(transport.send(letter, { open: full, seal: ready })).rejects.toThrow('disk is full')
    await expect(transport.send(letter, { open: ready, seal: full })).rejects.toThrow('disk is full')
    expect(complete).toBe(0)
    expect(await transport.send(letter, none)).toMatchObject({ outcome: 'sent' })
  })

  const atEnd = (answer: Error): SMTPServerOptions => ({
    onData(stream, _, done) {
      stream.on('end', () => done(answer))
      stream.resume()
    },
  })
  const cases: readonly (readonly [string, SMTPServerOptions, object])[] = [
    ['421 after the bytes', atEnd(refusing(421, '4.3.2 closing')), { outcome: 'retry' }],
    ['451 after the bytes', atEnd(refusing(451, '4.7.1 later')), { outcome: 'retry' }],
    ['552 after the bytes', atEnd(refusing(552, '5.2.2 full')), { outcome: 'rejected', unknown: false }],
    ['554 after the bytes', atEnd(refusing(554, '5.7.1 spam')), { outcome: 'rejected', unknown: false }],
    [
      '550 for an unknown recipient',
      { onRcptTo: (_a, _b, done) => done(refusing(550, '5.1.1 no such user')) },
      { outcome: 'rejected', unknown: true },
    ],
    [
      '450 for a recipient',
      { onRcptTo: (_a, _b, done) => done(refusing(450, '4.2.1 greylisted')) },
      { outcome: 'retry' },
    ],
    [
      '454 because of too many',
      { onMailFrom: (_a, _b, done) => done(refusing(454, '4.7.0 throttled')) },
      { outcome: 'unreachable', final: false },
    ],
    [
      '550 for the sender',
      { onMailFrom: (_a, _b, done) => done(refusing(550, '5.7.1 not you')) },
      { outcome: 'unreachable', final: true },
    ],
    [
      '421 as a greeting',
      { onConnect: (_, done) => done(refusing(421, 'busy')) },
      { outcome: 'unreachable', final: false },
    ],
  ]
  for (const [name, options, expected] of cases)
    it(`says ${name}, and that is understood`, async () => {
      const transport = await served(options)
      expect(await transport.send(letter, none)).toMatchObject(expected)
    })

  it('that breaks off after the bytes leaves it uncertain; before them, unreachable', async () => {
    const after = await served({
      onData(this: SMTPServer, stream) {
        stream.on('end', () => drop(this))
        stream.resume()
      },
    })
    expect(await after.send(letter, none)).toMatchObject({ outcome: 'uncertain' })
    const before = await served({
      onRcptTo(this: SMTPServer) {
        drop(this)
      },
    })
    expect(await before.send(letter, none)).toMatchObject({ outcome: 'unreachable', final: false })
    const greeting = await served({
      onConnect(this: SMTPServer) {
        drop(this)
      },
    })
    expect(await greeting.send(letter, none)).toMatchObject({ outcome: 'unreachable', final: false })
  })

  it('that is not there is unreachable', async () => {
    await using transport = smtp({ host: '127.0.0.1', port: 9, secure: false, connections: 1 }, undefined)
    expect(await transport.send(letter, none)).toMatchObject({ outcome: 'unreachable', final: false })
  })

  it('that does not take the password wants nothing of ours', async () => {
    const onAuth: SMTPServerOptions['onAuth'] = ({ password }, _, done) =>
      password === 'right' ? done(null, { user: 'desk' }) : done(refusing(535, '5.7.8 wrong'))
    const options = { authOptional: false, onAuth, allowInsecureAuth: true }
    const wrong = await served(options, { user: 'desk', password: 'wrong' })
    expect(await wrong.send(letter, none)).toMatchObject({ outcome: 'unreachable', final: true })
    const right = await served(options, { user: 'desk', password: 'right' })
    expect(await right.send(letter, none)).toMatchObject({ outcome: 'sent' })
  })

  it('with moods gets everybody’s mail once, over connections that stay open', async () => {
    const got: string[] = []
    let [count, connections] = [0, 0]
    const moods = [
      undefined,
      undefined,
      undefined,
      refusing(451, '4.3.0 busy'),
      undefined,
      refusing(421, '4.3.2 closing'),
    ]
    const transport = await served(
      {
        onConnect(_, done) {
          connections += 1
          done()
        },
        onData(stream, session, done) {
          stream.on('end', () => {
            count += 1
            const mood = moods[count % moods.length]
            if (!mood) got.push(session.envelope.rcptTo[0]?.address ?? '')
            done(mood)
          })
          stream.resume()
        },
      },
      { connections: 3 },
    )
    const store = madeList(60)
    const sending = frozen(store)
    expect(await oneRun({ store, sending, transport })).toEqual({ why: 'done' })
    expect(got).toHaveLength(60)
    expect(new Set(got).size).toBe(60)
    expect(accountOf(store.database, sending.id)).toMatchObject({ sent: 60, pending: 0, uncertain: 0 })
    expect(connections).toBeLessThan(30)
  })
})
