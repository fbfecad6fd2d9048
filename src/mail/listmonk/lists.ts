import { z } from 'zod'
import type { Store } from '../../store/open-store.ts'
import type { Clock } from '../clock.ts'
import type { Recipient } from '../personal-mail.ts'
import { audienceFile } from './audience-file.ts'
import { made } from './campaigns.ts'
import { type Listmonk, ListmonkError } from './client.ts'

const list = z.looseObject({ id: z.number(), name: z.string() })

/** Makes the private list of a sending, empty; one that an earlier run left goes first, for others may be on it. */
export async function freshList(listmonk: Listmonk, name: string): Promise<number> {
  const find = async (): Promise<number | undefined> => {
    const query = new URLSearchParams({ minimal: 'true', per_page: 'all' })
    const { results } = await listmonk.get(
      `lists?${query}`,
      z.looseObject({ results: z.array(list).nullable() }),
    )
    return results?.find((one) => one.name === name)?.id
  }
  const old = await find()
  if (old !== undefined) await listmonk.change('DELETE', `lists/${old}`, {}, z.unknown())
  const body = { name, type: 'private', optin: 'single', tags: ['copydesk'] }
  return made(async () => (await listmonk.change('POST', 'lists', body, list)).id, find)
}

interface Importing {
  readonly store: Store
  readonly sender: { readonly service: string }
  readonly listmonk: Listmonk
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly look: number
  readonly list: number
  readonly audience: readonly Recipient[]
  /** Called while waiting. */
  readonly alive: () => Promise<unknown>
}

const importing = z.looseObject({ status: z.string(), total: z.number(), imported: z.number() })

/**
 * Brings the audience to listmonk, all of it or it is said: to its list, confirmed, with the addresses by which each
 * one leaves. Importing the same again changes nothing.
 */
export async function importAudience(given: Importing): Promise<void> {
  const { store, sender, listmonk, clock, signal, look, list: to, audience, alive } = given
  const status = (): Promise<z.output<typeof importing>> => listmonk.get('import/subscribers', importing)
  if ((await status()).status === 'importing')
    throw new ListmonkError('listmonk is importing another list; run this again when it is done.', 409)
  const form = new FormData()
  form.set(
    'params',
    JSON.stringify({
      mode: 'subscribe',
      subscription_status: 'confirmed',
      delim: ',',
      lists: [to],
      overwrite: true,
    }),
  )
  const csv = audienceFile(audience, { secret: store.secret, service: sender.service })
  form.set('file', new Blob([csv], { type: 'text/csv' }), 'copydesk.csv')
  await listmonk.change('POST', 'import/subscribers', form, z.unknown())
  let now = await status()
  while (now.status === 'importing' && !signal.aborted) {
    await alive()
    await clock.wait(look, signal)
    now = await status()
  }
  if (signal.aborted) return
  if (now.status !== 'finished' || now.imported !== audience.length)
    throw new ListmonkError(
      `listmonk took ${now.imported} of ${audience.length} subscribers in (its import is ${now.status}); nothing was sent.`,
      409,
    )
}

/** Takes addresses off a list. */
export async function removeFromList(
  listmonk: Listmonk,
  id: number,
  emails: readonly string[],
): Promise<void> {
  // It keeps them in lower case.
  const quoted = emails.map((email) => `'${email.toLowerCase().replaceAll("'", "''")}'`).join(', ')
  await listmonk.change(
    'PUT',
    'subscribers/query/lists',
    { query: `subscribers.email IN (${quoted})`, action: 'remove', target_list_ids: [id] },
    z.unknown(),
  )
}
