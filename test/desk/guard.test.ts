import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { serveDesk } from '../../src/desk/desk-server.ts'
import { openDesk } from '../../src/desk/open-desk.ts'
import { deskSessions } from '../../src/desk/sessions.ts'
import { sampleCopy } from './desk-show.ts'
import { rawRequest } from './raw-request.ts'
import { startedDesk } from './started-desk.ts'

async function served() {
  const root = sampleCopy()
  const desk = openDesk(root, () => new Date())
  const server = await serveDesk(desk, 0, { now: () => Date.now(), err: () => {} })
  const { port } = server
  const own = [`Host: 127.0.0.1:${port}`]
  const post = [...own, `Origin: http://127.0.0.1:${port}`, 'Sec-Fetch-Site: same-origin']
  const form = 'Content-Type: application/x-www-form-urlencoded'
  const signIn = async (key: string) =>
    rawRequest(port, ['POST /sign-in HTTP/1.1', ...post, form], `key=${key}`)
  const keyOf = () => server.launchAddress().split('#launch=')[1] ?? ''
  const { text } = await signIn(keyOf())
  const cookie = `Cookie: ${/set-cookie: ([^;]+)/i.exec(text)?.[1]}`
  const page = await rawRequest(port, ['GET / HTTP/1.1', ...own, cookie, 'Accept: text/html'])
  const token = /name="token" content="([^"]+)"/.exec(page.text)?.[1] ?? ''
  return {
    ...{ root, desk, server, port, own, post, form, signIn, keyOf, cookie, token, page },
    async [Symbol.asyncDispose]() {
      await server.close()
      await desk[Symbol.asyncDispose]()
    },
  }
}

