import { unknownToken } from '../mail/body-tokens.ts'
import type { Asked } from '../mail/ledger/audience.ts'
import { sendingsOf } from '../mail/ledger/sendings.ts'
import type { Approval } from '../model/approval.ts'
import type { Sending } from '../model/mail.ts'
import { generalTopic } from '../model/subscription.ts'
import { UsageError } from './command.ts'
import type { SendOptions } from './send-options.ts'
import type { SendingDesk } from './sending-desk.ts'

/** What sending an approved edition comes to. */
export type Plan =
  | { readonly kind: 'new'; readonly asked: Asked }
  /** The same mail by the same way was begun before: what is left of it goes out. */
  | { readonly kind: 'resume'; readonly sending: Sending; readonly asked: Asked }

/**
 * Decides what sending an approved edition means after what was sent of it before. Refuses, with a sentence, what
 * would give anybody the same mail twice, or another version that nobody asked for.
 */
export function planOf(
  { settings, store }: SendingDesk,
  { guid, slug, topic, content, html, text }: Approval,
  { again = false, rest = false }: SendOptions,
): Plan {
  const token = unknownToken(html) ?? unknownToken(text)
  if (token !== undefined)
    throw new UsageError(`The mail holds ${token}, which nothing will be put in place of.`)
  const { transport } = settings
  const month = new Date().toISOString().slice(0, 7)
  const asked = {
    ...{ edition: guid, content, topic: topic ?? generalTopic, transport, month },
    spare: rest ? 'any' : 'same',
  } as const
  const last = sendingsOf(store.database, guid).at(-1)
  if (!last) return { kind: 'new', asked }
  const day = last.frozenAt.slice(0, 10)
  const same = last.content === content && last.transport === transport
  if (same && (again || rest))
    throw new UsageError(`${slug} was sent as it is on ${day}; to send it again, change and approve it.`)
  if (same) return { kind: 'resume', sending: last, asked }
  if (again || rest) return { kind: 'new', asked }
  if (last.content !== content)
    throw new UsageError(
      `${slug} was sent on ${day} in another version. "--again" sends the new one to everybody, "--rest" to those who have none yet.`,
    )
  throw new UsageError(
    `${slug} went by ${last.transport} on ${day}. "--again" sends it by ${transport} to all whom it has not reached.`,
  )
}
