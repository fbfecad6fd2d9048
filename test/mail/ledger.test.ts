import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capture } from '../../src/mail/capture.ts'
import { accountOf } from '../../src/mail/ledger/account.ts'
import { expectedAudience } from '../../src/mail/ledger/audience.ts'
import { freezeNewcomers } from '../../src/mail/ledger/freeze.ts'
import { recover, settleUncertain, uncertainOf } from '../../src/mail/ledger/recover.ts'
import type { Letter, Transport } from '../../src/mail/transport.ts'
import type { Handover } from '../../src/model/mail.ts'
import { addSubscribers, asked, frozen, madeList } from './made-list.ts'
import { oneRun } from './one-run.ts'

const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0)

describe('freezing', () => {
  it('takes in all who confirmed and chose the topic, and says why others get nothing', () => {
    const store = madeList(10)
    const { database } = store
    database.exec(`
      UPDATE subscriber SET standing = 'pending' WHERE id = 1;
      UPDATE subscriber SET standing = 'left' WHERE id = 2;
      UPDATE subscriber SET frequency = 'paused' WHERE id = 3;
      INSERT INTO suppression (email_hash, reason, at) SELECT email_hash, 'bounced', 'now' FROM subscriber WHERE id = 4;
      DELETE FROM choice WHERE subscriber = 5;`)
    expect(expectedAudience(database, asked)).toEqual({ receive: 5, skipped: { paused: 1, suppressed: 1 } })
    const { id, frozen: all } = frozen(store)
    expect(all).toBe(7)
    expect(accountOf(database, id)).toMatchObject({
      pending: 5,
      skipped: { paused: 1, suppressed: 1 },
      sent: 0,
    })
  })

  it('gives those who want one a month the first of the month, of each topic', async () => {
    const store = madeList(3)
    store.database.exec(`UPDATE subscriber SET frequency = 'monthly' WHERE id = 2`)
    const one = async (edition: string, at: string) => {
      const sending = frozen(store, { edition, month: at.slice(0, 7), at })
      await oneRun({ store, sending, transport: capture([]) })
      return accountOf(store.database, sending.id)
    }
    expect((await one('urn:a', '2026-07-02T00:00:00Z')).sent).toBe(3)
    expect(await one('urn:b', '2026-07-09T00:00:00Z')).toMatchObject({ sent: 2, skipped: { monthly: 1 } })
    expect((await one('urn:c', '2026-08-06T00:00:00Z')).sent).toBe(3)
  })

  it('does not change with the list, but takes newcomers when asked', () => {
    const store = madeList(4)
    const sending = frozen(store)
    addSubscribers(store, 3)
    expect(accountOf(store.database, sending.id).frozen).toBe(4)
    const late = freezeNewcomers(store.database, sending, { month: '2026-07', at: 'later' })
    expect(late.newcomers).toBe(3)
    expect(accountOf(store.database, sending.id)).toMatchObject({ frozen: 7, pending: 7 })
    expect(freezeNewcomers(store.database, late.sending, { month: '2026-07', at: 'later' }).newcomers).toBe(0)
  })

  it('sends a new version to all, or to the rest, and drops what was left of the old', async () => {
    const store = madeList(6)
    const old = frozen(store)
    store.database.exec(`UPDATE delivery SET state = 'sent' WHERE subscriber <= 4`)
    const rest = frozen(store, { content: 'b'.repeat(64), spare: 'any' })
    expect(accountOf(store.database, old.id)).toMatchObject({ sent: 4, skipped: { replaced: 2 }, pending: 0 })
    expect(accountOf(store.database, rest.id)).toMatchObject({ pending: 2, skipped: { had: 4 } })
    const again = frozen(store, { content: 'c'.repeat(64) })
    expect(accountOf(store.database, again.id).pending).toBe(6)
  })

  it('spares by another way those whom the same mail has reached; the outbox reaches nobody', () => {
    const store = madeList(3)
    frozen(store, { transport: 'outbox' })
    store.database.exec(`UPDATE delivery SET state = 'sent'`)
    frozen(store, { transport: 'smtp' })
    store.database.exec(`UPDATE delivery SET state = 'uncertain' WHERE sending = 2 AND subscriber = 1`)
    const third = frozen(store, { transport: 'listmonk' })
    expect(accountOf(store.database, third.id)).toMatchObject({ pending: 2, skipped: { had: 1 } })
  })
})

