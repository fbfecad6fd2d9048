import { freeze } from '../../src/mail/ledger/freeze.ts'
import type { Sender } from '../../src/mail/sender.ts'
import type { FrozenBody, Sending } from '../../src/model/mail.ts'
import { addressHash } from '../../src/store/address-hash.ts'
import { inTransaction, type Store } from '../../src/store/open-store.ts'

/** Who the mail of benchmarks is from. */
export const madeSender: Sender = {
  from: { name: 'The Test Desk', address: 'desk@show.example' },
  replyTo: { address: 'ruth@show.example' },
  domain: 'show.example',
  bounceAddress: 'bounces@show.example',
  listId: 'weekly.show.example',
  listName: 'The Weekly',
  service: 'https://news.show.example/',
}

const paragraph =
  '<p style="margin:0 0 16px 0;font-size:16px;line-height:24px">The provider said on Friday that somebody had walked through its update server and into the offices of 1,500 customers — most of them small firms with no night shift.</p>\n'

/** An edition of the size that real ones have: an HTML part of some 25 kB. */
export const madeBody: FrozenBody & { readonly slug: string } = {
  slug: '2026-07-09',
  subject: 'A week of updates, and what they cost',
  html: `<!doctype html><html lang="en"><head><title>x</title></head><body>${paragraph.repeat(95)}<p><a href="{{leave_url}}">Leave</a></p></body></html>`,
  text: `${'The provider said on Friday that somebody had walked through\nits update server — and into the offices of many.\n\n'.repeat(40)}Leave: {{leave_url}}\n`,
  url: 'https://show.example/editions/2026-07-09/',
}

/** Fills a store with so many who confirmed and chose the general edition. */
export function fillStore({ database, secret }: Store, count: number): void {
  const person = database.prepare(`INSERT INTO subscriber (id, email, email_hash, standing, since)
    VALUES (?, ?, ?, 'confirmed', '2026-01-01T00:00:00.000Z')`)
  const choose = database.prepare(`INSERT INTO choice (subscriber, topic) VALUES (?, 'main')`)
  inTransaction(database, () => {
    for (let id = 1; id <= count; id += 1) {
      const email = `reader${id}@example.org`
      person.run(id, email, addressHash(secret, email))
      choose.run(id)
    }
  })
}

/** Freezes the made edition for all of them. */
export function madeSending({ database }: Store): Sending {
  return freeze(database, {
    ...madeBody,
    ...{ edition: 'urn:uuid:made', content: 'a'.repeat(64), topic: 'main', transport: 'smtp' },
    ...{ month: '2026-07', spare: 'same', at: new Date().toISOString() },
  })
}
