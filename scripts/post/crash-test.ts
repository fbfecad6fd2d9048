import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { keyOf } from '../../src/mail/delivery-key.ts'
import { type Account, accountOf } from '../../src/mail/ledger/account.ts'
import { settleUncertain, uncertainOf } from '../../src/mail/ledger/recover.ts'
import { openStore, type Store } from '../../src/store/open-store.ts'
import { fillStore, madeSending } from './made-sending.ts'

/** How hard a crash test is. */
export interface Ordeal {
  /** An empty folder. */
  readonly folder: string
  readonly subscribers: number
  /** How often the sender is killed. */
  readonly kills: number
  /** The share of mails that meet with a fault of the server, 0 to 1. */
  readonly faults: number
  readonly connections: number
  /** The longest a sender lives, in milliseconds, reckoned from its first write. */
  readonly longestLife: number
  /** Every so-manieth sender may write no more than a few hundred kilobytes, as on a full disk; 0: none. */
  readonly fullDisk: number
}

/** What a crash test came to. */
export interface Survived {
  readonly account: Account
  /** Mails that the server took, and how many of them it took twice. */
  readonly taken: number
  readonly doubled: number
  /** Subscribers of whom neither server nor ledger knows anything. */
  readonly lost: number
  /** What the ledger calls sent and the server never had. */
  readonly falselySent: number
  /** The most mails that one kill left in doubt, and all of them. */
  readonly worstDoubt: number
  readonly doubts: number
  /** How many of those in doubt the server had. */
  readonly doubtsTaken: number
  readonly runs: number
  readonly kills: number
  readonly fullDisks: number
}

const senderScript = join(import.meta.dirname, 'sender.ts')

/** A mail server in a process of its own, and its port. */
export async function mailServer(
  ...args: readonly string[]
): Promise<{ readonly server: ChildProcess; readonly port: string }> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'mail-server.ts'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const port = await new Promise<string>((resolve) =>
    server.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim())),
  )
  return { server, port }
}

/**
 * Sends an edition to a server that fails, by senders that are killed at random moments, until all that is certain is
 * done; then settles what is in doubt by the server's own log, as an editor would, and sends the rest.
 */
export async function crashTest(ordeal: Ordeal): Promise<Survived> {
  const log = join(ordeal.folder, 'taken.log')
  writeFileSync(log, '')
  using store = openStore(join(ordeal.folder, 'subscribers.db'))
  fillStore(store, ordeal.subscribers)
  const { id } = madeSending(store)
  const { server, port } = await mailServer(log, String(ordeal.faults))
  try {
    const counts = await killedRuns(ordeal, store, id, port)
    const taken = (): readonly string[] => readFileSync(log, 'utf8').split('\n').filter(Boolean)
    let [doubts, doubtsTaken] = [0, 0]
    for (let round = 0; round < 20; round += 1) {
      const had = new Set(taken().map((line) => /<([^.]+)\./.exec(line)?.[1]))
      const open = uncertainOf(store.database, id)
      for (const one of open) {
        const sent = had.has(keyOf(store.secret, one))
        doubtsTaken += sent ? 1 : 0
        settleUncertain(store.database, one, { sent, how: 'by the log', at: new Date().toISOString() })
      }
      doubts += open.length
      const { pending } = accountOf(store.database, id)
      if (pending === 0) break
      await wholeRun(ordeal, id, port)
      counts.runs += 1
    }
    return { ...counts, ...verdict(store, id, taken()), doubts, doubtsTaken }
  } finally {
    server.kill()
  }
}

interface Counts {
  worstDoubt: number
  runs: number
  kills: number
  fullDisks: number
}

async function killedRuns(ordeal: Ordeal, store: Store, id: number, port: string): Promise<Counts> {
  const counts = { worstDoubt: 0, runs: 0, kills: 0, fullDisks: 0 }
  while (counts.kills < ordeal.kills && accountOf(store.database, id).pending > 0) {
    counts.runs += 1
    const full = ordeal.fullDisk > 0 && counts.runs % ordeal.fullDisk === 0
    const child = startSender(ordeal, id, port, full)
    const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
    const before = store.database.prepare('SELECT beat FROM lease').get()?.beat
    // A life begins with the first write; until then a kill would prove nothing.
    while (child.exitCode === null && store.database.prepare('SELECT beat FROM lease').get()?.beat === before)
      await setTimeout(5)
    if (full) await Promise.race([exited, setTimeout(20_000)])
    else await Promise.race([exited, setTimeout(Math.random() * ordeal.longestLife)])
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL')
      counts.kills += 1
    } else if (full) counts.fullDisks += 1
    await exited
    const inData = store.database
      .prepare(`SELECT count(*) AS count FROM delivery WHERE state = 'data'`)
      .get()?.count
    counts.worstDoubt = Math.max(counts.worstDoubt, Number(inData))
  }
  return counts
}

function startSender({ folder, connections }: Ordeal, id: number, port: string, full: boolean): ChildProcess {
  const key = join(folder, 'key.pem')
  const args = [join(folder, 'subscribers.db'), String(id), port, String(connections)]
  const command = [senderScript, ...args, ...(existsSync(key) ? [key] : [])]
  if (!full) return spawn(process.execPath, command, { stdio: 'ignore' })
  // What a process may write to one file ends a little behind where the journal stands now.
  const limited = `trap '' XFSZ; ulimit -f 256; exec "$0" "$@"`
  return spawn('bash', ['-c', limited, process.execPath, ...command], { stdio: 'ignore' })
}

async function wholeRun(ordeal: Ordeal, id: number, port: string): Promise<void> {
  const child = startSender(ordeal, id, port, false)
  await new Promise<void>((resolve) => child.once('exit', () => resolve()))
}

/** Holds the ledger against what the server has. */
function verdict(
  store: Store,
  id: number,
  taken: readonly string[],
): Pick<Survived, 'account' | 'taken' | 'doubled' | 'lost' | 'falselySent'> {
  const had = new Map<string, number>()
  for (const line of taken) {
    const address = line.split(' ')[1] ?? ''
    had.set(address, (had.get(address) ?? 0) + 1)
  }
  const rows = store.database
    .prepare(`SELECT email, state FROM delivery JOIN subscriber ON subscriber.id = delivery.subscriber
      WHERE sending = ?`)
    .all(id)
  const without = rows.filter(({ email }) => !had.has(String(email)))
  return {
    account: accountOf(store.database, id),
    taken: taken.length,
    doubled: [...had.values()].reduce((sum, count) => sum + count - 1, 0),
    lost: without.filter(({ state }) => state !== 'rejected').length,
    falselySent: without.filter(({ state }) => state === 'sent').length,
  }
}