describe('the guard of the desk', () => {
  it('S1 listens on this machine only', async () => {
    await using desk = await served()
    const others = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one && !one.internal && one.family === 'IPv4')
    for (const one of others)
      await expect(rawRequest(desk.port, ['GET / HTTP/1.1', ...desk.own], '', one?.address)).rejects.toThrow()
    expect(desk.page.status).toBe(200)
  })

  it('S2 answers to its own names only, letter by letter, files included', async () => {
    await using desk = await served()
    const { port } = desk
    const hosts = [
      `evil.example:${port}`,
      `127.0.0.1.evil.example:${port}`,
      `LOCALHOST:${port}`,
      `localhost.:${port}`,
      `127.0.0.1.:${port}`,
      `127.0.0.1`,
      `127.0.0.1:${port + 1}`,
      ' ',
    ]
    for (const path of ['/', '/assets/desk.css'])
      for (const host of hosts)
        expect((await rawRequest(port, [`GET ${path} HTTP/1.1`, `Host: ${host}`])).status, host).toBe(403)
    expect((await rawRequest(port, ['GET / HTTP/1.1'])).status).toBe(403)
    expect(
      (await rawRequest(port, ['GET /assets/desk.css HTTP/1.1', `Host: localhost:${port}`])).status,
    ).toBe(200)
  })

  it('S3 takes changes from its own pages only', async () => {
    await using desk = await served()
    const { port, own, cookie, form, token } = desk
    const line = 'POST /undo HTTP/1.1'
    const body = `token=${token}`
    const origin = `Origin: http://127.0.0.1:${port}`
    const site = 'Sec-Fetch-Site: same-origin'
    const evil = `Host: evil.example:${port}`
    const wrong: readonly (readonly string[])[] = [
      [evil, `Origin: http://evil.example:${port}`, site, form],
      [...own, 'Origin: null', site, form],
      [...own, site, form],
      [
        ...own,
        'Origin: https://evil.example',
        'Sec-Fetch-Site: cross-site',
        'Content-Type: application/json',
      ],
      [...own, origin, form],
      [...own, origin, 'Sec-Fetch-Site: none', form],
      [...own, `Origin: http://localhost:${port}`, site, form],
    ]
    for (const headers of wrong)
      expect((await rawRequest(port, [line, ...headers, cookie], body)).status, headers.join()).toBe(403)
    for (const type of [[], ['Content-Type: text/plain']])
      expect((await rawRequest(port, [line, ...own, origin, site, ...type, cookie], body)).status).toBe(415)
    for (const method of ['PUT', 'DELETE', 'OPTIONS', 'TRACE'])
      expect((await rawRequest(port, [`${method} / HTTP/1.1`, ...own, cookie])).status).toBe(405)
    expect((await rawRequest(port, [line, ...own, origin, site, form, cookie], body)).status).toBe(409)
  })

  it('S4 refuses pages on other ports, and who has the cookie without the token', async () => {
    await using desk = await served()
    const { port, own, post, cookie, form } = desk
    const other = [...own, 'Origin: http://127.0.0.1:3000', 'Sec-Fetch-Site: same-site', form, cookie]
    expect((await rawRequest(port, ['POST /undo HTTP/1.1', ...other], `token=${desk.token}`)).status).toBe(
      403,
    )
    for (const dest of ['iframe', 'script', 'image', 'style', 'empty'])
      for (const site of ['same-site', 'cross-site']) {
        const headers = [`Sec-Fetch-Site: ${site}`, `Sec-Fetch-Dest: ${dest}`, 'Sec-Fetch-Mode: no-cors']
        expect((await rawRequest(port, ['GET / HTTP/1.1', ...own, ...headers, cookie])).status).toBe(403)
      }
    const followed = ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Dest: document', 'Sec-Fetch-Mode: navigate']
    expect((await rawRequest(port, ['GET / HTTP/1.1', ...own, ...followed, cookie])).status).toBe(200)
    for (const body of ['x=1', 'token=', `token=${'A'.repeat(43)}`])
      expect((await rawRequest(port, ['POST /undo HTTP/1.1', ...post, form, cookie], body)).status).toBe(403)
  })

  it('S5 lets in with a key once, within a minute, and shows nothing to anybody else', async () => {
    await using desk = await served()
    const { port, own } = desk
    const key = desk.keyOf()
    expect((await desk.signIn(key)).status).toBe(303)
    expect((await desk.signIn(key)).status).toBe(403)
    expect((await desk.signIn('A'.repeat(43))).status).toBe(403)
    const stranger = await rawRequest(port, ['GET / HTTP/1.1', ...own, 'Accept: text/html'])
    expect(stranger.status).toBe(401)
    expect(stranger.text).not.toContain('Kaseya')
    for (const path of ['/queue', '/events', '/nothing'])
      expect((await rawRequest(port, [`GET ${path} HTTP/1.1`, ...own])).status).toBe(401)
    let now = 0
    const sessions = deskSessions(() => now)
    const old = sessions.launchKey()
    now = 60_001
    expect(sessions.exchange(old)).toBeUndefined()
    expect(desk.cookie).toMatch(/^Cookie: copydesk_\d+=[\w-]{43}$/)
  })

  it('S5 keeps the key out of every file and out of the list of processes', async () => {
    const root = sampleCopy()
    await using desk = await startedDesk(root)
    const key = (await desk.launchLink()).split('#launch=')[1] ?? 'none'
    const list = spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout
    expect(list).not.toContain(key)
    for (const entry of readdirSync(join(root, '.copydesk'), { recursive: true, withFileTypes: true }))
      if (entry.isFile())
        expect(readFileSync(join(entry.parentPath, entry.name), 'latin1')).not.toContain(key)
  })

  it('S6 sends its policy with every answer, and never lets others read', async () => {
    await using desk = await served()
    for (const path of ['/', '/assets/desk.css', '/nothing']) {
      const { text } = await rawRequest(desk.port, [`GET ${path} HTTP/1.1`, ...desk.own, desk.cookie])
      const head = text.split('\r\n\r\n')[0]?.toLowerCase() ?? ''
      expect(head).toContain("content-security-policy: default-src 'none'; script-src 'self'")
      expect(head).toContain("frame-ancestors 'none'")
      expect(head).toContain('x-content-type-options: nosniff')
      expect(head).toContain('cross-origin-opener-policy: same-origin')
      expect(head).toContain('cross-origin-resource-policy: same-origin')
      expect(head).not.toContain('access-control-')
    }
  })

  it('S8 takes ids and no paths, and no more than 5 MB', async () => {
    await using desk = await served()
    const { port, own, post, cookie, form, token } = desk
    const paths = ['/queue/..%2f..%2fetc%2fpasswd', '/assets/..%5c..%5cdesk.ts', '/assets/%00', '/assets/con']
    for (const path of paths) {
      const { status, text } = await rawRequest(port, [`GET ${path} HTTP/1.1`, ...own, cookie])
      expect(text).not.toContain('root:')
      expect([200, 404]).toContain(status)
    }
    const large = `token=${token}&text=${'a'.repeat(6 * 1024 * 1024)}`
    expect(
      (await rawRequest(port, ['POST /transcripts HTTP/1.1', ...post, form, cookie], large)).status,
    ).toBe(413)
  })
})
