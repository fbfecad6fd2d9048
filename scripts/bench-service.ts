import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import autocannon from 'autocannon'
import { addressHash } from '../src/store/address-hash.ts'
import { inTransaction, openStore, type Store } from '../src/store/open-store.ts'
import { signToken } from '../src/store/token.ts'
import { choose } from '../src/subscribers/choice.ts'
import { recordConsent } from '../src/subscribers/consent-record.ts'

/**
 * Load on the service of subscribers: the real command in a process of its own, a store on the disk with ten thousand
 * subscribers, and requests of every kind in turn, each about somebody else.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '20' },
    subscribers: { type: 'string', default: '10000' },
    folder: { type: 'string', default: tmpdir() },
  },
})
const subscribers = Number(values.subscribers)
/** So many have asked and not confirmed yet: more than are confirmed in a minute. */
const waiting = 3 * subscribers

const root = mkdtempSync(join(values.folder, 'copydesk-load-'))
mkdirSync(join(root, 'content'))
writeFileSync(
  join(root, 'content/show.md'),
  `---
title: The Loaded Desk
edition: {sender-address: desk@show.example}
subscribers:
  service: https://news.show.example/
  topics: [{name: Law, follows: law}]
---
`,
)
const secret = filled(join(root, '.copydesk/subscribers.db'))
const server = spawn(
  process.execPath,
  [
    join(import.meta.dirname, '../bin/copydesk.mjs'),
    '--root',
    root,
    'serve',
    '--port',
    '0',
    '--proxy',
    '127.0.0.1',
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const port = await new Promise<string>((resolve) => {
  server.stdout.on('data', (text: Buffer) => {
    const [, found] = /:(\d+)\//.exec(text.toString()) ?? []
    if (found) resolve(found)
  })
})
const before = processorTime()
console.log(`load before: ${loadavg()[0]?.toFixed(1)}`)
const result = await autocannon({
  url: `http://127.0.0.1:${port}`,
  connections: Number(values.connections),
  duration: Number(values.seconds),
  requests: requests(),
})
const processor = processorTime() - before
const ended = new Promise((resolve) => server.once('exit', resolve))
server.kill('SIGTERM')
await ended
rmSync(root, { recursive: true, force: true })

const { requests: rate, latency } = result
const bad = result.errors + result.timeouts + result.non2xx
console.log(
  [
    `${rate.total.toLocaleString('en-US')} requests in ${result.duration} s: ${Math.round(rate.average).toLocaleString('en-US')} a second`,
    `latency: half within ${latency.p50} ms, 99 % within ${latency.p99} ms, longest ${latency.max} ms`,
    `the server's processor time: ${((1000 * processor) / rate.total).toFixed(2)} ms a request`,
    `errors: ${result.errors}, timeouts: ${result.timeouts}, answers other than 200: ${result.non2xx}`,
    `load after: ${loadavg()[0]?.toFixed(1)}`,
  ].join('\n'),
)
if (bad > 0 || latency.p99 > 50 || rate.average < 1000) {
  console.log('This is below the bar: no error, 1,000 requests a second, 99 % within 50 ms.')
  process.exitCode = 1
}

/** Processor time that the server has used, in seconds; only Linux tells. */
function processorTime(): number {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return fields.slice(11, 13).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
}

/** Each kind of request in turn; counters run over people, so that no two in a row are about the same. */
function requests(): autocannon.Request[] {
  let count = 0
  const next = (of: number): number => (count++ % of) + 1
  const token = (purpose: 'confirm' | 'leave' | 'preferences', subscriber: number, about = 0) =>
    signToken(secret, { purpose, subscriber, about, expires: purpose === 'confirm' ? 4_000_000_000 : 0 })
  const confirmPath = () => {
    const at = next(waiting)
    return `/confirm/${token('confirm', subscribers + at, at)}`
  }
  const post = (request: autocannon.Request, path: string, body: string): autocannon.Request => ({
    ...request,
    ...{ method: 'POST', path, body },
    headers: {
      ...request.headers,
      ...{ 'content-type': 'application/x-www-form-urlencoded', origin: 'https://news.show.example' },
      // Everybody comes from somewhere else, as the proxy in front would say.
      'x-forwarded-for': `10.${count & 255}.${(count >> 8) & 255}.${(count >> 16) & 255}`,
    },
  })
  const kinds: ((request: autocannon.Request) => autocannon.Request)[] = [
    (request) => ({ ...request, method: 'GET', path: '/' }),
    (request) => post(request, '/subscribe', `email=new${next(2 ** 40)}%40example.com&topic=main`),
    (request) => ({ ...request, method: 'GET', path: confirmPath() }),
    (request) => post(request, confirmPath(), ''),
    (request) => ({ ...request, method: 'GET', path: `/leave/${token('leave', next(subscribers), 1)}` }),
    (request) =>
      post(request, `/leave/${token('leave', next(subscribers), 1)}`, 'List-Unsubscribe=One-Click'),
    (request) => ({
      ...request,
      method: 'GET',
      path: `/preferences/${token('preferences', next(subscribers))}`,
    }),
    (request) =>
      post(request, `/preferences/${token('preferences', next(subscribers))}`, 'topic=law&frequency=monthly'),
  ]
  return kinds.map((setupRequest) => ({ setupRequest }))
}

/** Fills a store and gives its secret. */
function filled(path: string): Uint8Array {
  using store = openStore(path)
  inTransaction(store.database, () => {
    for (let at = 1; at <= subscribers; at++) added(store, at, 'confirmed')
    for (let at = 1; at <= waiting; at++) added(store, subscribers + at, 'pending')
  })
  return store.secret
}

function added(store: Store, at: number, standing: 'confirmed' | 'pending'): void {
  const email = `reader${at}@example.com`
  const now = new Date().toISOString()
  store.database
    .prepare('INSERT INTO subscriber (email, email_hash, standing, since) VALUES (?, ?, ?, ?)')
    .run(email, addressHash(store.secret, email), standing, now)
  const about = { subscriber: at, at: now, source: 'https://show.example/', topics: ['main'] }
  if (standing === 'pending') recordConsent(store, { ...about, kind: 'asked' })
  else choose(store, at, ['main'])
}
