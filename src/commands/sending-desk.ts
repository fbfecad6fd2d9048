import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type DkimKey, readDkimKey } from '../mail/dkim.ts'
import { type Sender, senderOf } from '../mail/sender.ts'
import type { DkimSettings, SendingSettings } from '../model/sending.ts'
import type { Show } from '../model/show.ts'
import type { Store } from '../store/open-store.ts'
import { type Call, UsageError } from './command.ts'
import { type OpenShow, openShow } from './open-show.ts'
import { messageLines } from './report.ts'
import { storeOf } from './subscriber-store.ts'

/** All that sending an edition begins with. */
export interface SendingDesk {
  readonly call: Call
  readonly open: OpenShow
  readonly show: Show
  readonly settings: SendingSettings
  readonly sender: Sender
  readonly dkim?: DkimKey
  readonly store: Store
}

const bySelf: SendingSettings = { transport: 'outbox', rates: {}, latestHours: 6 }

/** Opens what sending needs. What is missing or wrong in the settings is said, and nothing is begun. */
export function openSendingDesk(call: Call): SendingDesk {
  const open = openShow(call.root)
  const errors = open.messages.filter(({ severity }) => severity === 'error')
  for (const line of messageLines(errors, call.terminal.paint)) call.terminal.err(line)
  if (!open.show) throw new UsageError('The show’s settings (content/show.md) cannot be used; see above.')
  const { show } = open
  return { call, open, show, ...sendingOf(call.root, show), store: storeOf(call.root) }
}

/** How a show's mail is sent, by whom, and signed with what. Throws a UsageError that says what is missing. */
export function sendingOf(root: string, show: Show): Pick<SendingDesk, 'settings' | 'sender' | 'dkim'> {
  const found = senderOf(show)
  if ('fault' in found) throw new UsageError(found.fault)
  const settings = show.sending ?? bySelf
  const dkim = settings.dkim && dkimKeyOf(root, settings.dkim)
  return { settings, sender: found.sender, ...(dkim && { dkim }) }
}

/** What stands in the environment under a name; nothing else of the program looks there. */
export function secretIn(name: string): string | undefined {
  const value = process.env[name]?.trim()
  return value === '' ? undefined : value
}

function dkimKeyOf(root: string, { domain, selector, keyFile }: DkimSettings): DkimKey {
  const pem = keyFile === undefined ? secretIn('COPYDESK_DKIM_KEY') : keyIn(resolve(root, keyFile))
  if (pem === undefined)
    throw new UsageError(
      'The DKIM key is missing: name its file as `key-file` under `dkim`, or put it into the environment as COPYDESK_DKIM_KEY.',
    )
  const read = readDkimKey(pem)
  if ('fault' in read) throw new UsageError(read.fault)
  return { domain, selector, key: read.key }
}

function keyIn(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'it is no file'
    throw new UsageError(`The DKIM key ${path} cannot be read (${why}).`)
  }
}
