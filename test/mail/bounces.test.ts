import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { failureKind } from '../../src/mail/bounces/failure-kind.ts'
import { mailsInMbox } from '../../src/mail/bounces/mbox.ts'
import { readBounceEvents } from '../../src/mail/bounces/read-bounce-events.ts'
import { readBounceMail } from '../../src/mail/bounces/read-bounce-mail.ts'
import { takeIn } from '../../src/mail/bounces/take-in.ts'
import { keyOf, messageIdOf } from '../../src/mail/delivery-key.ts'
import { outcomeReport } from '../../src/mail/ledger/outcome-report.ts'
import type { Store } from '../../src/store/open-store.ts'
import { frozen, madeList } from './made-list.ts'

const secret = new Uint8Array(32).fill(5)
const key = keyOf(secret, { sending: 1, subscriber: 7 })
const now = new Date('2026-07-10T08:00:00Z')

/** A report as a mail server writes one. */
function report(fields: string, { to = `bounces+${key}@show.example`, quoted = '' } = {}): Buffer {
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
      `To: ${to}`,
      'Subject: Undelivered Mail Returned to Sender',
      'Date: Thu, 09 Jul 2026 09:00:00 +0000',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary="B"',
      '',
      '--B',
      'Content-Type: text/plain',
      '',
      'I am sorry to tell you.',
      '--B',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.org',
      '',
      ...fields.split('\n'),
      '',
      '--B',
      'Content-Type: message/rfc822',
      '',
      quoted,
      'Subject: the edition',
      '',
      'words',
      '--B--',
      '',
    ].join('\r\n'),
  )
}

describe('a report of a mail server', () => {
  it('says whose mail it was by the address it came to, or by what it quotes', async () => {
    const fields =
      'Final-Recipient: rfc822; anna@example.org\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1\n <anna@example.org>: no such user'
    expect(await readBounceMail(report(fields), secret)).toEqual({
      ...{ kind: 'hard', key: { sending: 1, subscriber: 7 }, at: '2026-07-09T09:00:00.000Z' },
      detail: '5.1.1 smtp; 550 5.1.1 <anna@example.org>: no such user',
    })
    const quoted = `Message-ID: ${messageIdOf(key, '2026-07-09', 'show.example')}`
    const elsewhere = { to: 'bounces@show.example', quoted }
    expect(await readBounceMail(report(fields, elsewhere), secret)).toMatchObject({ key: { subscriber: 7 } })
  })

  it('about a full mailbox is soft, about a mail that is late nothing', async () => {
    expect(await readBounceMail(report('Action: failed\nStatus: 5.2.2'), secret)).toMatchObject({
      kind: 'soft',
    })
    expect(await readBounceMail(report('Action: delayed\nStatus: 4.4.1'), secret)).toBeUndefined()
    expect(await readBounceMail(report('Action: delivered\nStatus: 2.0.0'), secret)).toBeUndefined()
  })

  it('that nobody signed is not believed', async () => {
    const forged = report('Action: failed\nStatus: 5.1.1', {
      to: 'bounces+1-7-00000000000000000000@show.example',
    })
    expect(await readBounceMail(forged, secret)).toBeUndefined()
  })

  it('in the words of an old server is understood; somebody’s holiday is not a bounce', async () => {
    const old = (from: string, subject: string, text: string): Buffer =>
      Buffer.from(
        `From: ${from}\r\nTo: bounces+${key}@show.example\r\nSubject: ${subject}\r\n\r\n${text}\r\n`,
      )
    const qmail = old(
      'MAILER-DAEMON@old.example',
      'failure notice',
      'Sorry, no mailbox here by that name. User unknown',
    )
    expect(await readBounceMail(qmail, secret)).toMatchObject({ kind: 'hard' })
    expect(
      await readBounceMail(old('anna@example.org', 'Returned from holiday? No', 'I am away'), secret),
    ).toBeUndefined()
  })

  it('of a complaint is one, and of its opposite is none', async () => {
    const arf = (type: string): Buffer =>
      Buffer.from(
        `From: fbl@mailbox.example\r\nTo: bounces@show.example\r\nSubject: FW: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/report; report-type=feedback-report; boundary="B"\r\n\r\n--B\r\nContent-Type: message/feedback-report\r\n\r\nFeedback-Type: ${type}\r\nUser-Agent: x/1\r\nVersion: 1\r\n\r\n--B\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: ${messageIdOf(key, 's', 'show.example')}\r\n\r\nx\r\n--B--\r\n`,
      )
    expect(await readBounceMail(arf('abuse'), secret)).toMatchObject({
      kind: 'complaint',
      key: { subscriber: 7 },
    })
    expect(await readBounceMail(arf('not-spam'), secret)).toBeUndefined()
  })

  it('may be anything at all without harm', async () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 400 }),
      fc.string().map((text) => Buffer.from(text)),
    )
    await fc.assert(fc.asyncProperty(bytes, async (given) => void (await readBounceMail(given, secret))))
  })

  it('stands in an mbox beside others', () => {
    const mbox =
      'From a@b Thu Jul  9\nSubject: one\n\nwords\n>From here\n\nFrom c@d Thu Jul  9\nSubject: two\n\nmore\n'
    const mails = mailsInMbox(Buffer.from(mbox)).map((mail) => Buffer.from(mail).toString())
    expect(mails).toEqual(['Subject: one\n\nwords\nFrom here', 'Subject: two\n\nmore\n'])
    expect(mailsInMbox(Buffer.from('Subject: one\n\nFrom x\n'))).toHaveLength(1)
  })
})

