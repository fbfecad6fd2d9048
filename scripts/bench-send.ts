import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { accountOf } from '../src/mail/ledger/account.ts'
import { openStore } from '../src/store/open-store.ts'
import { crashTest, mailServer } from './post/crash-test.ts'
import { fillStore, madeSending } from './post/made-sending.ts'

/**
 * How safe and how fast sending is, against a real mail server on this machine:
 *   npm run bench:send -- [--kills 50] [--subscribers 2000] [--mails 2000] [--pairs 3] [--only crash|speed|freeze]
 * `--folder` says where the ledger lies.
 */
const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    subscribers: { type: 'string', default: '2000' },
    mails: { type: 'string', default: '2000' },
    pairs: { type: 'string', default: '3' },
    only: { type: 'string' },
    folder: { type: 'string', default: tmpdir() },
    connections: { type: 'string', default: '5' },
  },
})
const connections = Number(values.connections)
const root = mkdtempSync(join(values.folder, 'copydesk-bench-'))
const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
})

function folder(name: string): string {
  const path = join(root, name)
  mkdirSync(path, { recursive: true })
  writeFileSync(join(path, 'key.pem'), key)
  return path
}

interface Cost {
  readonly seconds: number
  readonly cpu: number
  readonly resident?: readonly number[]
}

function costOf(script: string, args: readonly string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'post', script), ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let text = ''
    child.stdout.on('data', (bytes: Buffer) => {
      text += bytes.toString()
    })
    child.once('exit', (code) =>
      code === 0 ? resolve(JSON.parse(text) as Cost) : reject(new Error(`${script}: ${code}`)),
    )
  })
}

async function crash(): Promise<boolean> {
  const began = performance.now()
  const found = await crashTest({
    ...{ folder: folder('crash'), subscribers: Number(values.subscribers), kills: Number(values.kills) },
    ...{ faults: 0.04, connections, longestLife: 700, fullDisk: 6 },
  })
  const {
    account,
    taken,
    doubled,
    lost,
    falselySent,
    worstDoubt,
    doubts,
    doubtsTaken,
    runs,
    kills,
    fullDisks,
  } = found
  console.log(`crash test  ${account.frozen} subscribers, ${connections} connections, signed`)
  console.log(`  ${runs} runs: ${kills} killed with SIGKILL, ${fullDisks} ended by a full disk`)
  console.log(
    `  the server took ${taken}: doubled ${doubled}, lost ${lost}, called sent and never taken ${falselySent}`,
  )
  console.log(
    `  in doubt after one kill at most ${worstDoubt}; ${doubts} in all with the server's faults, of which ${doubtsTaken} had arrived`,
  )
  console.log(
    `  account: ${account.sent} sent + ${account.rejected} refused + ${account.uncertain} uncertain + ${account.pending} pending = ${account.frozen}`,
  )
  console.log(`  ${((performance.now() - began) / 1000).toFixed(0)} s`)
  return doubled + lost + falselySent + account.uncertain + account.pending === 0 && worstDoubt <= connections
}

async function speed(): Promise<boolean> {
  const mails = Number(values.mails)
  const { server, port } = await mailServer()
  const ratios: number[] = []
  console.log(
    `speed  ${mails} mails, ${connections} connections, signed (rsa 2048); mails per second, CPU per mail of the sender`,
  )
  try {
    for (let pair = 1; pair <= Number(values.pairs); pair += 1) {
      const path = join(folder(`speed${pair}`), 'subscribers.db')
      const id = filled(path, mails)
      const keyFile = join(root, `speed${pair}`, 'key.pem')
      const runs = {
        ours: () => costOf('sender.ts', [path, String(id), port, String(connections), keyFile]),
        alone: () => costOf('nodemailer-alone.ts', [port, String(mails), String(connections), keyFile]),
      }
      // Who goes first changes, for the machine is not the same from one minute to the next.
      const first = pair % 2 === 0 ? 'alone' : 'ours'
      const one = await runs[first]()
      const two = await runs[first === 'ours' ? 'alone' : 'ours']()
      const [ours, alone] = first === 'ours' ? [one, two] : [two, one]
      ratios.push(alone.seconds / ours.seconds)
      console.log(
        `  copydesk ${figures(ours, mails)}   nodemailer alone ${figures(alone, mails)}   ratio ${(alone.seconds / ours.seconds).toFixed(2)}`,
      )
      console.log(
        `  memory of copydesk after each 500 mails, MB: ${(ours.resident ?? []).map((bytes) => Math.round(bytes / 1e6)).join(' ')}`,
      )
    }
  } finally {
    server.kill()
  }
  const median = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 0
  console.log(`  median ratio ${median.toFixed(2)}`)
  return median >= 0.9
}

function figures({ seconds, cpu }: Cost, mails: number): string {
  return `${(mails / seconds).toFixed(0)}/s ${((1000 * cpu) / mails).toFixed(2)} ms`
}

function filled(path: string, count: number): number {
  using store = openStore(path)
  fillStore(store, count)
  return madeSending(store).id
}

function freezing(): boolean {
  using store = openStore(join(folder('freeze'), 'subscribers.db'))
  fillStore(store, 100_000)
  const began = performance.now()
  const { id } = madeSending(store)
  const seconds = (performance.now() - began) / 1000
  const { frozen } = accountOf(store.database, id)
  console.log(`freezing  ${frozen.toLocaleString('en-US')} subscribers in ${seconds.toFixed(2)} s`)
  return frozen === 100_000 && seconds <= 2
}

const parts = { freeze: freezing, speed, crash }
const load = (): string => loadavg()[0]?.toFixed(1) ?? '?'
console.log(`${cpus().length} cores, load ${load()}, Node ${process.version}`)
try {
  let good = true
  for (const [name, part] of Object.entries(parts))
    if (values.only === undefined || values.only === name) good = (await part()) && good
  console.log(`load ${load()} at the end; ${good ? 'all within the bars' : 'NOT within the bars'}`)
  process.exitCode = good ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}
