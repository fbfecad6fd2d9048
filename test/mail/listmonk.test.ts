import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { accountOf } from '../../src/mail/ledger/account.ts'
import { campaignBody } from '../../src/mail/listmonk/campaign-body.ts'
import { listmonkAt } from '../../src/mail/listmonk/client.ts'
import { type CampaignRun, runCampaign } from '../../src/mail/listmonk/run-campaign.ts'
import type { Sending } from '../../src/model/mail.ts'
import type { Store } from '../../src/store/open-store.ts'
import { readToken } from '../../src/store/token.ts'
import { type ListmonkServer, listmonkServer, type Mishap, token } from './listmonk-server.ts'
import { frozen, madeList, sender } from './made-list.ts'

const service = 'https://news.show.example/'

function run(
  store: Store,
  sending: Sending,
  { url }: ListmonkServer,
  more: Partial<CampaignRun> = {},
): ReturnType<typeof runCampaign> {
  const [user = '', secret = ''] = token.split(':')
  return runCampaign({
    ...{ store, sending, sender: { ...sender, service } },
    listmonk: listmonkAt({ url, user }, secret, { timeout: 500, pause: 5 }),
    clock: {
      now: Date.now,
      wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
    },
    signal: new AbortController().signal,
    claimant: { holder: randomUUID(), process: process.pid, host: 'here' },
    ...{ isAlive: () => true, look: 5 },
    ...more,
  })
}

