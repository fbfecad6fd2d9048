import { spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { authenticate } from 'mailauth'
import { simpleParser } from 'mailparser'
import { describe, expect, it } from 'vitest'
import { keyOf, messageIdOf, readKey, returnPathOf } from '../../src/mail/delivery-key.ts'
import { dkimRecord, dkimSigner, readDkimKey } from '../../src/mail/dkim.ts'
import { alignmentFaults, dnsRecords } from '../../src/mail/dns-records.ts'
import { mailBytes } from '../../src/mail/mail-bytes.ts'
import { mailsOf } from '../../src/mail/personal-mail.ts'
import { readToken } from '../../src/store/token.ts'
import { body, sender } from './made-list.ts'

const secret = new Uint8Array(32).fill(9)
const date = new Date('2026-07-09T07:00:00Z')
const to = { sending: 3, subscriber: 12, email: 'anna@example.org', name: 'Anna Ångström' }
const bytesFor = (given: Partial<typeof body> = {}, recipient = to): Promise<Buffer> =>
  mailBytes(mailsOf({ ...body, ...given }, { sender, secret })(recipient, date))

/** Header fields, unfolded, by their name in lower case. */
function headersOf(bytes: Buffer): ReadonlyMap<string, readonly string[]> {
  const head = bytes
    .subarray(0, bytes.indexOf('\r\n\r\n'))
    .toString('latin1')
    .replace(/\r\n(?=[ \t])/g, '')
  const found = new Map<string, string[]>()
  for (const line of head.split('\r\n')) {
    const name = line.slice(0, line.indexOf(':')).toLowerCase()
    found.set(name, [...(found.get(name) ?? []), line.slice(line.indexOf(':') + 1).trim()])
  }
  return found
}

/** What any mail server may hold against these bytes. */
function faultsIn(bytes: Buffer): readonly string[] {
  const text = bytes.toString('latin1')
  const head = text.slice(0, text.indexOf('\r\n\r\n'))
  return [
    ...(/[^\x00-\x7f]/.test(text) ? ['not 7-bit'] : []),
    ...(/\0/.test(text) ? ['a NUL'] : []),
    ...(/\r(?!\n)|(?<!\r)\n/.test(text) ? ['a bare CR or LF'] : []),
    ...(text.split('\r\n').some((line) => line.length > 998) ? ['a line over 998'] : []),
    ...(text
      .slice(head.length)
      .split('\r\n')
      .some((line) => line.length > 78)
      ? ['a body line over 78']
      : []),
    ...((head.match(/=\?[^?\s]+\?[QB]\?[^?\s]*\?=/gi) ?? []).some((word) => word.length > 75)
      ? ['a long encoded word']
      : []),
    ...[...headersOf(bytes)].filter(([, all]) => all.length > 1).map(([name]) => `${name} twice`),
    ...(text.endsWith('\r\n') ? [] : ['no line end at the end']),
    ...(/\{\{/.test(text) ? ['a token'] : []),
  ]
}

describe('a mail', () => {
  it('has each header once, and those by which a list is known and left', async () => {
    const bytes = await bytesFor()
    expect(faultsIn(bytes)).toEqual([])
    const headers = headersOf(bytes)
    const one = (name: string): string => headers.get(name)?.[0] ?? ''
    for (const name of ['from', 'to', 'reply-to', 'subject', 'date', 'message-id', 'mime-version'])
      expect(headers.get(name), name).toHaveLength(1)
    expect(one('list-id')).toBe('"The Weekly" <weekly.show.example>')
    expect(one('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
    const [, address, byMail] = /^<(https:[^>]+)>, <(mailto:[^>]+)>$/.exec(one('list-unsubscribe')) ?? []
    const token = /^https:\/\/news\.show\.example\/leave\/(.+)$/.exec(address ?? '')?.[1] ?? ''
    expect(readToken(secret, token, { purpose: 'leave', now: 0 })).toMatchObject({ subscriber: 12, about: 3 })
    expect(decodeURIComponent(byMail ?? '')).toBe(`mailto:ruth@show.example?subject=leave ${token}`)
    for (const name of ['x-mailer', 'bcc', 'sender', 'return-path'])
      expect(headers.has(name), name).toBe(false)
  })

  it('is read by another program as it was written', async () => {
    const mail = mailsOf(body, { sender, secret })(to, date)
    const read = await simpleParser(await mailBytes(mail))
    expect(read.subject).toBe(mail.subject)
    expect(read.text?.trimEnd()).toBe(mail.text.trimEnd())
    expect(read.html).toBe(mail.html)
    expect(read.messageId).toBe(mail.messageId)
    expect(read.to).toMatchObject({ value: [{ name: 'Anna Ångström', address: 'anna@example.org' }] })
    expect(read.attachments).toEqual([])
    expect(read.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' })
  })

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'has no defect for Python’s email package',
    async () => {
      const program = `import sys, email, email.policy, json
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = list(m.walk())
print(json.dumps({'defects': [str(d) for p in parts for d in p.defects] + [str(d) for v in m.values() for d in v.defects],
 'types': [p.get_content_type() for p in parts], 'subject': m['subject'], 'html': parts[2].get_content(), 'text': parts[1].get_content()}))`
      const mail = mailsOf(body, { sender, secret })(to, date)
      const { stdout, stderr } = spawnSync('python3', ['-c', program], { input: await mailBytes(mail) })
      expect(stderr.toString()).toBe('')
      const read = JSON.parse(stdout.toString()) as Record<string, unknown>
      expect(read).toMatchObject({
        defects: [],
        types: ['multipart/alternative', 'text/plain', 'text/html'],
        subject: mail.subject,
      })
      expect(String(read.html).trimEnd()).toBe(mail.html)
      expect(String(read.text).replaceAll('\r\n', '\n').trimEnd()).toBe(mail.text.trimEnd())
    },
  )

  it('is the same for the same edition and subscriber, and another for another', async () => {
    const [one, same, other] = [
      await bytesFor(),
      await bytesFor(),
      await bytesFor({}, { ...to, subscriber: 13 }),
    ]
    expect(one.equals(same)).toBe(true)
    expect(headersOf(other).get('message-id')).not.toEqual(headersOf(one).get('message-id'))
  })

  it('escapes the addresses in the HTML part and leaves no token', async () => {
    const quoted = { ...sender, service: 'https://news.show.example/?a=1&b="<' }
    const { html, text } = mailsOf(body, { sender: quoted, secret })(to, date)
    expect(html).toContain('?a=1&amp;b=&quot;&lt;leave/')
    expect(text).toContain('?a=1&b="<leave/')
    expect(html + text).not.toContain('{{')
  })

  it('without a service is left by mail, and promises no click', async () => {
    const { service: _, ...bare } = sender
    const bytes = await mailBytes(mailsOf(body, { sender: bare, secret })(to, date))
    const headers = headersOf(bytes)
    expect(headers.has('list-unsubscribe-post')).toBe(false)
    expect(headers.get('list-unsubscribe')?.[0]).toMatch(
      /^<mailto:ruth@show\.example\?subject=leave%20[^>]+>$/,
    )
  })

  it('survives whatever stands in names, subjects and bodies, with no header of theirs', async () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        'A\r\nBcc: x@evil.example',
        'A\nSubject: other',
        'A\r\n\r\n<script>',
        '"; x@evil.example, "',
        '=?UTF-8?Q?=0D=0ABcc:_x?=',
        '\u2028Bcc: x',
        'n'.repeat(10_000),
        'é'.repeat(10_000),
        '😀 '.repeat(3_000),
        '{{leave_url}}',
        '<a@b.example>',
      ),
    )
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (name, subject, words) => {
        const safe = words.replace(/[{}]/g, '').replace(/[\ud800-\udfff]/g, '')
        const bytes = await bytesFor(
          { subject: subject.replace(/[{}]/g, ''), text: `${safe}\n`, html: `<p>${safe}</p>` },
          { ...to, name: name.replace(/[{}]/g, '') },
        )
        expect(faultsIn(bytes)).toEqual([])
        const headers = headersOf(bytes)
        expect(headers.has('bcc')).toBe(false)
        expect(headers.get('to')).toHaveLength(1)
        const read = await simpleParser(bytes)
        const addressed = Array.isArray(read.to) ? read.to : [read.to]
        expect(addressed.flatMap((one) => one?.value.map(({ address }) => address))).toEqual([
          'anna@example.org',
        ])
      }),
      { numRuns: process.env.COPYDESK_PROOF ? 1_000 : 60 },
    )
  })
})

