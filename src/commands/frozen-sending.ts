import { expectedAudience } from '../mail/ledger/audience.ts'
import { freeze, freezeNewcomers } from '../mail/ledger/freeze.ts'
import type { Approval } from '../model/approval.ts'
import type { Sending } from '../model/mail.ts'
import { UsageError } from './command.ts'
import { counted } from './report.ts'
import type { SendOptions } from './send-options.ts'
import { planOf } from './send-plan.ts'
import type { SendingDesk } from './sending-desk.ts'

/** The sending that an approved edition is now: a new one, frozen, or what was begun before, with newcomers if asked. */
export function frozenSending(desk: SendingDesk, approval: Approval, options: SendOptions): Sending {
  const { database } = desk.store
  const plan = planOf(desk, approval, options)
  const at = new Date().toISOString()
  if (plan.kind === 'new') {
    const { slug, subject, html, text, url } = approval
    if (expectedAudience(database, plan.asked).receive === 0)
      throw new UsageError(
        `There is nobody to send ${slug} to; "copydesk subscribers list" says who is there.`,
      )
    return freeze(database, { ...plan.asked, slug, subject, html, text, url, at })
  }
  if (!options.newcomers) return plan.sending
  const { sending, newcomers } = freezeNewcomers(database, plan.sending, { month: plan.asked.month, at })
  desk.call.terminal.out(`${counted(newcomers, 'subscriber')} joined since and will get it too.`)
  return sending
}
