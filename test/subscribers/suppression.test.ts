import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Store } from '../../src/store/open-store.ts'
import { ask } from '../../src/subscribers/ask.ts'
import { changePreferences } from '../../src/subscribers/change-preferences.ts'
import { confirm } from '../../src/subscribers/confirm.ts'
import { erase } from '../../src/subscribers/erase.ts'
import { subscriberAt } from '../../src/subscribers/find-subscriber.ts'
import { leave } from '../../src/subscribers/leave.ts'
import { takeIn } from '../../src/subscribers/lists/take-in.ts'
import { liftByHand, suppress, suppressionOf } from '../../src/subscribers/suppression.ts'
import { tidyUp } from '../../src/subscribers/tidy-up.ts'
import { dump, madeStore } from './made-store.ts'

const email = 'anna@example.com'

/** A world of one address, moved on by an hour with every deed. */
function world(store: Store) {
  let clock = Date.parse('2026-03-02T09:00:00Z')
  const at = () => new Date(clock)
  const person = () => subscriberAt(store, email)?.id ?? 1
  /** Every consent that was ever asked for: tokens for all of them are somewhere in a mailbox. */
  const tokens = new Set<string>()
  const deeds = {
    ask: () => {
      ask(store, { email, topics: ['main'], at: at(), source: 'https://x.example/', wording: 'w' })
      const asked = store.database
        .prepare(`SELECT id, subscriber FROM consent WHERE kind = 'asked' AND open = 1`)
        .all()
      for (const { id, subscriber } of asked) tokens.add(`${String(subscriber)} ${String(id)}`)
    },
    leave: () => leave(store, { subscriber: person(), at: at(), source: 'x' }),
    prefer: () =>
      changePreferences(store, {
        ...{
          subscriber: person(),
          topics: ['main'],
          frequency: 'every',
          at: at(),
          source: 'x',
          wording: 'w',
        },
      }),
    erase: () => erase(store, { email, at: at() }),
    bounce: () => suppress(store, { email, reason: 'bounced', at: at().toISOString() }),
    bar: () => suppress(store, { email, reason: 'by-hand', at: at().toISOString() }),
    import: () => {
      const proof = { at: at().toISOString(), evidence: 'told us so' }
      takeIn(
        store,
        { kind: 'subscriber', email: email.toUpperCase(), topics: ['main'], frequency: 'every', proof },
        { at: at(), source: 'list.csv', consent: 'swore it' },
      )
    },
    importLeft: () =>
      takeIn(store, { kind: 'suppressed', email, reason: 'imported' }, { at: at(), source: 'left.csv' }),
    tidy: () => tidyUp(store, at()),
    month: () => {
      clock += 31 * 86_400_000
    },
  }
  const answer = (token: string) => {
    const [subscriber, about] = token.split(' ').map(Number)
    return confirm(
      store,
      { purpose: 'confirm', subscriber: subscriber ?? 0, about: about ?? 0, expires: 0 },
      { at: at(), source: 'x' },
    )
  }
  return {
    deeds,
    tokens,
    answer,
    tick: () => {
      clock += 3_600_000
    },
  }
}

const receives = (store: Store): boolean =>
  store.database.prepare('SELECT 1 FROM may_receive').get() !== undefined

type Deed = keyof ReturnType<typeof world>['deeds'] | 'answer-all'

const deed = fc.constantFrom<Deed>(
  ...([
    'ask',
    'leave',
    'prefer',
    'erase',
    'bounce',
    'bar',
    'import',
    'importLeft',
    'tidy',
    'month',
    'answer-all',
  ] as const),
)

describe('an address that gets nothing', () => {
  it('goes on getting nothing, whatever is done, until its owner confirms what was asked for since', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 25 }), (sequence) => {
        const store = madeStore()
        const { deeds, tokens, answer, tick } = world(store)
        let answerable = new Set<string>()
        for (const one of sequence) {
          const before = suppressionOf(store, email)
          const known = new Set(tokens)
          const answers =
            one === 'answer-all' ? [...tokens].map((token) => [token, answer(token)] as const) : []
          if (one !== 'answer-all') deeds[one]()
          const confirmed = answers.filter(([, state]) => state === 'confirmed').map(([token]) => token)
          if (before !== undefined && suppressionOf(store, email) === undefined) {
            expect(one).toBe('answer-all')
            expect(before).not.toBe('by-hand')
            expect(confirmed.some((token) => answerable.has(token))).toBe(true)
          }
          if (suppressionOf(store, email) !== undefined) expect(receives(store)).toBe(false)
          // Asked for before leaving or erasing: such a token must be dead from then on.
          if (one === 'leave' || one === 'erase') answerable = new Set()
          for (const token of tokens) if (!known.has(token)) answerable.add(token)
          tick()
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is let go by nothing but the hand where the hand barred it', () => {
    const store = madeStore()
    const { deeds, tokens, answer } = world(store)
    deeds.ask()
    deeds.bar()
    expect([...tokens].map(answer)).toEqual(['void'])
    expect(liftByHand(store, email)).toBe(true)
    expect([...tokens].map(answer)).toEqual(['confirmed'])
    deeds.leave()
    expect(liftByHand(store, email)).toBe(false)
    expect(receives(store)).toBe(false)
  })

  it('has left or was erased all the same, before or after the hand barred it and let it go', () => {
    for (const [first, second] of [
      ['bar', 'leave'],
      ['leave', 'bar'],
      ['erase', 'bar'],
      ['bar', 'bounce'],
    ] as const) {
      const store = madeStore()
      const { deeds, tokens, answer } = world(store)
      deeds.ask()
      for (const token of tokens) answer(token)
      deeds[first]()
      deeds[second]()
      expect(liftByHand(store, email)).toBe(true)
      deeds.import()
      expect(receives(store), `${first} ${second}`).toBe(false)
    }
  })

  it('is not found in the store by its name once it is erased', () => {
    const store = madeStore()
    const { deeds, tokens, answer } = world(store)
    deeds.ask()
    for (const token of tokens) answer(token)
    deeds.erase()
    expect(dump(store.database)).not.toContain('anna')
    expect(suppressionOf(store, email)).toBe('erased')
    for (const token of tokens) expect(answer(token)).toBe('void')
  })
})
