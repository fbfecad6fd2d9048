import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const executablePath = '/usr/bin/chromium'

/** Whether there is no browser to look at pages with. */
export const noBrowser = !existsSync(executablePath)
if (noBrowser) process.stderr.write(`SKIPPED: the pages were not looked at, there is no ${executablePath}.\n`)

/** Starts the browser. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

const kinds: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  xml: 'application/xml',
}

/** A site on a server of this machine. */
export interface ServedSite {
  /** The address of its folder, without a slash at its end. */
  readonly base: string
  readonly close: () => void
}

/** Serves a folder below a path, `/show` or nothing; other addresses give the page for missing ones. */
export function serveFolder(folder: string, below = ''): Promise<ServedSite> {
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(
      below.length + 1,
    )
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const bytes = await readFile(join(folder, file)).catch(() => undefined)
    const type = bytes ? kinds[file.split('.').at(-1) ?? ''] : kinds.html
    response.writeHead(bytes ? 200 : 404, { 'content-type': type ?? 'application/octet-stream' })
    response.end(bytes ?? (await readFile(join(folder, '404.html'))))
  })
  return new Promise((ready) => {
    server.listen(0, '127.0.0.1', () =>
      ready({
        base: `http://127.0.0.1:${(server.address() as AddressInfo).port}${below}`,
        close: () => server.close(),
      }),
    )
  })
}
