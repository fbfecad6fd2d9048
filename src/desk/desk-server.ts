import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { deskApp } from './desk-app.ts'
import { type RequestFacts, refusalOf } from './guard.ts'
import type { OpenDesk } from './open-desk.ts'
import { deskSessions } from './sessions.ts'

/** A desk that listens. */
export interface DeskServer {
  readonly port: number
  /** Its address, with a key that lets one browser in, once, within a minute. */
  launchAddress(): string
  /** Ends what is going on and stops listening. */
  close(): Promise<void>
}

/**
 * Listens on this machine only. Port 0 is a free one. Rejects where the port is taken. `now` in milliseconds; `err`
 * hears of faults of the program.
 */
export async function serveDesk(
  desk: OpenDesk,
  port: number,
  { now, err }: { readonly now: () => number; readonly err: (text: string) => void },
): Promise<DeskServer> {
  const sessions = deskSessions(now)
  let listener: ReturnType<typeof getRequestListener> | undefined
  let own = 0
  // A request without a name is refused as all that do not name the desk are, not by the parser.
  const server = createServer({ requireHostHeader: false }, (request, response) => {
    const refusal = refusalOf(factsOf(request), own)
    if (!refusal) return void listener?.(request, response)
    response.writeHead(refusal.status, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    response.end(refusal.why)
  })
  own = await listening(server, port)
  listener = getRequestListener(deskApp(desk, sessions, { cookieName: `copydesk_${own}`, err }).fetch)
  return {
    port: own,
    launchAddress: () => `http://127.0.0.1:${own}/#launch=${sessions.launchKey()}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function listening(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return (server.address() as AddressInfo).port
}

function factsOf({ method = '', headers }: IncomingMessage): RequestFacts {
  return {
    method,
    host: headers.host,
    origin: headers.origin,
    site: one(headers['sec-fetch-site']),
    mode: one(headers['sec-fetch-mode']),
    dest: one(headers['sec-fetch-dest']),
  }
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(',')
}
