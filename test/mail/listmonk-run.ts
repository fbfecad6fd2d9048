import { randomUUID } from 'node:crypto'
import { setTimeout } from 'node:timers/promises'
import { madeSender } from '../../scripts/post/made-sending.ts'
import { listmonkAt } from '../../src/mail/listmonk/client.ts'
import { runCampaign } from '../../src/mail/listmonk/run-campaign.ts'
import type { Sending } from '../../src/model/mail.ts'
import { openStore } from '../../src/store/open-store.ts'

/**
 * One run of the only sending in a store by a listmonk, in a process whose files may be limited:
 * `node listmonk-run.ts STORE URL`. Prints how it ended, or what the store said.
 */
const [, , path = '', url = ''] = process.argv
using store = openStore(path)
const sending = store.database.prepare('SELECT * FROM sending').get() as unknown as Sending
try {
  const end = await runCampaign({
    ...{ store, sending, sender: { ...madeSender, service: 'https://news.show.example/' } },
    listmonk: listmonkAt({ url, user: 'copydesk' }, 'secret', { timeout: 10_000, pause: 5 }),
    clock: {
      now: Date.now,
      wait: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
    },
    signal: new AbortController().signal,
    claimant: { holder: randomUUID(), process: process.pid, host: 'here' },
    ...{ isAlive: () => false, look: 1 },
  })
  process.stdout.write(end.why)
} catch (error) {
  process.stdout.write(error instanceof Error && 'code' in error ? String(error.code) : String(error))
}
