import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { freeze } from '../../src/mail/ledger/freeze.ts'
import type { FrozenBody, Sending } from '../../src/model/mail.ts'
import { addressHash } from '../../src/store/address-hash.ts'
import { inTransaction, openStore, type Store } from '../../src/store/open-store.ts'

/** A folder of its own that goes when the test is done. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-mail-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A store with so many who confirmed and chose the general edition, in a folder of its own. */
export function madeList(count: number, folder = ownFolder()): Store {
  const store = openStore(join(folder, 'subscribers.db'))
  onTestFinished(() => store[Symbol.dispose]())
  addSubscribers(store, count)
  return store
}

/** Adds so many more; their addresses go on counting. */
export function addSubscribers({ database, secret }: Store, count: number): void {
  const person = database.prepare(`INSERT INTO subscriber (email, email_hash, name, standing, since)
    VALUES (?, ?, ?, 'confirmed', '2026-01-01T00:00:00.000Z') RETURNING id`)
  const choose = database.prepare(`INSERT INTO choice (subscriber, topic) VALUES (?, 'main')`)
  const before = Number(database.prepare('SELECT count(*) AS n FROM subscriber').get()?.n)
  inTransaction(database, () => {
    for (let at = before + 1; at <= before + count; at += 1) {
      const email = `reader${at}@example.org`
      choose.run(
        Number(person.get(email, addressHash(secret, email), at % 3 === 0 ? `Reader № ${at}` : null)?.id),
      )
    }
  })
}

export { madeSender as sender } from '../../scripts/post/made-sending.ts'

export const body: FrozenBody & { readonly slug: string } = {
  slug: '2026-07-09',
  subject: 'Kaseya, and what café owners pay',
  html: `<!doctype html><html lang="en"><body><p>Good morning — here it is.</p>${'<p>Words of a story.</p>'.repeat(40)}<p><a href="{{leave_url}}">Leave</a> <a href="{{preferences_url}}">Choose</a></p></body></html>`,
  text: `Good morning — here it is.\n\n.A line that begins with a stop.\nFrom here on it is text.\n\nLeave: {{leave_url}}\n`,
  url: 'https://show.example/editions/2026-07-09/',
}

export const asked = {
  edition: 'urn:uuid:1',
  content: 'a'.repeat(64),
  topic: 'main',
  transport: 'smtp',
  month: '2026-07',
  spare: 'same',
} as const

/** An edition frozen for all who want it. */
export function frozen(
  { database }: Store,
  more: {
    readonly month?: string
    readonly content?: string
    readonly edition?: string
    readonly transport?: string
    readonly topic?: string
    readonly spare?: 'same' | 'any'
    readonly at?: string
  } = {},
): Sending {
  return freeze(database, { ...asked, ...body, at: '2026-07-09T07:00:00.000Z', ...more })
}
