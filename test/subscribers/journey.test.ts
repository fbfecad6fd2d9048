import { describe, expect, it } from 'vitest'
import { addressHash } from '../../src/store/address-hash.ts'
import { signToken } from '../../src/store/token.ts'
import { subscriberAt } from '../../src/subscribers/find-subscriber.ts'
import { suppressionOf } from '../../src/subscribers/suppression.ts'
import { dump } from './made-store.ts'
import { type StartedService, startedService } from './started-service.ts'

const anna = 'anna@example.com'
const receivers = ({ store }: StartedService): readonly unknown[] =>
  store.database
    .prepare('SELECT email FROM may_receive ORDER BY id')
    .all()
    .map(({ email }) => email)

async function subscribed(service: StartedService, email = anna): Promise<string> {
  await service.post('/subscribe', [
    ['email', email],
    ['topic', 'main'],
    ['topic', 'kaseya'],
  ])
  const link = await service.linkOf(service.letters.length)
  await service.post(link, {})
  return link
}

const tokenFor = (
  { store }: StartedService,
  purpose: 'leave' | 'preferences',
  subscriber: number,
  about = 0,
): string => signToken(store.secret, { purpose, subscriber, about, expires: 0 })

describe('a subscriber', () => {
  it('asks, confirms by a button, and only then gets mail, with proof of it', async () => {
    const service = await startedService()
    const asked = await service.post(
      '/subscribe',
      [
        ['email', ' Anna@EXAMPLE.com '],
        ['topic', 'kaseya'],
        ['topic', 'unheard-of'],
      ],
      { origin: 'https://show.example', referer: 'https://show.example/desk/?utm=x' },
    )
    expect(asked.status).toBe(200)
    expect(receivers(service)).toEqual([])
    const link = await service.linkOf(0)
    const shown = await service.get(link)
    expect(await shown.text()).toContain('All about Kaseya')
    expect(receivers(service)).toEqual([])
    const done = await service.post(link, {})
    expect(done.status).toBe(200)
    expect(await done.text()).toContain('/preferences/')
    expect(receivers(service)).toEqual(['Anna@example.com'])
    expect(subscriberAt(service.store, anna)?.topics).toEqual(['kaseya'])
    const proof = service.store.database
      .prepare(
        'SELECT kind, at, source, topics, evidence, text FROM consent JOIN wording ON version = wording ORDER BY id',
      )
      .all()
    expect(proof).toMatchObject([
      { kind: 'asked', source: 'https://show.example/desk/', topics: 'kaseya' },
      { kind: 'confirmed', at: '2026-03-02T09:00:00.000Z', topics: 'kaseya', evidence: 'consent 1' },
    ])
    expect(String(proof[1]?.text)).toContain('A mail comes first')
  })

  it('may press the button twice, and a used link opens nothing after leaving', async () => {
    const service = await startedService()
    const link = await subscribed(service)
    const before = dump(service.store.database)
    expect((await service.post(link, {})).status).toBe(200)
    expect(dump(service.store.database)).toBe(before)
    await service.post(`/leave/${tokenFor(service, 'leave', 1)}`, {})
    const left = dump(service.store.database)
    expect((await service.get(link)).status).toBe(410)
    expect((await service.post(link, {})).status).toBe(410)
    expect(dump(service.store.database)).toBe(left)
    expect(receivers(service)).toEqual([])
  })

  it('has two days to confirm', async () => {
    const service = await startedService()
    await service.post('/subscribe', { email: anna, topic: 'main' })
    const link = await service.linkOf(0)
    service.later(48 * 3600 + 1)
    const before = dump(service.store.database)
    expect((await service.post(link, {})).status).toBe(410)
    expect(dump(service.store.database)).toBe(before)
  })

  it('leaves with one click, whatever the token is worth', async () => {
    const service = await startedService()
    await subscribed(service)
    const token = tokenFor(service, 'leave', 1, 7)
    for (const path of [
      `/leave/${token}`,
      `/leave/${token}`,
      '/leave/l.1.7.0.0123456789abcdef0123456789abcdef',
      '/leave/x',
    ]) {
      const answer = await service.post(path, 'List-Unsubscribe=One-Click', {})
      expect(answer.status, path).toBe(200)
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
    expect(receivers(service)).toEqual([])
    expect(suppressionOf(service.store, anna)).toBe('left')
    const records = service.store.database
      .prepare(`SELECT source, evidence FROM consent WHERE kind = 'left'`)
      .all()
    expect(records).toMatchObject([{ source: 'one click', evidence: 'sending 7' }])
  })

  it('leaves with one click that is sent as multipart, as RFC 8058 allows, from anywhere', async () => {
    const service = await startedService()
    await subscribed(service)
    const body = new FormData()
    body.set('List-Unsubscribe', 'One-Click')
    const answer = await service.get(`/leave/${tokenFor(service, 'leave', 1)}`, {
      ...{
        method: 'POST',
        body,
        headers: { origin: 'https://mail.example', 'sec-fetch-site': 'cross-site' },
      },
    })
    expect(answer.status).toBe(200)
    expect(receivers(service)).toEqual([])
  })

  it('comes back by confirming anew, and by nothing else', async () => {
    const service = await startedService()
    await subscribed(service)
    await service.post(`/leave/${tokenFor(service, 'leave', 1)}`, {})
    service.later(2 * 3600)
    await service.post('/subscribe', { email: anna, topic: 'law' })
    const link = await service.linkOf(1)
    expect(receivers(service)).toEqual([])
    await service.post(link, {})
    expect(receivers(service)).toEqual([anna])
    expect(subscriberAt(service.store, anna)?.topics).toEqual(['law'])
  })

  it('changes topics and frequency, and must choose something', async () => {
    const service = await startedService()
    await subscribed(service)
    const page = `/preferences/${tokenFor(service, 'preferences', 1)}`
    expect(await (await service.get(page)).text()).toContain('value="kaseya" checked')
    const none = await service.post(page, { frequency: 'monthly' })
    expect(none.status).toBe(422)
    await service.post(page, { topic: 'law', frequency: 'monthly' })
    expect(subscriberAt(service.store, anna)).toMatchObject({ topics: ['law'], frequency: 'monthly' })
    const once = dump(service.store.database)
    await service.post(page, { topic: 'law', frequency: 'monthly' })
    expect(dump(service.store.database)).toBe(once)
  })

  it('takes all data along, and has it erased but for a hash', async () => {
    const service = await startedService()
    await subscribed(service)
    const page = `/preferences/${tokenFor(service, 'preferences', 1)}`
    const data = await service.post(`${page}/data`, {})
    expect(data.headers.get('content-disposition')).toContain('attachment')
    expect(await data.json()).toMatchObject({
      email: anna,
      consents: [{ kind: 'asked', wording: expect.stringContaining('Subscribe to') }, { kind: 'confirmed' }],
    })
    expect((await service.get(`${page}/data`)).status).toBe(405)
    expect(await (await service.get(`${page}/erase`)).text()).toContain(anna)
    expect(receivers(service)).toEqual([anna])
    await service.post(`${page}/erase`, {})
    const left = dump(service.store.database)
    expect(left.toLowerCase()).not.toContain('anna')
    expect(left).toContain(addressHash(service.store.secret, anna))
    expect((await service.get(page)).status).toBe(410)
  })
})
