import { connect } from 'node:net'
import { describe, expect, it } from 'vitest'
import { signToken } from '../../src/store/token.ts'
import { usualLimits } from '../../src/subscribers/web/listen.ts'
import { dump } from './made-store.ts'
import { startedService } from './started-service.ts'

const anna = 'anna@example.com'

describe('what cannot be an address', () => {
  it.each([
    ['a'.repeat(10_000)],
    [`${'a'.repeat(9_980)}@example.com`],
    [`a@${'b.'.repeat(4_990)}example`],
    ['anna@example.com\r\nBcc: everybody@example.com'],
    ['anna@example.com, ben@example.com'],
    ["'; DROP TABLE subscriber; --"],
    ['"<script>alert(1)</script>"@example.com'],
    ['<script>alert(1)</script>'],
    ['anna@еxample'],
    ['anna@exa mple.com'],
    ['anna@example.com\0'],
    [''],
  ])('is refused and shown harmless: %j', async (email) => {
    const service = await startedService()
    const before = dump(service.store.database)
    const answer = await service.post('/subscribe', { email, topic: 'main' })
    expect([422, 400]).toContain(answer.status)
    const page = await answer.text()
    expect(page).not.toMatch(/<script>|<\/script>/)
    expect(page.length).toBeLessThan(5000)
    expect(dump(service.store.database)).toBe(before)
  })

  it('is not one that only looks strange: those are kept as they are', async () => {
    const service = await startedService()
    for (const email of ["o'brien+news@example.com", 'post@bücher.example', "x'--@example.com"])
      await service.post('/subscribe', { email, topic: 'main' })
    await service.linkOf(2)
    expect(service.letters.map(({ to }) => to.address)).toEqual([
      "o'brien+news@example.com",
      'post@xn--bcher-kva.example',
      "x'--@example.com",
    ])
  })
})

