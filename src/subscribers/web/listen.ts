import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

/** A server that answers requests. */
export interface Listening {
  readonly port: number
  /** Takes no more connections, lets what runs end, for `patience` milliseconds at the most, and ends. */
  readonly stop: (patience?: number) => Promise<void>
}

/** How long clients may take, in milliseconds, and how many may be connected. */
export interface ServerLimits {
  readonly headers: number
  readonly request: number
  readonly idle: number
  readonly connections: number
}

/** A form is sent in a second; a proxy in front keeps its connections for longer. */
export const usualLimits: ServerLimits = { headers: 10_000, request: 20_000, idle: 30_000, connections: 2000 }

/** Listens at a host and port (0: any that is free) and gives each request to the app. */
export async function listen(
  app: Hono,
  {
    host,
    port,
    limits = usualLimits,
  }: { readonly host: string; readonly port: number; readonly limits?: ServerLimits },
): Promise<Listening> {
  const server = createServer(
    {
      headersTimeout: limits.headers,
      requestTimeout: limits.request,
      keepAliveTimeout: limits.idle,
      connectionsCheckingInterval: Math.min(2000, limits.headers),
      maxHeaderSize: 16 * 1024,
    },
    getRequestListener(app.fetch),
  )
  server.maxConnections = limits.connections
  server.listen(port, host)
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  return {
    port: (server.address() as AddressInfo).port,
    stop: async (patience = 10_000) => {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), patience)
      await closed
      clearTimeout(timer)
    },
  }
}