describe('listmonk', () => {
  it('gets the audience, the body and the headers, and sends to everybody once', async () => {
    const [server, store] = [await listmonkServer(), madeList(12)]
    const sending = frozen(store, { transport: 'listmonk' })
    const heard: number[] = []
    expect(await run(store, sending, server, { progress: (sent) => void heard.push(sent) })).toEqual({
      why: 'done',
    })
    expect(accountOf(store.database, sending.id)).toMatchObject({
      frozen: 12,
      sent: 12,
      pending: 0,
      uncertain: 0,
    })
    expect(new Set(server.mailed.map(({ email }) => email)).size).toBe(12)
    expect(heard.length).toBeGreaterThan(1)
    const [first] = server.mailed
    const leave = first?.attributes.copydesk_leave?.slice(`${service}leave/`.length) ?? ''
    expect(readToken(store.secret, leave, { purpose: 'leave', now: 0 })).toMatchObject({
      subscriber: 1,
      about: 1,
    })
    const body = server.campaigns[0]?.body as {
      body: string
      altbody: string
      headers: object[]
      from_email: string
    }
    expect(body.body).toContain('href="{{ .Subscriber.Attribs.copydesk_leave }}"')
    expect(body.altbody).toContain('{{ .Subscriber.Attribs.copydesk_leave }}')
    expect(body.headers).toContainEqual({ 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' })
    expect(body.from_email).toBe('"The Test Desk" <desk@show.example>')
    // Again: nothing is left to do.
    expect(await run(store, sending, server)).toEqual({ why: 'done' })
    expect(server.mailed).toHaveLength(12)
    expect(server.campaigns).toHaveLength(1)
  })

  const places = [
    ...[
      'GET campaigns?',
      'GET lists',
      'POST lists',
      'GET import',
      'POST import',
      'GET templates',
      'POST templates',
    ],
    ...['POST campaigns', 'PUT campaigns/', 'GET campaigns/', 'GET bounces'],
  ]
  const mishaps: readonly Mishap[] = [401, 429, 500, 'half', 'lost', 'silent']
  for (const what of mishaps)
    it(`that answers "${what}" at any moment sends nobody two and leaves nobody out`, async () => {
      for (const place of places) {
        const [server, store] = [await listmonkServer(), madeList(7)]
        const sending = frozen(store, { transport: 'listmonk' })
        server.mishap(place, what)
        let end = await run(store, sending, server)
        const { sent, pending, uncertain } = accountOf(store.database, sending.id)
        expect(sent + pending + uncertain, place).toBe(7)
        for (let again = 0; again < 3 && end.why !== 'done'; again += 1)
          end = await run(store, sending, server)
        expect(end, place).toEqual({ why: 'done' })
        expect(accountOf(store.database, sending.id), place).toMatchObject({
          sent: 7,
          pending: 0,
          uncertain: 0,
        })
        expect(server.mailed.map(({ email }) => email).sort(), place).toHaveLength(7)
        expect(new Set(server.mailed.map(({ email }) => email)).size, place).toBe(7)
      }
    })

  it('says in a sentence that the token is wrong', async () => {
    const [server, store] = [await listmonkServer(), madeList(2)]
    const sending = frozen(store, { transport: 'listmonk' })
    server.mishap('GET campaigns?', 401)
    const end = await run(store, sending, server)
    expect(end).toMatchObject({ why: 'paused', response: expect.stringContaining('token') })
    expect(accountOf(store.database, sending.id).pending).toBe(2)
  })

  it('that takes not all of the audience in sends nothing', async () => {
    const [server, store] = [await listmonkServer(), madeList(5)]
    const sending = frozen(store, { transport: 'listmonk' })
    server.refused = ['reader3@example.org']
    expect(await run(store, sending, server)).toMatchObject({
      why: 'paused',
      response: expect.stringContaining('4 of 5'),
    })
    expect(server.mailed).toEqual([])
    expect(accountOf(store.database, sending.id).pending).toBe(5)
  })

  it('is taken up where it is after this process was killed or stopped', async () => {
    const [server, store] = [await listmonkServer(), madeList(20)]
    const sending = frozen(store, { transport: 'listmonk' })
    const stop = new AbortController()
    server.onMail = (sent) => (sent > 6 ? stop.abort() : undefined)
    expect(await run(store, sending, server, { signal: stop.signal })).toEqual({ why: 'stopped' })
    expect(accountOf(store.database, sending.id)).toMatchObject({ uncertain: 20, pending: 0 })
    expect(await run(store, sending, server)).toEqual({ why: 'done' })
    expect(accountOf(store.database, sending.id)).toMatchObject({ sent: 20, uncertain: 0 })
    expect(server.mailed).toHaveLength(20)
  })

  it('is told who left in the meantime, before the start and after it', async () => {
    const [server, store] = [await listmonkServer(), madeList(20)]
    const sending = frozen(store, { transport: 'listmonk' })
    const leaves = (id: number): void =>
      store.database.exec(`UPDATE subscriber SET standing = 'left' WHERE id = ${id}`)
    leaves(2)
    store.database.exec(`UPDATE subscriber SET email = 'Pat.O''Brien@example.org' WHERE id = 20`)
    server.onMail = (sent) => (sent === 3 ? leaves(20) : undefined)
    expect(await run(store, sending, server)).toEqual({ why: 'done' })
    const got = server.mailed.map(({ email }) => email)
    expect(got).toHaveLength(18)
    expect(got).not.toContain('reader2@example.org')
    expect(got).not.toContain("pat.o'brien@example.org")
  })

  it('that stops in the middle leaves all in doubt, and says where to look', async () => {
    const [server, store] = [await listmonkServer(), madeList(10)]
    const sending = frozen(store, { transport: 'listmonk' })
    server.ending = { status: 'paused', after: 4 }
    const end = await run(store, sending, server)
    expect(end).toMatchObject({
      why: 'paused',
      response: expect.stringMatching(/paused in listmonk after 4 of 10/),
    })
    expect(accountOf(store.database, sending.id)).toMatchObject({ uncertain: 10, sent: 0, pending: 0 })
  })

  it('tells what came back', async () => {
    const [server, store] = [await listmonkServer(), madeList(4)]
    const sending = frozen(store, { transport: 'listmonk' })
    server.bounces = [
      { id: 1, email: 'reader3@example.org', type: 'hard', created_at: '2026-07-09T09:00:00Z' },
    ]
    await run(store, sending, server)
    expect(store.database.prepare('SELECT reason FROM suppression').all()).toMatchObject([
      { reason: 'bounced' },
    ])
  })

  it('gets no template that an editor’s words could form, and keeps Outlook’s comments', () => {
    const store = madeList(0)
    const sending: Sending = {
      ...frozen(store),
      subject: 'Braces {{ .Secret }}',
      html: '<!--[if mso]><table><![endif]--><p>{{ .Subscriber.Email }} "x"</p><a href="{{leave_url}}">l</a>',
      text: '{{ Shell "ls" }} {{preferences_url}}',
    }
    const { subject, body, altbody } = campaignBody(sending, sender)
    expect(subject).toBe('Braces {{ "{{" }} .Secret }}')
    expect(body).toBe(
      '{{ Safe "<!--[if mso]><table><![endif]-->" }}<p>{{ "{{" }} .Subscriber.Email }} "x"</p><a href="{{ .Subscriber.Attribs.copydesk_leave }}">l</a>',
    )
    expect(altbody).toBe('{{ "{{" }} Shell "ls" }} {{ .Subscriber.Attribs.copydesk_preferences }}')
  })
})
