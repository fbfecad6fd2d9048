import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Topic } from '../../src/model/subscription.ts'
import type { Store } from '../../src/store/open-store.ts'
import { subscriberAt } from '../../src/subscribers/find-subscriber.ts'
import { exportList } from '../../src/subscribers/lists/export-list.ts'
import { guarded, unguarded } from '../../src/subscribers/lists/formula-guard.ts'
import { readList } from '../../src/subscribers/lists/read-list.ts'
import { type TakenIn, takeIn } from '../../src/subscribers/lists/take-in.ts'
import { suppressionOf } from '../../src/subscribers/suppression.ts'
import { dump, madeStore } from './made-store.ts'

const topics: readonly Topic[] = [{ id: 'kaseya', name: 'All about Kaseya', follows: 'kaseya' }]
const at = new Date('2026-03-02T09:00:00Z')

/** Takes a list in and says what became of each row, and what was wrong. */
function bringIn(store: Store, text: string, { name = 'list.csv', consent = 'at the fair' } = {}) {
  const { intakes, faults } = readList(text, { name, topics })
  const became = intakes.map(({ intake }): TakenIn => takeIn(store, intake, { at, source: name, consent }))
  return { became, faults }
}

const exported = (store: Store): string => [...exportList(store)].join('')

describe('a list', () => {
  it.each([
    ['commas', 'Email,First Name,Last Name\nanna@example.com,Anna,Berg\n'],
    ['semicolons and quotes', '"E-Mail";"Vorname";"Nachname"\r\n"anna@example.com";"Anna";"Berg"\r\n'],
    ['tabs, another order', 'Name\tMail Address\nAnna Berg\tanna@example.com\n'],
    ['bars', 'NAME|EMAIL_ADDRESS|x\nAnna Berg|anna@example.com|\n'],
    ['a line for Excel', 'sep=;\nemail;name\nanna@example.com;Anna Berg\n'],
    ['old Mac line ends', 'email,name\ranna@example.com,Anna Berg\r'],
    ['line ends within a name', 'email,name\nanna@example.com,"Anna\nBerg"\n'],
  ])('is read with %s', (_, text) => {
    const store = madeStore()
    expect(bringIn(store, text)).toEqual({ became: ['added'], faults: [] })
    expect(subscriberAt(store, 'anna@example.com')).toMatchObject({ name: 'Anna Berg', topics: ['main'] })
  })

  it('of addresses and nothing else needs no first row', () => {
    expect(bringIn(madeStore(), 'anna@example.com\nben@example.com\n').became).toEqual(['added', 'added'])
    expect(readList('a,b\n1,2\n', { name: 'x', topics }).faults).toMatchObject([{ line: 1 }])
    expect(readList('', { name: 'x', topics }).faults).toMatchObject([{ line: 1 }])
  })

  it('keeps its good lines where others are bad, and says which are', () => {
    const text =
      'email,name\nanna@example.com,Anna\nno address,X\nben@example.com,"Ben\ncara@example.com,Cara "C" Cole\n,\ndan@example.com,D,too,many\n'
    const { became, faults } = bringIn(madeStore(), text)
    expect(became).toHaveLength(3)
    expect(faults.map(({ line }) => line).sort()).toEqual([3, 4, 6])
    expect(faults[0]?.reason).toMatch(/quotation mark/)
  })

  it('cannot put a header, markup or codes for a terminal into a name that does harm', () => {
    const store = madeStore()
    bringIn(
      store,
      'email,name\na@example.com,"Anna\r\nBcc: x@example.com"\nb@example.com,"\u001b[2Jbad\u202e"\n',
    )
    const names = store.database.prepare('SELECT name FROM subscriber ORDER BY id').all()
    expect(names.map(({ name }) => name)).toEqual(['Anna Bcc: x@example.com', 'bad'])
  })

  it('brings nobody without proof that is not vouched for', () => {
    const text =
      'email,confirm_time\nanna@example.com,2020-01-01 10:00:00\nben@example.com,\ncara@example.com,3/4/2021\n'
    const { intakes } = readList(text, { name: 'x', topics })
    const store = madeStore()
    expect(intakes.map(({ intake }) => takeIn(store, intake, { at, source: 'x' }))).toEqual([
      'added',
      'unproven',
      'unproven',
    ])
    const [proof] = store.database.prepare('SELECT kind, at, source, evidence FROM consent').all()
    expect(proof).toMatchObject({ kind: 'imported', at: '2020-01-01T10:00:00.000Z', source: 'x' })
  })

  it('from Mailchimp brings consents and topics, and keeps out who left or bounced', () => {
    const store = madeStore()
    const head =
      '"Email Address","First Name","Last Name",MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LAST_CHANGED'
    const bring = (kind: string, columns: string, row: string) =>
      bringIn(store, `${head},${columns}\n${row}\n`, { name: `${kind}_members_export_5f.csv` }).became
    const left = 'l@example.com,L,M,2,,,,,"2021-01-01 00:00:00","2021-01-02 03:04:05","June",12,NORMAL,'
    expect(
      bring(
        'unsubscribed',
        'UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER',
        left,
      ),
    ).toEqual(['suppressed'])
    const gone = 'c@example.com,C,D,2,,,,,"2021-01-01 00:00:00","2021-01-02 03:04:05",June,12'
    expect(bring('cleaned', 'CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID', gone)).toEqual([
      'suppressed',
    ])
    const row =
      's@example.com,Sue,Smith,2,"2020-01-01 10:00:00",,"2020-01-01 10:05:00",192.0.2.7,"2021-01-01 00:00:00",1,"""All about Kaseya"",""VIP"""'
    expect(bring('subscribed', 'LEID,TAGS', row)).toEqual(['added'])
    expect(bring('nonsubscribed', 'LEID,TAGS', row.replace('s@', 'n@'))).toEqual(['unconfirmed'])
    expect(subscriberAt(store, 's@example.com')).toMatchObject({
      ...{ name: 'Sue Smith', topics: ['kaseya', 'main'], since: '2020-01-01T10:05:00.000Z' },
    })
    expect(store.database.prepare('SELECT evidence FROM consent').get()?.evidence).toContain('192.0.2.7')
    expect(['l@example.com', 'c@example.com'].map((email) => suppressionOf(store, email))).toEqual([
      'imported',
      'bounced',
    ])
    expect(bring('subscribed', 'LEID,TAGS', row.replace('s@', 'L@').replace('Sue', 'Lea'))).toEqual([
      'kept out',
    ])
  })

  it('changes nothing when it is brought a second time', () => {
    const store = madeStore()
    const text =
      'email,name,status\nanna@example.com,Anna,subscribed\nben@example.com,Ben,unsubscribed\nc@example.com,C,pending\n'
    expect(bringIn(store, text).became).toEqual(['added', 'suppressed', 'unconfirmed'])
    const before = dump(store.database)
    expect(bringIn(store, text.replace('Anna,', 'Other,')).became).toEqual([
      'known',
      'suppressed before',
      'unconfirmed',
    ])
    expect(dump(store.database)).toBe(before)
  })
})

