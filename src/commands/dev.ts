import { watch } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import { program } from '../site/program-files.ts'
import { build } from './build.ts'
import type { Call, ExitCode } from './command.ts'
import { contentFolder } from './open-show.ts'
import { type OpenPages, openPages, reloadPath, withReload } from './reload.ts'

/** Saving one file makes several events; they are taken as one. In milliseconds. */
const settling = 200

/**
 * `copydesk dev`: builds, serves the site on this machine only, builds again whenever something in `content/` or a
 * template changes, and lets open pages load again. Ends with the terminal's interrupt.
 */
export async function dev(call: Call, { port }: { readonly port: number }): Promise<ExitCode> {
  await build(call)
  const site = join(call.root, '_site')
  const files = sirv(site, { dev: true })
  const pages = openPages()
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    if (path === reloadPath)
      pages.wait(
        response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }),
      )
    else if (/(?:\/|\.html)$/.test(path)) void sendPage(site, path, response)
    else files(request, response, () => void sendPage(site, '/404.html', response))
  })
  server.listen(port, '127.0.0.1')
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject))
  const address = `http://localhost:${(server.address() as AddressInfo).port}/`
  call.terminal.out(
    `\nThe site is at ${address}; it is built again and open pages load again when content/ changes. Ctrl+C ends it.`,
  )
  rebuildOnChange(call, pages)
  return new Promise((resolve) => {
    process.once('SIGINT', () => {
      server.close()
      server.closeAllConnections()
      resolve(0)
      process.exitCode = 0
    })
  })
}

/** Sends a page with the script that reloads it; that for missing addresses where there is no such page. */
async function sendPage(site: string, path: string, response: ServerResponse): Promise<void> {
  const page = await pageAt(site, path)
  const text = page ?? (await pageAt(site, '/404.html')) ?? '<p>There is no site yet.</p></body>'
  response.writeHead(page === undefined || path === '/404.html' ? 404 : 200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(withReload(text))
}

async function pageAt(site: string, path: string): Promise<string | undefined> {
  const parts = path.split('/').map(decodedPart)
  // What a browser sends has no such parts left; anything else is no page of ours.
  if (parts.some((part) => part === undefined || part === '..' || /[/\\\0]/.test(part))) return undefined
  const file = join(site, ...(parts as string[]), path.endsWith('/') ? 'index.html' : '')
  return readFile(file, 'utf8').catch(() => undefined)
}

function decodedPart(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

function rebuildOnChange(call: Call, pages: OpenPages): void {
  let timer: NodeJS.Timeout | undefined
  let work: Promise<unknown> = Promise.resolve()
  const again = (name: string | null): void => {
    if (name === null || name.split(/[\\/]/).some((part) => part.startsWith('.'))) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      work = work.then(() => build(call)).then(pages.reload)
    }, settling)
  }
  const watched = [join(call.root, contentFolder), join(program, 'site'), join(program, 'templates/site')]
  const watchers = watched.map((folder) => watch(folder, { recursive: true }, (_, name) => again(name)))
  process.once('SIGINT', () => {
    for (const watcher of watchers) watcher.close()
  })
}
