import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Call, type ExitCode, UsageError } from '../commands/command.ts'
import { messageLines } from '../commands/report.ts'
import { loadSettings } from '../content/load-settings.ts'
import { contentFolder } from '../content/show-folder.ts'
import { type DeskServer, serveDesk } from './desk-server.ts'
import { heldDesk } from './held-desk.ts'
import { keepPort, lastPort } from './last-port.ts'
import { openBrowser } from './open-browser.ts'
import { openDesk } from './open-desk.ts'

export interface DeskOptions {
  /** 0: the one of last time, or a free one. */
  readonly port: number
  readonly open: boolean
}

/** `copydesk desk`: the editor's pages in the browser, on this machine only, until Ctrl+C. */
export async function desk({ root, terminal }: Call, { port, open }: DeskOptions): Promise<ExitCode> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError('--port is a number from 1 to 65535, or 0 for a free one.')
  const { show, messages } = loadSettings(join(root, contentFolder))
  if (!show) {
    for (const line of messageLines(messages, terminal.paint)) terminal.out(line)
    return 1
  }
  using held = heldDesk(root)
  if (held.other !== undefined)
    throw new UsageError(
      `Another desk is open on this show (process ${held.other}); use that one, or end it first.`,
    )
  await using work = openDesk(root, () => new Date())
  const { own } = work.place
  const serve = (at: number) => serveDesk(work, at, { now: () => Date.now(), err: terminal.err })
  const server = await serve(port === 0 ? lastPort(own) : port).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    if (port === 0) return serve(0)
    throw new UsageError(`Something else listens on port ${port}; leave --port away and a free one is taken.`)
  })
  keepPort(own, server.port)
  terminal.out(`${terminal.paint('bold', 'Desk')}  http://127.0.0.1:${server.port}/  (Ctrl+C ends it)`)
  if (open) openBrowser(root, server.launchAddress())
  else terminal.out(`Open it within a minute: ${server.launchAddress()}`)
  terminal.out('Enter gives a new link, for another browser or when the minute is over.')
  await untilStopped(server, terminal)
  await server.close()
  return 0
}

async function untilStopped(server: DeskServer, { out }: Call['terminal']): Promise<void> {
  const lines = createInterface({ input: process.stdin })
  lines.on('line', () => out(`Open it within a minute: ${server.launchAddress()}`))
  const controller = new AbortController()
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  await Promise.race(signals.map((signal) => once(process, signal, { signal: controller.signal })))
  lines.close()
}
