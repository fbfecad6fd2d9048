import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { build } from './build.ts'
import type { Call, ExitCode } from './command.ts'
import { contentFolder } from './open-show.ts'

/** Saving one file makes several events; they are taken as one. In milliseconds. */
const settling = 200

/**
 * `copydesk dev`: builds, serves the site on this machine only, and builds again whenever something in `content/`
 * changes. Ends with the terminal's interrupt.
 */
export async function dev(call: Call, { port }: { readonly port: number }): Promise<ExitCode> {
  await build(call)
  const files = sirv(join(call.root, '_site'), { dev: true })
  const server = createServer((request, response) => {
    files(request, response, () => {
      void readFile(join(call.root, '_site', '404.html'), 'utf8')
        .catch(() => 'There is no site yet.')
        .then((page) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page))
    })
  })
  server.listen(port, '127.0.0.1')
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  call.terminal.out(`\nThe site is at ${address} and is built again when content/ changes. Ctrl+C ends it.`)
  rebuildOnChange(call)
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      server.close()
      server.closeAllConnections()
      resolve(0)
      process.exitCode = 0
    })
  })
}

function rebuildOnChange(call: Call): void {
  let timer: NodeJS.Timeout | undefined
  let work: Promise<unknown> = Promise.resolve()
  const watcher = watch(join(call.root, contentFolder), { recursive: true }, (_, name) => {
    if (name === null || name.split(/[\\/]/).some((part) => part.startsWith('.'))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(() => build(call))
    }, settling)
  })
  process.once('SIGINT', () => watcher.close())
}
