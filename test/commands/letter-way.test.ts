import { generateKeyPairSync } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { authenticate } from 'mailauth'
import { SMTPServer } from 'smtp-server'
import { expect, it, onTestFinished } from 'vitest'
import { letterWay } from '../../src/commands/letter-way.ts'
import { dkimRecord, readDkimKey } from '../../src/mail/dkim.ts'
import { startedService, testShow } from '../subscribers/started-service.ts'
import { showFolder } from './show-folder.ts'

/** A mail server that greylists: each mail is refused once and taken when it comes again. */
async function greylisting(): Promise<{
  readonly port: number
  readonly taken: Buffer[]
  readonly senders: string[]
}> {
  const taken: Buffer[] = []
  const senders: string[] = []
  const seen = new Set<string>()
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], disableReverseLookup: true },
    onMailFrom: ({ address }, _, done) => {
      senders.push(address)
      done()
    },
    onRcptTo({ address }, _, done) {
      const known = seen.has(address)
      seen.add(address)
      done(known ? null : Object.assign(new Error('Come back later'), { responseCode: 451 }))
    },
    onData(stream, _, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        taken.push(Buffer.concat(chunks))
        done()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await new Promise((resolve) => listening.once('listening', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { port: (listening.address() as AddressInfo).port, taken, senders }
}

it('takes a letter to a mail server, signed, and again where that asks for patience', async () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const { root } = showFolder({ 'keys/dkim.pem': pem })
  const mta = await greylisting()
  const show = {
    ...testShow(),
    sending: {
      transport: 'smtp',
      rates: {},
      latestHours: 6,
      bounceAddress: 'bounces@show.example',
      smtp: { host: '127.0.0.1', port: mta.port, secure: false, connections: 1 },
      dkim: { domain: 'show.example', selector: 'desk', keyFile: 'keys/dkim.pem' },
    },
  } as const
  const way = letterWay(root, show)
  onTestFinished(() => way[Symbol.asyncDispose]())
  const service = await startedService({ show, handOver: way.handOver })
  await service.post('/subscribe', { email: 'anna@example.com', topic: 'main' })
  while (service.complaints.length === 0) await new Promise((next) => setTimeout(next, 25))
  expect(service.complaints[0]).toContain('Come back later')
  service.later(60)
  while (mta.taken.length === 0) await new Promise((next) => setTimeout(next, 25))
  const [letter = Buffer.alloc(0)] = mta.taken
  const read = readDkimKey(pem)
  if ('fault' in read) throw new Error(read.fault)
  const { dkim } = await authenticate(letter, {
    trustReceived: false,
    resolver: async () => [[dkimRecord(read.key)]],
  })
  expect(dkim.results.map(({ status }) => status.result)).toEqual(['pass'])
  expect(new Set(mta.senders)).toEqual(new Set(['bounces@show.example']))
  const text = letter.toString('latin1')
  expect(text).toMatch(/^Subject: Please confirm: The Desk & its week\r$/m)
  expect(text).not.toMatch(/^List-Unsubscribe/im)
})

it('puts letters into a folder where nothing is set, and beside listmonk wants a mail server', async () => {
  const { root } = showFolder()
  await using way = letterWay(root, testShow())
  expect(way.name).toBe('outbox')
  const listmonk = { url: 'https://lists.example/', user: 'desk', list: 'Copydesk' }
  const sending = { transport: 'listmonk', rates: {}, latestHours: 6, listmonk } as const
  expect(() => letterWay(root, { ...testShow(), sending })).toThrow(/No mail server is set/)
})
