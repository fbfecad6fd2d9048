import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { BounceEvent } from '../mail/bounces/bounce-event.ts'
import { mailsInMbox } from '../mail/bounces/mbox.ts'
import { readBounceEvents, type ServiceEvent } from '../mail/bounces/read-bounce-events.ts'
import { readBounceMail } from '../mail/bounces/read-bounce-mail.ts'
import { takeIn } from '../mail/bounces/take-in.ts'
import type { Store } from '../store/open-store.ts'
import { readToken } from '../store/token.ts'
import { leave } from '../subscribers/leave.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { counted } from './report.ts'
import { existingStore } from './subscriber-store.ts'

/** What was found in files. */
interface Found {
  readonly events: (BounceEvent | ServiceEvent)[]
  left: number
  /** Mails and events that say nothing about a mail of ours. */
  other: number
}

/**
 * `copydesk bounces`: takes in what came back, from mails in a file, an mbox or a Maildir, or from the JSON of a
 * sender's service. Reading the same again changes nothing, so a whole mailbox may be given each time.
 */
export async function bounces(call: Call, paths: readonly string[]): Promise<ExitCode> {
  using store = existingStore(call.root)
  const found: Found = { events: [], left: 0, other: 0 }
  for (const path of paths) for (const file of filesIn(path)) await readFile(file, store, found)
  const { hard, soft, complaint, suppressed, known, strangers } = takeIn(store, found.events, new Date())
  const { out } = call.terminal
  out(
    `${counted(hard, 'address', 'addresses')} with nobody there, ${counted(soft, 'other failure')}, ${counted(complaint, 'complaint')}, ${found.left} left by mail; ${known} known before`,
  )
  if (suppressed > 0) out(`${counted(suppressed, 'address', 'addresses')} will get nothing from now on.`)
  if (found.other + strangers > 0)
    out(`${found.other + strangers} in these files were about no mail or nobody of this list.`)
  return 0
}

async function readFile(path: string, store: Store, found: Found): Promise<void> {
  const bytes = readFileSync(path)
  if (/^\s*[[{]/.test(bytes.subarray(0, 200).toString('latin1'))) {
    const { events, unknown } = readBounceEvents(jsonOf(bytes.toString('utf8'), path))
    found.events.push(...events)
    found.other += unknown
    return
  }
  for (const mail of mailsInMbox(bytes)) {
    const read = await readBounceMail(mail, store.secret)
    if (!read) found.other += 1
    else if (read.kind === 'leave') found.left += leftByMail(store, read.token) ? 1 : 0
    else found.events.push(read)
  }
}

/** One document, or one in each line. */
function jsonOf(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    try {
      return text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line): unknown => JSON.parse(line))
    } catch {
      throw new UsageError(`${path} begins like JSON and is none; nothing of it was taken in.`)
    }
  }
}

function leftByMail(store: Store, token: string): boolean {
  const now = new Date()
  const claims = readToken(store.secret, token, { purpose: 'leave', now: now.getTime() / 1000 })
  if (typeof claims === 'string') return false
  const { subscriber, about } = claims
  return leave(store, { subscriber, at: now, source: 'mail', evidence: `sending ${about}` })
}

function filesIn(path: string): readonly string[] {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) throw new UsageError(`There is no ${path}.`)
  if (!stat.isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !/[/\\]tmp$/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