describe('an answer of a server', () => {
  it('means that nobody is there only where it says so', () => {
    const hard = [
      '550 5.1.1 x',
      '550 No such user here',
      '5.1.10 null MX',
      '550 User unknown',
      '550 5.2.1 disabled',
    ]
    const soft = [
      '552 5.2.2 full',
      '550 5.7.1 blocked',
      '451 4.7.1 later',
      '450 user unknown',
      '554 spam',
      '',
    ]
    expect(hard.map(failureKind)).toEqual(hard.map(() => 'hard'))
    expect(soft.map(failureKind)).toEqual(soft.map(() => 'soft'))
  })
})

describe('what came back', () => {
  const suppressed = ({ database }: Store): readonly unknown[] =>
    database
      .prepare(`SELECT id, reason FROM suppression JOIN subscriber USING (email_hash) ORDER BY id`)
      .all()
      .map(({ id, reason }) => `${id} ${reason}`)

  it('suppresses dead addresses and those who complained, once, and is reported', () => {
    const store = madeList(5)
    const { id } = frozen(store)
    store.database.exec(`UPDATE delivery SET state = 'sent'`)
    const events = [
      {
        kind: 'hard',
        key: { sending: id, subscriber: 1 },
        detail: '5.1.1 <reader1@example.org>: no such user',
      },
      { kind: 'complaint', key: { sending: id, subscriber: 2 }, detail: 'abuse' },
      { kind: 'soft', key: { sending: id, subscriber: 3 }, detail: '5.2.2' },
      { kind: 'hard', email: 'nobody@example.org', detail: '5.1.1' },
    ] as const
    expect(takeIn(store, events, now)).toEqual({
      hard: 1,
      soft: 1,
      complaint: 1,
      suppressed: 2,
      known: 0,
      strangers: 1,
    })
    expect(takeIn(store, events, now)).toMatchObject({
      hard: 0,
      soft: 0,
      complaint: 0,
      suppressed: 0,
      known: 3,
    })
    expect(suppressed(store)).toEqual(['1 bounced', '2 complained'])
    expect(store.database.prepare('SELECT detail FROM bounce ORDER BY id LIMIT 1').get()?.detail).toBe(
      '5.1.1 <…>: no such user',
    )
    expect(outcomeReport(store.database, id)).toMatchObject({
      sent: 5,
      hard: 1,
      soft: 1,
      complaints: 1,
      left: 0,
    })
  })

  it('suppresses after three soft bounces of the last five editions, not of more', () => {
    const store = madeList(2)
    const soft = (sending: number, subscriber: number) => ({
      kind: 'soft' as const,
      key: { sending, subscriber },
      detail: '',
    })
    for (let at = 1; at <= 7; at += 1) {
      const { id } = frozen(store, { edition: `urn:${at}` })
      store.database.exec(`UPDATE delivery SET state = 'sent' WHERE sending = ${id}`)
      // The first bounces with each edition, the second with every third.
      takeIn(store, [soft(id, 1), ...(at % 3 === 1 ? [soft(id, 2)] : [])], now)
      expect(suppressed(store)).toEqual(at < 3 ? [] : ['1 bounced'])
    }
  })
})

