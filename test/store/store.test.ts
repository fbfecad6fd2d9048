import { mkdtempSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressHash } from '../../src/store/address-hash.ts'
import { readAddress } from '../../src/store/mail-address.ts'
import { inTransaction, NewerStoreError, openStore } from '../../src/store/open-store.ts'
import { readToken, signToken } from '../../src/store/token.ts'

const secret = new Uint8Array(32).fill(7)
const place = (): string => join(mkdtempSync(join(tmpdir(), 'copydesk-store-')), 'deep', 'subscribers.db')

describe('the store', () => {
  it('is its owner’s alone, keeps its secret, and is made once', () => {
    const path = place()
    const first = openStore(path)
    const kept = first.secret
    first[Symbol.dispose]()
    using second = openStore(path)
    expect(second.secret).toEqual(kept)
    expect(kept).toHaveLength(32)
    for (const name of [path, `${path}-wal`]) expect(statSync(name).mode & 0o077, name).toBe(0)
  })

  it('does a transaction whole or not at all', () => {
    using store = openStore(place())
    const add = store.database.prepare(
      `INSERT INTO suppression (email_hash, reason, at) VALUES (?, 'by-hand', 'now')`,
    )
    expect(() =>
      inTransaction(store.database, () => {
        add.run('a')
        throw new RangeError('stop')
      }),
    ).toThrow(RangeError)
    expect(store.database.prepare('SELECT count(*) AS n FROM suppression').get()?.n).toBe(0)
  })

  it('leaves alone what a newer program wrote', () => {
    const path = place()
    const store = openStore(path)
    store.database.exec('PRAGMA user_version = 99')
    store[Symbol.dispose]()
    expect(() => openStore(path)).toThrow(NewerStoreError)
  })

  it('never gives an id a second time', () => {
    using store = openStore(place())
    const add = store.database.prepare(
      `INSERT INTO subscriber (email, email_hash, standing, since) VALUES (?, ?, 'pending', 'now')`,
    )
    const id = add.run('a@example.com', 'a').lastInsertRowid
    store.database.prepare('DELETE FROM subscriber').run()
    expect(add.run('b@example.com', 'b').lastInsertRowid).not.toBe(id)
  })
})

describe('a token', () => {
  const number = fc.integer({ min: 0, max: 2 ** 40 })

  it('says what was signed, to those who ask for that purpose', () => {
    fc.assert(
      fc.property(number, number, (subscriber, about) => {
        const claims = { purpose: 'leave', subscriber, about, expires: 0 } as const
        const token = signToken(secret, claims)
        expect(token).toMatch(/^[a-z0-9.]+[a-z0-9]$/)
        expect(readToken(secret, token, { purpose: 'leave', now: 1 })).toEqual(claims)
        expect(readToken(secret, token, { purpose: 'confirm', now: 1 })).toBe('forged')
        expect(readToken(new Uint8Array(32), token, { purpose: 'leave', now: 1 })).toBe('forged')
      }),
    )
  })

  it('says nothing once a character is another, or more or fewer', () => {
    const token = signToken(secret, { purpose: 'confirm', subscriber: 41, about: 7, expires: 900 })
    const read = (text: string) => readToken(secret, text, { purpose: 'confirm', now: 800 })
    for (const at of token.split('').keys()) {
      expect(read(`${token.slice(0, at)}${token[at] === '1' ? '2' : '1'}${token.slice(at + 1)}`)).toBe(
        'forged',
      )
      expect(read(token.slice(0, at))).toBe('forged')
    }
    for (const text of [`${token}0`, ` ${token}`, `${token}\n`, '', 'c'.repeat(100_000)])
      expect(read(text)).toBe('forged')
  })

  it('expires', () => {
    const token = signToken(secret, { purpose: 'confirm', subscriber: 41, about: 7, expires: 900 })
    expect(readToken(secret, token, { purpose: 'confirm', now: 900 })).toMatchObject({ subscriber: 41 })
    expect(readToken(secret, token, { purpose: 'confirm', now: 901 })).toBe('expired')
  })
})

describe('an address', () => {
  it.each([
    [' Anna.B+news@Example.COM ', 'Anna.B+news@example.com'],
    ['post@bücher.example', 'post@xn--bcher-kva.example'],
    ["o'brien@example.com", "o'brien@example.com"],
  ])('%s is %s', (typed, address) => {
    expect(readAddress(typed)).toEqual({ address })
  })

  it.each([
    ['nobody', 'two addresses: a@example.com, b@example.com', 'Anna <anna@example.com>', '"a b"@example.com'],
    [
      'a@example.com\r\nBcc: b@example.com',
      'a@b',
      'a@-b.example',
      'a@127.0.0.1',
      '@example.com',
      'a@@example.com',
    ],
    ['ä@example.com', `${'a'.repeat(65)}@example.com`, `a@${'b.'.repeat(130)}example`, 'a'.repeat(10_000)],
    ['a..b@example.com', '.a@example.com', 'a@example.com?bcc=b', 'a@exa mple.com', 'a@example.com\0'],
  ])('refuses what is none', (...typed) => {
    for (const text of typed) expect(readAddress(text), text).toHaveProperty('fault')
  })

  it('has a hash that only the secret gives, and that does not see case', () => {
    expect(addressHash(secret, 'A@example.com')).toBe(addressHash(secret, 'a@EXAMPLE.com'))
    expect(addressHash(secret, 'a@example.com')).not.toBe(addressHash(new Uint8Array(32), 'a@example.com'))
  })
})
