import { describe, expect, it } from 'vitest'
import { ask } from '../../src/subscribers/ask.ts'
import { address, startedService } from './started-service.ts'

const key = 'a-key-of-twenty-letters-and-more'
const bounced = { RecordType: 'Bounce', Type: 'HardBounce', Email: 'anna@show.example', Details: 'nobody' }

async function service(eventsKey?: string) {
  const started = await startedService(eventsKey === undefined ? {} : { eventsKey })
  const at = new Date('2026-03-02T09:00:00Z')
  ask(started.store, { email: 'anna@show.example', topics: ['main'], at, source: address, wording: 'none' })
  const barred = () =>
    Number(started.store.database.prepare('SELECT count(*) AS n FROM suppression').get()?.n)
  const tell = (path: string, body: string) => started.get(path, { method: 'POST', body })
  return { ...started, barred, tell }
}

describe('events of a sender’s service', () => {
  it('are taken in at the address that has the key', async () => {
    const { tell, barred } = await service(key)
    const answer = await tell(`/events/${key}`, JSON.stringify([bounced, { odd: true }]))
    expect([answer.status, await answer.text()]).toEqual([200, 'ok\n'])
    expect(barred()).toBe(1)
  })

  it('are nobody’s business without the key, and where none is set', async () => {
    const { tell, barred } = await service(key)
    for (const path of ['/events/', `/events/${key}x`, `/events/${key.slice(1)}`, '/events/%00'])
      expect((await tell(path, JSON.stringify(bounced))).status, path).toBe(404)
    const without = await service()
    expect((await without.tell(`/events/${key}`, JSON.stringify(bounced))).status).toBe(404)
    expect([barred(), without.barred()]).toEqual([0, 0])
  })

  it('change nothing by being looked at, cut off, too long or odd', async () => {
    const { get, tell, barred, complaints } = await service(key)
    expect((await get(`/events/${key}`)).status).toBe(405)
    expect((await tell(`/events/${key}`, JSON.stringify(bounced).slice(0, -1))).status).toBe(400)
    expect((await tell(`/events/${key}`, `"${'x'.repeat(5_000_000)}"`)).status).toBe(413)
    for (const odd of ['null', '[]', '7', '{"Email":"anna@show.example"}', '[[[[]]]]'])
      expect((await tell(`/events/${key}`, odd)).status, odd).toBe(200)
    expect(barred()).toBe(0)
    expect(complaints.join()).toContain('could not be read')
  })

  it('let a person open the address with which Amazon asks, and only Amazon’s', async () => {
    const { tell, complaints } = await service(key)
    const asked = (SubscribeURL: string) =>
      tell(`/events/${key}`, JSON.stringify({ Type: 'SubscriptionConfirmation', SubscribeURL }))
    await asked('https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1')
    await asked('https://amazonaws.com.evil.example/')
    await asked('http://sns.us-east-1.amazonaws.com/')
    expect(complaints.filter((one) => one.includes('Amazon asks'))).toEqual([
      'Amazon asks whether it may tell of bounces; open https://sns.us-east-1.amazonaws.com/?Action=ConfirmSubscription&Token=1 if you asked it to.',
    ])
  })
})