describe('what services say', () => {
  const id = messageIdOf(key, '2026-07-09', 'show.example')
  const ses = {
    notificationType: 'Bounce',
    bounce: {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'a@example.org', diagnosticCode: 'smtp; 550 5.1.1' }],
    },
    mail: { messageId: 'ses', commonHeaders: { messageId: id } },
  }
  const cases: readonly (readonly [string, unknown, object])[] = [
    ['Amazon SES', { Type: 'Notification', Message: JSON.stringify(ses) }, { kind: 'hard', messageId: id }],
    [
      'Amazon SES of a complaint',
      {
        eventType: 'Complaint',
        complaint: { complainedRecipients: [{ emailAddress: 'a@example.org' }] },
        mail: {},
      },
      { kind: 'complaint', email: 'a@example.org' },
    ],
    [
      'Mailgun',
      {
        signature: {},
        'event-data': {
          event: 'failed',
          severity: 'permanent',
          recipient: 'a@example.org',
          message: { headers: { 'message-id': id.slice(1, -1) } },
          'delivery-status': { code: 550, message: '5.1.1 no such user' },
        },
      },
      { kind: 'hard', messageId: id.slice(1, -1), detail: '5.1.1 no such user' },
    ],
    [
      'Postmark',
      { RecordType: 'Bounce', Type: 'SoftBounce', Email: 'a@example.org', MessageID: 'x', Details: 'full' },
      { kind: 'soft', detail: 'full' },
    ],
    [
      'SendGrid',
      {
        event: 'bounce',
        type: 'bounce',
        email: 'a@example.org',
        'smtp-id': id,
        sg_event_id: 'x',
        reason: '550',
      },
      { kind: 'hard', messageId: id },
    ],
    [
      'Brevo',
      { event: 'hard_bounce', email: 'a@example.org', 'message-id': id, reason: 'gone' },
      { kind: 'hard', messageId: id },
    ],
  ]
  for (const [name, json, expected] of cases)
    it(`is read as ${name} writes it`, () => {
      expect(readBounceEvents(json)).toEqual({ events: [expect.objectContaining(expected)], unknown: 0 })
      expect(readBounceEvents([json, json]).events).toHaveLength(2)
    })

  it('of other things is left out, and of no known shape counted', () => {
    const open = { event: 'open', email: 'a@example.org', sg_event_id: 'x' }
    expect(readBounceEvents([open, { hello: 1 }, null, 'x'])).toEqual({ events: [], unknown: 3 })
  })

  it('is anybody’s by the address, where the mail has no name of ours', () => {
    const store = madeList(3)
    const { id: sending } = frozen(store)
    store.database.exec(`UPDATE delivery SET state = 'sent'`)
    const { events } = readBounceEvents({ RecordType: 'SpamComplaint', Email: 'READER2@example.org' })
    expect(takeIn(store, events, now)).toMatchObject({ complaint: 1, suppressed: 1 })
    expect(outcomeReport(store.database, sending).complaints).toBe(1)
  })

  it('may be any JSON without harm', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void readBounceEvents(value)))
  })
})
