import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { capture } from '../../src/mail/capture.ts'
import { openJournal } from '../../src/mail/ledger/journal.ts'
import { takeLease } from '../../src/mail/ledger/lease.ts'
import { allowance, countHanded, warmUpLimit } from '../../src/mail/ledger/rates.ts'
import { outbox } from '../../src/mail/outbox.ts'
import type { Letter, Transport } from '../../src/mail/transport.ts'
import { frozen, madeList, ownFolder } from './made-list.ts'
import { oneRun } from './one-run.ts'

describe('one sender at a time', () => {
  const one = { holder: 'one', process: 1, host: 'here' }
  const two = { holder: 'two', process: 2, host: 'here' }

  it('lets a second wait for the first, unless that is gone or has been silent', () => {
    const { database } = madeList(0)
    const alive = { now: 1000, isAlive: () => true }
    expect(takeLease(database, one, alive)).toBeUndefined()
    expect(takeLease(database, two, alive)).toEqual({ heldBy: 1 })
    expect(takeLease(database, { ...two, host: 'there' }, { now: 2000, isAlive: () => false })).toEqual({
      heldBy: 1,
    })
    expect(
      takeLease(database, { ...two, host: 'there' }, { now: 62_000, isAlive: () => true }),
    ).toBeUndefined()
    expect(takeLease(database, one, { now: 62_001, isAlive: () => false })).toEqual({ heldBy: 2 })
    expect(
      takeLease(database, { ...one, host: 'there' }, { now: 62_001, isAlive: () => false }),
    ).toBeUndefined()
  })

  it('stops the first, before a byte leaves, once another has taken over', async () => {
    const store = madeList(20)
    const sending = frozen(store)
    const letters: Letter[] = []
    const inner = capture(letters)
    const transport: Transport = {
      ...inner,
      connections: 1,
      async send(letter, gate) {
        if (letters.length === 5) takeLease(store.database, two, { now: Date.now(), isAlive: () => false })
        return inner.send(letter, gate)
      },
    }
    await expect(oneRun({ store, sending, transport })).rejects.toThrow('Another process is sending now.')
    expect(letters).toHaveLength(5)
    const refused = await oneRun({ store, sending, transport: inner })
    expect(refused).toEqual({ why: 'busy', heldBy: 2 })
  })

  it('writes nothing more after a write that failed', async () => {
    const { database } = madeList(0)
    takeLease(database, one, { now: 0, isAlive: () => true })
    using journal = openJournal(database, 'one', () => 1)
    const full = journal.record(() => {
      throw new Error('disk full')
    })
    const later = full.catch(() => journal.record(() => 'written'))
    await expect(full).rejects.toThrow('disk full')
    await expect(later).rejects.toThrow('disk full')
  })
})

describe('limits', () => {
  const at = Date.UTC(2026, 6, 9, 7, 0)

  it('hold across restarts, in any stretch of an hour or a day', () => {
    const { database } = madeList(0)
    expect(allowance(database, {}, undefined, at).free).toBe(Number.POSITIVE_INFINITY)
    countHanded(database, 60, at)
    expect(allowance(database, { hour: 100, day: 1000 }, undefined, at + 1000).free).toBe(40)
    countHanded(database, 40, at + 600_000)
    const shut = allowance(database, { hour: 100 }, undefined, at + 1_200_000)
    expect(shut.free).toBe(0)
    expect(allowance(database, { hour: 100 }, undefined, shut.opensAt).free).toBe(60)
    expect(shut.opensAt - at).toBeGreaterThanOrEqual(3_600_000)
    expect(allowance(database, { hour: 100 }, undefined, shut.opensAt - 60_000).free).toBe(0)
  })

  it('grow with each day on which a new sender has sent', () => {
    const { database } = madeList(0)
    const warmUp = { first: 50, growth: 2 }
    expect(warmUpLimit(database, warmUp, at)).toBe(50)
    countHanded(database, 50, at)
    expect(allowance(database, {}, warmUp, at + 60_000).free).toBe(0)
    expect(warmUpLimit(database, warmUp, at + 86_400_000)).toBe(100)
    countHanded(database, 100, at + 86_400_000)
    expect(warmUpLimit(database, warmUp, at + 30 * 86_400_000)).toBe(200)
  })

  it('are not those of mail that stays on this machine', async () => {
    const store = madeList(9)
    const sending = frozen(store, { transport: 'outbox' })
    const folder = ownFolder()
    const rates = { day: 2, minute: 1 }
    expect(await oneRun({ store, sending, transport: outbox(folder), rates })).toEqual({ why: 'done' })
    expect(readdirSync(folder)).toHaveLength(9)
    expect(allowance(store.database, rates, { first: 1, growth: 2 }, Date.now()).free).toBe(1)
  })

  it('spread mails over a second, end a run that would wait too long, and go on later', async () => {
    const store = madeList(12)
    const sending = frozen(store)
    let now = at
    const clock = {
      now: () => now,
      wait: async (milliseconds: number) => {
        now += milliseconds
      },
    }
    const letters: Letter[] = []
    const run = { store, sending, transport: capture(letters), clock, rates: { second: 2, hour: 8 } }
    expect(await oneRun(run)).toMatchObject({ why: 'waiting' })
    expect(letters).toHaveLength(8)
    expect(now - at).toBeGreaterThanOrEqual(3_500)
    now += 3_700_000
    expect(await oneRun(run)).toEqual({ why: 'done' })
    expect(letters).toHaveLength(12)
  })
})
