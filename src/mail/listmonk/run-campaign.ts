import type { Sending } from '../../model/mail.ts'
import { inTransaction, type Store } from '../../store/open-store.ts'
import { isStoreError } from '../../store/store-error.ts'
import { takeIn } from '../bounces/take-in.ts'
import type { Clock } from '../clock.ts'
import { accountOf } from '../ledger/account.ts'
import { claiming } from '../ledger/claim.ts'
import { type Journal, openJournal } from '../ledger/journal.ts'
import { type Claimant, leaveLease } from '../ledger/lease.ts'
import { recover, settleUncertain, uncertainOf } from '../ledger/recover.ts'
import { takeOver } from '../ledger/take-over.ts'
import type { Sender } from '../sender.ts'
import { campaignBody, campaignName } from './campaign-body.ts'
import {
  bouncesOf,
  type Campaign,
  campaignById,
  campaignNamed,
  createCampaign,
  discardDraft,
  startCampaign,
} from './campaigns.ts'
import { type Listmonk, ListmonkError } from './client.ts'
import { freshList, importAudience, removeFromList } from './lists.ts'

/** What handing a sending to listmonk needs. */
export interface CampaignRun {
  readonly store: Store
  readonly sending: Sending
  readonly sender: Sender & { readonly service: string }
  readonly listmonk: Listmonk
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly claimant: Claimant
  readonly isAlive: (process: number) => boolean
  /** Milliseconds between two looks at how far listmonk is. */
  readonly look: number
  /** Hears how many mails listmonk has sent, of how many. */
  readonly progress?: (sent: number, of: number) => void
}

/** Why a run ended. */
export type CampaignEnd =
  | { readonly why: 'done' | 'stopped' }
  | { readonly why: 'busy'; readonly heldBy: number }
  /** What an editor should know or do, in a sentence. */
  | { readonly why: 'paused'; readonly response: string }

/**
 * Hands a sending to listmonk and waits until it has sent it: a list of its own with the audience, a campaign with the
 * frozen body, started once. Killed or cut off at any moment it takes up what it finds there by its name; it never
 * starts a second campaign, and what listmonk does not account for stays uncertain.
 */
export async function runCampaign(run: CampaignRun): Promise<CampaignEnd> {
  const { store, claimant, clock } = run
  const held = takeOver(run)
  if (held) return { why: 'busy', ...held }
  try {
    using journal = openJournal(store.database, claimant.holder, clock.now)
    const end = await handedOver(run, journal)
    await journal.synced()
    return end
  } catch (error) {
    if (!(error instanceof ListmonkError)) throw error
    return { why: 'paused', response: error.message }
  } finally {
    leave(run)
  }
}

async function handedOver(run: CampaignRun, journal: Journal): Promise<CampaignEnd> {
  const { store, sending, listmonk } = run
  const known = await campaignNamed(listmonk, campaignName(sending))
  if (known && known.status !== 'draft') return followed(run, journal, known)
  // It was never started, so nobody has the mail.
  settleAll(run, { sent: false, how: 'listmonk had not started it' })
  if (accountOf(store.database, sending.id).pending === 0) return { why: 'done' }
  const claim = claiming(store.database, sending.id)
  const audience = await journal.record(() => claim(Number.MAX_SAFE_INTEGER, run.clock.now()))
  if (known) await discardDraft(listmonk, known.id)
  const list = await freshList(listmonk, campaignName(sending))
  await importAudience({ ...run, list, audience, alive: () => journal.record(() => {}) })
  const campaign = await createCampaign(listmonk, campaignBody(sending, run.sender), list)
  const left = await withoutLeavers(run, list)
  if (left === audience.length) return { why: 'done' }
  if (run.signal.aborted) return { why: 'stopped' }
  await journal.record(() => mark(run, 'claimed', 'data'))
  await journal.synced()
  return started(run, journal, campaign)
}

/** Starts a campaign once. Where the answer was lost, listmonk is asked what became of it. */
async function started(run: CampaignRun, journal: Journal, campaign: Campaign): Promise<CampaignEnd> {
  try {
    await startCampaign(run.listmonk, campaign.id)
  } catch (error) {
    if (!(error instanceof ListmonkError)) throw error
    const certain = error.status >= 400 && error.status < 500
    // If this fails too, the mails stay where they are: on their way, so uncertain.
    const now = certain ? campaign : await campaignById(run.listmonk, campaign.id)
    if (now.status === 'draft') {
      settleAll(run, { sent: false, how: 'listmonk did not start it' })
      throw error
    }
  }
  return followed(run, journal, await campaignById(run.listmonk, campaign.id))
}

