import type { Show } from '../model/show.ts'
import { type TrustedProxies, trustedProxies } from '../subscribers/web/client-address.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { letterWay } from './letter-way.ts'
import { secretIn } from './sending-desk.ts'
import { startService } from './subscriber-service.ts'
import { showOf, storeOf } from './subscriber-store.ts'

/** How `copydesk serve` was called. */
export interface ServeOptions {
  readonly host: string
  readonly port: number
  /** Addresses of machines that pass requests on. */
  readonly proxy: readonly string[]
}

/**
 * `copydesk serve`: the pages on which people subscribe, confirm, change what they get and leave. Ends with the
 * terminal's interrupt or SIGTERM, when what runs is done.
 */
export async function serve(call: Call, { host, port, proxy }: ServeOptions): Promise<ExitCode> {
  if (!(Number.isInteger(port) && port >= 0 && port < 65_536))
    throw new UsageError('--port takes a number from 0 to 65535.')
  const proxies = proxiesOf(proxy)
  const show = showOf(call)
  const address = serviceAddress(show)
  const eventsKey = eventsKeyIn()
  await using letters = letterWay(call.root, show)
  using store = storeOf(call.root)
  const service = await startService({
    ...{ show, store, address, host, port, proxies },
    handOver: letters.handOver,
    ...(eventsKey !== undefined && { eventsKey }),
    failed: (sentence) => call.terminal.err(`${new Date().toISOString()}  ${sentence}`),
    now: () => new Date(),
  })
  call.terminal.out(
    `Subscribers of ${show.title} are served at http://${host.includes(':') ? `[${host}]` : host}:${service.port}${new URL(address).pathname}, for the world at ${address}. Ctrl+C ends it.`,
  )
  if (letters.name === 'outbox')
    call.terminal.out(
      'Letters are not sent: they are put into .copydesk/outbox/letters. Set `sending: {transport: smtp, …}` in content/show.md to send them.',
    )
  await interrupted()
  await service.stop()
  return 0
}

function serviceAddress({ subscribers }: Show): string {
  if (subscribers?.service !== undefined) return subscribers.service
  throw new UsageError(
    'content/show.md does not say at which address the service is: set `subscribers: {service: https://news.example.com/}`.',
  )
}

const shortestKey = 20

/** The key of the address for a sender's events, if one is set; who guesses it can have addresses suppressed. */
function eventsKeyIn(): string | undefined {
  const key = secretIn('COPYDESK_EVENTS_KEY')
  if (key === undefined || new RegExp(`^[A-Za-z0-9_-]{${shortestKey},200}$`).test(key)) return key
  throw new UsageError(
    `COPYDESK_EVENTS_KEY stands in an address: it must have ${shortestKey} to 200 letters, digits, - and _, such as "openssl rand -hex 20" prints.`,
  )
}

function proxiesOf(named: readonly string[]): TrustedProxies {
  try {
    return trustedProxies(named)
  } catch (error) {
    throw new UsageError(`--proxy: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