describe('a run', () => {
  it('sends to everybody once and adds up', async () => {
    const store = madeList(25)
    const letters: Letter[] = []
    const sending = frozen(store)
    expect(await oneRun({ store, sending, transport: capture(letters) })).toEqual({ why: 'done' })
    expect(await oneRun({ store, sending, transport: capture(letters) })).toEqual({ why: 'done' })
    expect(new Set(letters.map(({ envelope }) => envelope.to)).size).toBe(25)
    expect(letters).toHaveLength(25)
    expect(accountOf(store.database, sending.id)).toMatchObject({ frozen: 25, sent: 25, pending: 0 })
  })

  it('honours who left, paused, was suppressed or erased at the last moment', async () => {
    const store = madeList(30)
    const letters: Letter[] = []
    const inner = capture(letters)
    const sending = frozen(store)
    const transport: Transport = {
      ...inner,
      connections: 1,
      async send(letter, gate) {
        const answer = await inner.send(letter, gate)
        if (letters.length === 3)
          store.database.exec(`
            UPDATE subscriber SET standing = 'left' WHERE id = 10;
            UPDATE subscriber SET frequency = 'paused' WHERE id = 11;
            INSERT INTO suppression (email_hash, reason, at) SELECT email_hash, 'complained', 'now' FROM subscriber WHERE id = 12;
            DELETE FROM subscriber WHERE id = 13;`)
        return answer
      },
    }
    await oneRun({ store, sending, transport })
    expect(accountOf(store.database, sending.id)).toMatchObject({
      sent: 26,
      skipped: { left: 1, paused: 1, suppressed: 1, erased: 1 },
    })
  })

  it('does with any mix of answers what each means, and the account adds up', async () => {
    const answers: readonly Handover[] = [
      { outcome: 'sent', response: '250' },
      { outcome: 'rejected', response: '550 5.7.1 no', unknown: false },
      { outcome: 'rejected', response: '550 5.1.1 who', unknown: true },
      { outcome: 'retry', response: '451 later' },
      { outcome: 'unreachable', response: 'gone', final: false },
      { outcome: 'uncertain', response: 'closed' },
    ]
    const script = fc.array(fc.constantFrom(...answers), { maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(script, async (given) => {
        const store = madeList(20)
        const sending = frozen(store)
        const told = new Map<string, Handover[]>()
        const left = [...given]
        const transport: Transport = {
          ...capture([]),
          async send({ envelope }, gate) {
            const answer = left.shift() ?? { outcome: 'sent', response: '250' }
            if (answer.outcome !== 'unreachable') await gate.open()
            told.set(envelope.to, [...(told.get(envelope.to) ?? []), answer])
            return answer
          },
        }
        let now = Date.now()
        const clock = {
          now() {
            now += 50
            return now
          },
          wait: async () => {},
        }
        await oneRun({ store, sending, transport, clock })
        const account = accountOf(store.database, sending.id)
        const last = [...told.values()].map((all) => all.at(-1)?.outcome)
        for (const [, all] of told) {
          const before = all.slice(0, -1).map(({ outcome }) => outcome)
          expect(before.every((outcome) => outcome === 'retry' || outcome === 'unreachable')).toBe(true)
        }
        expect(account.sent).toBe(last.filter((outcome) => outcome === 'sent').length)
        expect(account.uncertain).toBe(last.filter((outcome) => outcome === 'uncertain').length)
        expect(
          account.sent + account.rejected + account.uncertain + account.pending + sum(account.skipped),
        ).toBe(20)
      }),
      { numRuns: process.env.COPYDESK_PROOF ? 300 : 25 },
    )
  })

  it('gives up a mail that is put off again and again, and tries none before it is due', async () => {
    const store = madeList(1)
    const sending = frozen(store)
    let tries = 0
    const transport: Transport = {
      ...capture([]),
      async send(_, gate) {
        await gate.open()
        tries += 1
        return { outcome: 'retry', response: '451 4.7.1 greylisted' }
      },
    }
    let now = 1_000_000
    const waited: number[] = []
    const clock = {
      now: () => now,
      wait: async (milliseconds: number) => {
        waited.push(milliseconds)
        now += milliseconds
      },
    }
    await oneRun({ store, sending, transport, clock, firstDelay: 1000, patience: 1e12 })
    expect(tries).toBe(10)
    expect(accountOf(store.database, sending.id).rejected).toBe(1)
    expect(waited.reduce((a, b) => a + b)).toBeGreaterThan(40 * 60_000)
  })

  it('pauses when too much is refused, and at once when the server wants none of ours', async () => {
    const store = madeList(300)
    const sending = frozen(store)
    const refusing = (answer: Handover): Transport => ({
      ...capture([]),
      async send(_, gate) {
        await gate.open()
        return answer
      },
    })
    const spam: Handover = { outcome: 'rejected', response: '554 5.7.1 looks like spam', unknown: false }
    const first = await oneRun({ store, sending, transport: refusing(spam) })
    expect(first).toEqual({ why: 'paused', response: spam.response })
    expect(accountOf(store.database, sending.id).rejected).toBeLessThan(30)
    const login: Handover = { outcome: 'unreachable', response: '535 wrong password', final: true }
    const before = accountOf(store.database, sending.id)
    expect(await oneRun({ store, sending, transport: refusing(login) })).toMatchObject({ why: 'paused' })
    expect(accountOf(store.database, sending.id)).toEqual(before)
  })

  it('finishes what is on its way when it is stopped, and begins nothing more', async () => {
    const store = madeList(50)
    const sending = frozen(store)
    const letters: Letter[] = []
    const stop = new AbortController()
    const inner = capture(letters)
    const transport: Transport = {
      ...inner,
      async send(letter, gate) {
        if (letters.length > 8) stop.abort()
        return inner.send(letter, gate)
      },
    }
    expect(await oneRun({ store, sending, transport, signal: stop.signal })).toEqual({ why: 'stopped' })
    const { sent, pending, uncertain } = accountOf(store.database, sending.id)
    expect([sent, uncertain]).toEqual([letters.length, 0])
    expect(pending).toBe(50 - letters.length)
    expect(pending).toBeGreaterThan(30)
  })
})

describe('after a crash', () => {
  it('tries again what no byte left of, and holds what is in doubt until it is settled', async () => {
    const store = madeList(5)
    const sending = frozen(store)
    const { database } = store
    database.exec(`UPDATE delivery SET state = 'claimed', attempts = 1 WHERE subscriber = 1;
      UPDATE delivery SET state = 'data', attempts = 1 WHERE subscriber IN (2, 3)`)
    recover(database, sending.id)
    expect(uncertainOf(database, sending.id).map(({ email }) => email)).toEqual([
      'reader2@example.org',
      'reader3@example.org',
    ])
    const letters: Letter[] = []
    const { lookup: _, ...transport } = capture(letters)
    await oneRun({ store, sending, transport })
    expect(letters.map(({ envelope }) => envelope.to).sort()).toEqual(
      [1, 4, 5].map((at) => `reader${at}@example.org`),
    )
    settleUncertain(database, { sending: sending.id, subscriber: 2 }, { sent: true, how: 'log', at: 'now' })
    settleUncertain(database, { sending: sending.id, subscriber: 3 }, { sent: false, how: 'log', at: 'now' })
    settleUncertain(database, { sending: sending.id, subscriber: 1 }, { sent: false, how: 'log', at: 'now' })
    await oneRun({ store, sending, transport })
    expect(letters.map(({ envelope }) => envelope.to).slice(3)).toEqual(['reader3@example.org'])
    expect(accountOf(database, sending.id)).toMatchObject({ sent: 5, uncertain: 0, pending: 0 })
  })

  it('asks the transport about what is in doubt, where it can tell', async () => {
    const store = madeList(4)
    const sending = frozen(store)
    const letters: Letter[] = []
    const inner = capture(letters)
    const dying: Transport = {
      ...inner,
      async send(letter, gate) {
        await inner.send(letter, gate)
        return { outcome: 'uncertain', response: 'closed' }
      },
    }
    await oneRun({ store, sending, transport: dying })
    expect(accountOf(store.database, sending.id).uncertain).toBe(4)
    await oneRun({ store, sending, transport: inner })
    expect(accountOf(store.database, sending.id)).toMatchObject({ sent: 4, uncertain: 0 })
    expect(letters).toHaveLength(4)
  })
})
