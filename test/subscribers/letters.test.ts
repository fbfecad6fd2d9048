import { describe, expect, it } from 'vitest'
import type { Handover, Mail } from '../../src/model/mail.ts'
import { ask } from '../../src/subscribers/ask.ts'
import { confirmSeconds, letterFor } from '../../src/subscribers/letter.ts'
import { sendNext } from '../../src/subscribers/send-letters.ts'
import { suppress } from '../../src/subscribers/suppression.ts'
import { pendingDays, tidyUp } from '../../src/subscribers/tidy-up.ts'
import { madeStore } from './made-store.ts'
import { address, startedService, testShow } from './started-service.ts'

/** An answer of that kind, with nothing more to say. */
function answerOf(outcome: Handover['outcome']): Handover {
  if (outcome === 'rejected') return { outcome, response: outcome, unknown: false }
  return outcome === 'unreachable'
    ? { outcome, response: outcome, final: false }
    : { outcome, response: outcome }
}

/** A store whose letters go to a hand that answers as it is told. */
function desk(answers: readonly Handover['outcome'][] = []) {
  const store = madeStore()
  const clock = { now: Date.parse('2026-03-02T09:00:00Z') }
  const now = () => new Date(clock.now)
  const given: Mail[] = []
  const said: string[] = []
  const words = ({ link }: { readonly link: string }) => ({
    subject: 'Please confirm',
    html: link,
    text: link,
  })
  const send = () =>
    sendNext({
      ...{ store, now, failed: (sentence: string) => said.push(sentence) },
      write: async (work) => work(),
      letterFor: (letter, at) =>
        letterFor(letter, { show: testShow(), secret: store.secret, address, words }, at),
      handOver: async (mail) => {
        const outcome = answers[given.length] ?? 'sent'
        given.push(mail)
        return answerOf(outcome)
      },
    })
  return {
    ...{ store, given, said, send, now },
    ask: (email: string) =>
      ask(store, { email, topics: ['main'], at: now(), source: address, wording: 'none' }),
    later: (seconds: number) => {
      clock.now += seconds * 1000
    },
    /** Sends until nothing is due. */
    drain: async () => {
      while (await send());
    },
  }
}

describe('letters that ask for confirmation', () => {
  it('go to an address once an hour and five times a month, whoever asks', async () => {
    const { ask, later, drain, given } = desk()
    for (let hour = 0; hour < 24; hour++) {
      for (let again = 0; again < 3; again++) ask('anna@example.com')
      ask('ANNA@example.com')
      await drain()
      expect(given.length).toBe(Math.min(hour + 1, 5))
      later(3600)
    }
    later(30 * 86_400)
    ask('anna@example.com')
    await drain()
    expect(given).toHaveLength(6)
  })

  it('are tried again, ever later, when they are refused for now, and are the same letter', async () => {
    const { ask, later, send, drain, given, said } = desk(['retry', 'retry', 'sent'])
    ask('anna@example.com')
    await drain()
    expect(given).toHaveLength(1)
    later(59)
    expect(await send()).toBe(false)
    later(1)
    await drain()
    later(299)
    expect(await send()).toBe(false)
    later(1)
    await drain()
    later(86_400)
    await drain()
    expect(given).toHaveLength(3)
    expect(new Set(given.map(({ messageId, text }) => messageId + text)).size).toBe(1)
    expect(said).toHaveLength(2)
  })

  it('are given up after six refusals, one final one, or when their link is too old', async () => {
    const refused = desk(Array(20).fill('retry'))
    refused.ask('anna@example.com')
    for (let hour = 0; hour < 40; hour++) {
      await refused.drain()
      refused.later(3600)
    }
    expect(refused.given).toHaveLength(6)
    const final = desk(['rejected'])
    final.ask('anna@example.com')
    await final.drain()
    final.later(7200)
    await final.drain()
    expect(final.given).toHaveLength(1)
    const late = desk()
    late.ask('anna@example.com')
    late.later(confirmSeconds + 1)
    await late.drain()
    expect(late.given).toEqual([])
  })

  it('are not sent twice when nobody knows whether they arrived, nor by a second sender', async () => {
    const { ask, later, drain, send, given } = desk(['uncertain'])
    ask('anna@example.com')
    await Promise.all([send(), send(), send()])
    later(7200)
    await drain()
    expect(given).toHaveLength(1)
  })

  it('never go to an address that the show bars, and to others that get no mail they do', async () => {
    const { store, ask, drain, given, now } = desk()
    suppress(store, { email: 'left@example.com', reason: 'left', at: now().toISOString() })
    suppress(store, { email: 'barred@example.com', reason: 'by-hand', at: now().toISOString() })
    ask('left@example.com')
    ask('barred@example.com')
    await drain()
    expect(given.map(({ to }) => to.address)).toEqual(['left@example.com'])
  })

  it('say which show, when and where, that ignoring them is enough, and hold one link to the service', async () => {
    const service = await startedService()
    await service.post(
      '/subscribe',
      { email: 'anna@example.com', topic: 'law' },
      { origin: 'https://show.example', referer: 'https://show.example/desk/' },
    )
    const link = await service.linkOf(0)
    const [letter] = service.letters
    expect(letter?.subject).toBe('Please confirm: The Desk & its week')
    for (const part of ['Monday, March 2, 2026', 'show.example', 'do nothing', '1 Some Street', 'Law'])
      for (const text of [letter?.text, letter?.html]) expect(text).toContain(part)
    expect(letter?.html).toContain('The Desk &amp; its week')
    expect(letter?.html).toContain('The Test &lt;Desk&gt;')
    expect(letter?.html.split(link)).toHaveLength(2)
    expect(letter?.html).not.toMatch(/<img|<script|src=/)
    expect(letter?.headers).toEqual({ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' })
  })

  it('do not carry the words of a stranger who sends the form', async () => {
    const service = await startedService()
    const referer = 'https://win-a-prize.example/now'
    await service.post('/subscribe', { email: 'anna@example.com', topic: 'main' }, { referer })
    await service.linkOf(0)
    expect(JSON.stringify(service.letters)).not.toContain('win-a-prize')
  })
})

it('forgets who never confirmed, after a month, and remembers everybody else', () => {
  const { store, ask, later, now } = desk()
  ask('never@example.com')
  store.database.exec(`UPDATE subscriber SET standing = 'confirmed'`)
  ask('other@example.com')
  later((pendingDays + 3) * 86_400)
  ask('late@example.com')
  expect(tidyUp(store, now())).toBe(1)
  const left = store.database.prepare('SELECT email FROM subscriber ORDER BY id').all()
  expect(left.map(({ email }) => email)).toEqual(['never@example.com', 'late@example.com'])
  expect(store.database.prepare('SELECT count(*) AS n FROM letter').get()?.n).toBe(1)
})