describe('a request that means no good', () => {
  it('changes nothing with a forged, foreign, cut or mistaken token', async () => {
    const service = await startedService()
    await service.post('/subscribe', { email: anna, topic: 'main' })
    const link = await service.linkOf(0)
    await service.post(link, {})
    const { secret } = service.store
    const claims = { subscriber: 1, about: 1, expires: 0 }
    const leave = signToken(secret, { purpose: 'leave', ...claims })
    const forged = signToken(new Uint8Array(32), { purpose: 'preferences', ...claims })
    const before = dump(service.store.database)
    for (const token of [
      forged,
      leave,
      link.split('/').at(-1),
      '',
      '%00',
      '..%2f..',
      'a'.repeat(8000),
      "' OR 1=1",
    ])
      for (const path of [`/preferences/${token}`, `/preferences/${token}/erase`, `/confirm/${token}`]) {
        if (`/confirm/${link.split('/').at(-1)}` === path) continue
        expect((await service.post(path, { topic: 'law' })).status, path).toBeGreaterThanOrEqual(404)
      }
    for (const token of [forged, `${leave}0`, leave.replace(/^l/, 'p')])
      expect((await service.post(`/leave/${token}`, {})).status).toBe(410)
    expect(dump(service.store.database)).toBe(before)
    expect(service.complaints).toEqual([])
  })

  it('is refused where another site sends the form, but not where one leaves', async () => {
    const service = await startedService()
    const before = dump(service.store.database)
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: 'https://show.example.evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example', 'sec-fetch-site': 'same-site' },
    ]
    for (const headers of foreign)
      expect((await service.post('/subscribe', { email: anna, topic: 'main' }, headers)).status).toBe(403)
    expect(dump(service.store.database)).toBe(before)
    const own = [
      {},
      { origin: 'https://show.example', 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'same-origin' },
    ]
    for (const headers of own)
      expect((await service.post('/subscribe', { email: anna, topic: 'main' }, headers)).status).toBe(200)
    const link = await service.linkOf(0)
    expect((await service.post(link, {}, { origin: 'https://show.example' })).status).toBe(403)
    await service.post(link, {})
    const token = signToken(service.store.secret, { purpose: 'leave', subscriber: 1, about: 0, expires: 0 })
    expect((await service.post(`/leave/${token}`, {}, { origin: 'null' })).status).toBe(200)
    expect(service.store.database.prepare('SELECT count(*) AS n FROM may_receive').get()?.n).toBe(0)
  })

  it('is told which methods there are', async () => {
    const service = await startedService()
    for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
      const answer = await service.get('/subscribe', { method })
      expect(answer.status, method).toBe(405)
      expect(answer.headers.get('allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST'])
    }
    expect((await service.get('/wp-login.php', { method: 'POST' })).status).toBe(404)
  })

  it('gets nowhere with fifty megabytes', async () => {
    const service = await startedService()
    const body = Buffer.alloc(50_000_000, 'email=a')
    const sent = await service.get('/subscribe', { method: 'POST', body }).catch(() => undefined)
    expect(sent === undefined || sent.status === 413).toBe(true)
    // Without a length said beforehand it is stopped where it is too much.
    const stream = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(100_000)),
    })
    const streamed = await service
      .get('/leave/x', { method: 'POST', body: stream, duplex: 'half' } as RequestInit)
      .catch(() => undefined)
    expect(streamed === undefined || streamed.status === 413).toBe(true)
    expect((await service.get('/health')).status).toBe(200)
  })

  it('does not keep others out by being slow', async () => {
    const service = await startedService({
      limits: { ...usualLimits, headers: 300, request: 600, connections: 60 },
    })
    const slow = Array.from({ length: 40 }, () => connect(service.port, '127.0.0.1'))
    const ended = slow.map((socket, at) => {
      socket.on('error', () => {})
      socket.write(
        at % 2
          ? 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '
          : 'POST /subscribe HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\nemail=',
      )
      const drip = setInterval(() => socket.writable && socket.write('a'), 100)
      return new Promise((resolve) => socket.on('close', resolve)).finally(() => clearInterval(drip))
    })
    expect((await service.get('/')).status).toBe(200)
    await Promise.all(ended)
    expect((await service.get('/')).status).toBe(200)
  })

  it('is held to what a client may ask, by the address that trusted proxies name', async () => {
    const service = await startedService()
    const from = (client: string, email: string) =>
      service.post('/subscribe', { email, topic: 'main' }, { 'x-forwarded-for': `6.6.6.6, ${client}` })
    const answers: number[] = []
    for (let at = 0; at < 22; at++) answers.push((await from('192.0.2.1', `a${at}@example.com`)).status)
    expect(answers.filter((status) => status === 200)).toHaveLength(20)
    const held = await from('192.0.2.1', 'late@example.com')
    expect(held.status).toBe(429)
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
    expect((await from('192.0.2.2', 'b@example.com')).status).toBe(200)
    // Of an IPv6 network all addresses belong to one.
    for (let at = 0; at < 20; at++) await from(`2001:db8::${at + 1}`, `c${at}@example.com`)
    expect((await from('2001:db8:0:0:ffff::9', 'd@example.com')).status).toBe(429)
    service.later(600)
    expect((await from('192.0.2.1', 'late@example.com')).status).toBe(200)
  })
})

describe('an answer', () => {
  it('is the same whoever asks, known or not, and does not say that a program was found out', async () => {
    const service = await startedService()
    await service.post('/subscribe', { email: anna, topic: 'main' })
    await service.post(await service.linkOf(0), {})
    const known = await (await service.post('/subscribe', { email: anna, topic: 'main' })).text()
    const unknown = await (
      await service.post('/subscribe', { email: 'new@example.com', topic: 'main' })
    ).text()
    const robot = await (
      await service.post('/subscribe', {
        email: 'robot@example.com',
        topic: 'main',
        website: 'https://spam.example',
      })
    ).text()
    const token = signToken(service.store.secret, { purpose: 'leave', subscriber: 1, about: 0, expires: 0 })
    await service.post(`/leave/${token}`, {})
    service.later(3600)
    const left = await (await service.post('/subscribe', { email: anna, topic: 'main' })).text()
    expect(new Set([known, unknown, robot, left]).size).toBe(1)
    expect(dump(service.store.database)).not.toContain('robot@')
  })

  it('may run no script, load nothing from elsewhere, stand in no frame and be kept nowhere', async () => {
    const service = await startedService()
    for (const path of ['/', '/leave/x', '/nothing']) {
      const { headers } = await service.get(path)
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      )
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('referrer-policy')).toBe('same-origin')
      expect(headers.get('x-robots-tag')).toContain('noindex')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })
})