/** Looks at a campaign until it has ended. */
async function followed(run: CampaignRun, journal: Journal, first: Campaign): Promise<CampaignEnd> {
  const { listmonk, clock, signal, look, progress } = run
  let campaign = first
  while (campaign.status === 'running' || campaign.status === 'scheduled') {
    progress?.(campaign.sent, campaign.to_send)
    if (signal.aborted) return { why: 'stopped' }
    await journal.record(() => {})
    await withoutLeavers(run, campaign.lists[0]?.id)
    await clock.wait(look, signal)
    campaign = await campaignById(listmonk, campaign.id)
  }
  if (campaign.status !== 'finished')
    return {
      why: 'paused',
      response: `The campaign "${campaign.name}" is ${campaign.status} in listmonk after ${campaign.sent} of ${campaign.to_send} mails; go on with it there, then run this again.`,
    }
  return finished(run, campaign)
}

/** Settles a campaign that has ended: what it accounts for was sent. */
async function finished(run: CampaignRun, { id, sent, to_send, name }: Campaign): Promise<CampaignEnd> {
  const { store, sending, listmonk, clock } = run
  const open = uncertainOf(store.database, sending.id).length
  const whole = sent === to_send && sent >= open - leaversOf(run).length
  if (whole) settleAll(run, { sent: true, how: `listmonk finished campaign ${id}` })
  takeIn(store, await bouncesOf(listmonk, id), new Date(clock.now()))
  if (whole) return { why: 'done' }
  const response = `listmonk finished "${name}" with ${sent} of ${to_send} mails, and ${open} were given to it; its log says which failed.`
  return { why: 'paused', response }
}

interface Leaver {
  readonly subscriber: number
  readonly email: string
  readonly claimed: boolean
}

/** Those in the campaign who may get no mail any more. */
function leaversOf({ store, sending }: CampaignRun): readonly Leaver[] {
  return store.database
    .prepare(`SELECT delivery.subscriber, subscriber.email, delivery.state FROM delivery
      JOIN subscriber ON subscriber.id = delivery.subscriber
      WHERE delivery.sending = ? AND delivery.state IN ('claimed', 'data', 'uncertain')
        AND delivery.subscriber NOT IN (SELECT id FROM may_receive)`)
    .all(sending.id)
    .map(({ subscriber, email, state }) => ({
      ...{ subscriber: Number(subscriber), email: String(email), claimed: state === 'claimed' },
    }))
}

/** Takes those off the list there who left in the meantime; answers how many. */
async function withoutLeavers(run: CampaignRun, list: number | undefined): Promise<number> {
  const leavers = leaversOf(run)
  if (leavers.length === 0 || list === undefined) return 0
  await removeFromList(
    run.listmonk,
    list,
    leavers.map(({ email }) => email),
  )
  const { database } = run.store
  const skip = database.prepare(`UPDATE delivery SET state = 'skipped', reason = 'left', at = ?
    WHERE sending = ? AND subscriber = ?`)
  const at = new Date(run.clock.now()).toISOString()
  // Before the start nobody had the mail; after it, it may have gone out already.
  for (const { subscriber, claimed } of leavers) if (claimed) skip.run(at, run.sending.id, subscriber)
  return leavers.length
}

function settleAll(
  { store, sending, clock }: CampaignRun,
  { sent, how }: { readonly sent: boolean; readonly how: string },
): void {
  const at = new Date(clock.now()).toISOString()
  inTransaction(store.database, () => {
    for (const one of uncertainOf(store.database, sending.id))
      settleUncertain(store.database, one, { sent, how, at })
  })
}

function mark({ store, sending }: CampaignRun, from: string, to: string): void {
  store.database
    .prepare('UPDATE delivery SET state = ? WHERE sending = ? AND state = ?')
    .run(to, sending.id, from)
}

/**
 * Lets others send: what was claimed and not handed over is pending again, what is on its way uncertain. On a full disk
 * that cannot be written; the next run does it when it takes over, and must hear what stopped this one.
 */
function leave({ store, sending, claimant }: CampaignRun): void {
  try {
    inTransaction(store.database, () => recover(store.database, sending.id))
    leaveLease(store.database, claimant.holder)
  } catch (error) {
    if (!isStoreError(error)) throw error
  }
}
