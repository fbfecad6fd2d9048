import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const kinds: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html; charset=utf-8',
  svg: 'image/svg+xml',
  xml: 'application/xml',
}

/** Serves a site's files below `/show/`, as the tests' show has its address. `base` ends with `/show`. */
export async function servedSite(
  files: ReadonlyMap<string, string>,
): Promise<{ readonly server: Server; readonly base: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/^\/show\//, '')
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    const text = files.get(file)
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': kinds[file.split('.').at(-1) ?? ''] ?? 'text/plain',
    })
    response.end(text ?? files.get('404.html'))
  })
  await new Promise<void>((ready) => {
    server.listen(0, '127.0.0.1', ready)
  })
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}/show` }
}
