import { sendingsOf } from '../mail/ledger/sendings.ts'
import type { Approval } from '../model/approval.ts'
import { asOnlySender } from './as-only-sender.ts'
import { type Call, type ExitCode, UsageError } from './command.ts'
import { editionApproval } from './edition-approval.ts'
import { exitCode, messageLines } from './report.ts'
import { sendDryRun } from './send-dry-run.ts'
import { sendNow } from './send-now.ts'
import type { AskedEdition, SendOptions } from './send-options.ts'
import { reconcile } from './send-reconcile.ts'
import { sendRecords } from './send-records.ts'
import { sendReport } from './send-report.ts'
import { sendTest } from './send-test.ts'
import { openSendingDesk, type SendingDesk } from './sending-desk.ts'
import { waitForTime } from './wait-for-time.ts'

/**
 * `copydesk send`: says what sending an edition would do; with `--yes` does it. Only what was approved goes out, to
 * each subscriber once, however often it is called or killed.
 */
export async function send(call: Call, slug: string | undefined, options: SendOptions): Promise<ExitCode> {
  refuseMixed(options)
  const desk = openSendingDesk(call)
  using _ = desk.store
  if (options.records) return sendRecords(desk)
  const edition = editionAsked(desk, slug)
  if (options.report) return sendReport(desk, edition)
  if (options.reconcile) return await asOnlySender(desk, () => reconcile(desk, edition, options))
  if (options.test !== undefined) return await sendTest(desk, edition.slug, options.test)
  if (options.at !== undefined && options.yes) {
    const early = approved(desk, edition.slug)
    if (!early) return 1
    if (!(await waitForTime(desk, options.at))) return 1
  }
  const approval = approved(options.at === undefined ? desk : openedAgain(desk), edition.slug)
  if (!approval) return 1
  // Awaited here, for the store is closed when this function returns.
  if (!options.yes) return await sendDryRun(desk, approval, options)
  return await asOnlySender(desk, (claimant) => sendNow({ desk, approval, options, claimant }))
}

function editionAsked({ open, store }: SendingDesk, slug: string | undefined): AskedEdition {
  const { editions } = open.content
  const edition = slug === undefined ? editions.at(-1) : editions.find((one) => one.slug === slug)
  if (edition) return edition
  const sent = store.database
    .prepare('SELECT edition FROM sending WHERE slug = ? ORDER BY id DESC LIMIT 1')
    .get(slug ?? '')?.edition
  if (slug !== undefined && typeof sent === 'string') return { slug, guid: sent }
  const known = editions.map((one) => one.slug).join(', ')
  throw new UsageError(
    known === ''
      ? 'There is no edition yet; "copydesk edition new" drafts one.'
      : `There is no readable edition "${slug}"; there are ${known}.`,
  )
}

/** The approval of an edition, if it still holds; else what to do is said. */
function approved({ call, open, show, store }: SendingDesk, slug: string): Approval | undefined {
  const { standing, approval, messages } = editionApproval(open, show, slug)
  for (const line of messageLines(messages, call.terminal.paint)) call.terminal.err(line)
  if (standing === 'current' && approval) return approval
  if (standing === 'none' && exitCode(messages, false) === 0)
    call.terminal.err(
      `Nobody has approved ${slug} yet: look at it with "copydesk edition preview ${slug}", then run "copydesk edition approve ${slug}".`,
    )
  else if (approval && sendingsOf(store.database, approval.guid).length > 0)
    call.terminal.err(
      'Part of it is sent already; approved anew, "--rest" sends the new version to the others only.',
    )
  return undefined
}

/** After waiting for hours the files may be others. */
function openedAgain(desk: SendingDesk): SendingDesk {
  const again = openSendingDesk(desk.call)
  again.store[Symbol.dispose]()
  return { ...again, store: desk.store }
}

function refuseMixed(options: SendOptions): void {
  const { yes, test, report, records, reconcile: settle, at, again, rest, log, sent, unsent } = options
  const asked = [yes, test !== undefined, report, records, settle].filter(Boolean).length
  if (asked > 1) throw new UsageError('--yes, --test, --report, --records and --reconcile go one at a time.')
  if (at !== undefined && !yes) throw new UsageError('--at goes with --yes: it says when to send.')
  if (again && rest)
    throw new UsageError('--again sends to all, --rest to those who have nothing yet: take one.')
  if ((log !== undefined || sent || unsent) && !settle)
    throw new UsageError('--log, --sent and --unsent go with --reconcile.')
}