describe('what names a mail', () => {
  const number = fc.integer({ min: 0, max: 2 ** 40 })

  it('tells whose it was, to those who signed it, whatever case it comes back in', () => {
    fc.assert(
      fc.property(number, number, (sending, subscriber) => {
        const key = keyOf(secret, { sending, subscriber })
        expect(readKey(secret, key.toUpperCase())).toEqual({ sending, subscriber })
        expect(readKey(new Uint8Array(32), key)).toBeUndefined()
        expect(readKey(secret, `${key.slice(0, -1)}g`)).toBeUndefined()
      }),
    )
  })

  it('fits into a return path and a Message-ID', () => {
    const key = keyOf(secret, { sending: 2 ** 30, subscriber: 2 ** 30 })
    expect(returnPathOf(key, 'bounces@show.example')).toBe(`bounces+${key}@show.example`)
    expect(returnPathOf(key, 'bounces@show.example').split('@')[0]?.length).toBeLessThanOrEqual(64)
    expect(messageIdOf(key, '2026-07-09', 'show.example')).toMatch(/^<[0-9a-z.-]+@show\.example>$/)
  })
})

describe('a signature', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { domain: 'show.example', selector: 'desk', key: privateKey }
  const resolver = async (name: string, type: string): Promise<string[][]> => {
    if (name === 'desk._domainkey.show.example' && type === 'TXT') return [[dkimRecord(privateKey)]]
    throw Object.assign(new Error('none'), { code: 'ENOTFOUND' })
  }
  const verdict = async (bytes: Buffer | string): Promise<string | undefined> => {
    const { dkim } = await authenticate(Buffer.from(bytes), {
      ...{ ip: '127.0.0.1', helo: 'show.example', sender: 'bounces@show.example', mta: 'here', resolver },
    })
    return dkim.results[0]?.status.result
  }

  it('holds, with both headers by which one leaves under it', async () => {
    const signed = await dkimSigner(key)(await bytesFor())
    expect(faultsIn(signed)).toEqual([])
    expect(await verdict(signed)).toBe('pass')
    const fields = headersOf(signed).get('dkim-signature')?.[0]?.replace(/\s/g, '') ?? ''
    const covered = /;h=([^;]+)/.exec(fields)?.[1]?.toLowerCase().split(':') ?? []
    expect(covered).toEqual(
      expect.arrayContaining([
        'from',
        'to',
        'subject',
        'date',
        'message-id',
        'list-unsubscribe',
        'list-unsubscribe-post',
      ]),
    )
  })

  it('breaks when anything under it is changed', async () => {
    const signed = (await dkimSigner(key)(await bytesFor())).toString('latin1')
    const tampered = [
      signed.replace('List-Unsubscribe=One-Click', 'List-Unsubscribe=Two-Click'),
      signed.replace('news.show.example/leave', 'news.evil.example/leave'),
      signed.replace('From: The Test Desk', 'From: The Other Desk'),
      signed.replace('weekly.show.example', 'weekly.evil.example'),
      signed.replace('Words of a story', 'Words of a stery'),
    ]
    for (const one of tampered) {
      expect(one).not.toBe(signed)
      expect(await verdict(one)).not.toBe('pass')
    }
  })

  it('is made by no key that mailboxes would not take', () => {
    const pem = (type: 'rsa' | 'ec', bits: number): string => {
      const made =
        type === 'rsa'
          ? generateKeyPairSync('rsa', { modulusLength: bits })
          : generateKeyPairSync('ec', { namedCurve: 'P-256' })
      return made.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    }
    expect(readDkimKey(pem('rsa', 2048))).toHaveProperty('key')
    expect(readDkimKey(pem('rsa', 512))).toMatchObject({ fault: expect.stringContaining('512 bits') })
    expect(readDkimKey(pem('ec', 0))).toMatchObject({ fault: expect.stringContaining('RSA') })
    expect(readDkimKey('hello')).toMatchObject({ fault: expect.stringContaining('PEM') })
  })

  it('comes with the records that a domain needs, and with what is not aligned', () => {
    const records = dnsRecords(sender, 'smtp.show.example', key)
    expect(records.map(({ name }) => name)).toEqual([
      'show.example',
      'desk._domainkey.show.example',
      '_dmarc.show.example',
    ])
    expect(alignmentFaults(sender, key)).toEqual([])
    expect(alignmentFaults(sender, { domain: 'mail.show.example' })).toEqual([])
    expect(alignmentFaults(sender, undefined)).toHaveLength(1)
    expect(
      alignmentFaults({ ...sender, bounceAddress: 'b@else.example' }, { domain: 'other.example' }),
    ).toHaveLength(2)
    expect(
      alignmentFaults({ ...sender, domain: 'a.co.uk', bounceAddress: 'b@b.co.uk' }, { domain: 'a.co.uk' }),
    ).toHaveLength(1)
  })
})
