import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import { dkimSigner, readDkimKey } from '../../src/mail/dkim.ts'
import { sendingById } from '../../src/mail/ledger/sendings.ts'
import { runSending } from '../../src/mail/run-sending.ts'
import { smtp } from '../../src/mail/smtp.ts'
import { openStore } from '../../src/store/open-store.ts'
import { madeSender } from './made-sending.ts'

/**
 * One run of a sending in a process of its own, to be killed.
 *   node scripts/post/sender.ts STORE SENDING PORT CONNECTIONS [KEY]
 * Prints one line of JSON: how it ended, and what that cost.
 */
const [, , path = '', id, port, connections, keyFile] = process.argv
using store = openStore(path)
await using transport = smtp(
  { host: '127.0.0.1', port: Number(port), secure: false, connections: Number(connections) },
  undefined,
)
const read = keyFile === undefined ? undefined : readDkimKey(readFileSync(keyFile, 'utf8'))
const key = read && 'key' in read ? read.key : undefined
const resident: number[] = []
let settled = 0
const began = performance.now()
const cpu = process.cpuUsage()
const end = await runSending({
  ...{ store, sending: sendingById(store.database, Number(id)), sender: madeSender, transport, rates: {} },
  ...(key && { sign: dkimSigner({ domain: madeSender.domain, selector: 'desk', key }) }),
  clock: {
    now: Date.now,
    wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
  },
  ...{ signal: new AbortController().signal, firstDelay: 150, patience: 60_000 },
  claimant: { holder: randomUUID(), process: process.pid, host: hostname() },
  isAlive,
  settled() {
    settled += 1
    if (settled % 500 === 0) resident.push(process.memoryUsage().rss)
  },
})
const { user, system } = process.cpuUsage(cpu)
const seconds = (performance.now() - began) / 1000
process.stdout.write(`${JSON.stringify({ end, seconds, cpu: (user + system) / 1e6, settled, resident })}\n`)

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch {
    return false
  }
}