describe('cells', () => {
  it('of an export are no formulas, and come back as they were', () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^'*[=+\-@\t\r＝]?.{0,5}$/))
    fc.assert(
      fc.property(cell, (text) => {
        expect(guarded(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        expect(unguarded(guarded(text))).toBe(text)
        if (/^[\p{L}\d]/u.test(text)) expect(guarded(text)).toBe(text)
      }),
    )
  })
})

describe('an export', () => {
  const local = fc.stringMatching(/^[a-z0-9=+_'-]{1,12}$/)
  const name = fc.oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('=1+1', "'=x", '-2', 'Ann "A", B', 'ä;ö\tü', '@x', ''),
  )
  const person = fc.record({
    email: fc
      .tuple(local, fc.constantFrom('example.com', 'mail.example.org'))
      .map(([who, where]) => `${who}@${where}`),
    name,
    frequency: fc.constantFrom('every', 'monthly', 'paused'),
    topics: fc.constantFrom('main', 'kaseya', 'main kaseya'),
  })

  it('brings the same list into another store', () => {
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (people) => {
        const first = madeStore()
        for (const { email, name, frequency, topics: wanted } of people) {
          const proof = { at: '2024-01-02T03:04:05.000Z', evidence: '=a, "b"' }
          const [one] = readList(
            `email,name,frequency,topics\n${[email, `x${name}`, frequency, wanted].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\n`,
            { name: 'x', topics },
          ).intakes
          if (one?.intake.kind === 'subscriber')
            takeIn(first, { ...one.intake, name: name.trim() || 'x', proof }, { at, source: 'x' })
        }
        const text = exported(first)
        const second = madeStore()
        const { faults } = bringIn(second, text)
        expect(faults).toEqual([])
        const known = (store: Store) =>
          store.database.prepare('SELECT email, standing, frequency, since FROM subscriber ORDER BY id').all()
        expect(known(second)).toEqual(known(first))
        expect(exported(second).split('\n').length).toBe(text.split('\n').length)
        // Names lose what cannot be seen the first time; after that nothing changes any more.
        const third = madeStore()
        bringIn(third, exported(second))
        expect(exported(third)).toBe(exported(second))
      }),
      { numRuns: 30 },
    )
  })
})
