import { UsageError } from '../commands/command.ts'
import { editionApproval } from '../commands/edition-approval.ts'
import { sentTest } from '../commands/send-test.ts'
import { sendingOf } from '../commands/sending-desk.ts'
import { storeOf } from '../commands/subscriber-store.ts'
import type { Show } from '../model/show.ts'
import { readAddress } from '../store/mail-address.ts'
import type { OpenDesk } from './open-desk.ts'
import { quietCall } from './quiet-call.ts'
import { showAtHand } from './show-at-hand.ts'

/** Between two tests at least so many milliseconds pass. */
const pause = 10_000

const lastSent = new WeakMap<OpenDesk, number>()

/** What became of a test that was asked for. */
export type TestAnswer =
  | { readonly outcome: 'sent' | 'confirm'; readonly said: string; readonly to: string }
  | { readonly outcome: 'refused'; readonly why: string }

/** Where tests may go from the desk: to the people behind the newsletter, and to whom `show.md` names. */
export function testAddresses({ edition, podcast, sending }: Show): readonly string[] {
  const given = [
    edition.senderAddress,
    edition.replyTo,
    podcast?.owner?.email,
    ...(sending?.testAddresses ?? []),
  ]
  const read = given.flatMap((one) => (one === undefined ? [] : [readAddress(one)]))
  return [...new Set(read.flatMap((one) => ('address' in one ? one.address : [])))]
}

/**
 * Sends one test of an approved edition as `copydesk send --test` does. `content` names the mail that the page showed;
 * another one, one that is not approved, an address that is not allowed, or a second test within ten seconds is refused.
 * Unless `confirmed`, nothing is sent and the answer asks.
 */
export async function testMail(
  desk: OpenDesk,
  slug: string,
  {
    content,
    to: typed,
    confirmed,
  }: { readonly content: string; readonly to: string; readonly confirmed: boolean },
): Promise<TestAnswer> {
  const open = showAtHand(desk)
  const { show } = open
  if (!show) return refused('The show’s settings (content/show.md) cannot be used.')
  const { standing, approval } = editionApproval(open, show, slug)
  if (standing !== 'current' || !approval)
    return refused('Only an approved edition is sent, as a test too: approve it first.')
  if (approval.content !== content)
    return refused('The mail is no longer the one that this page showed; look at it again.')
  const read = readAddress(typed)
  if ('fault' in read) return refused(read.fault)
  if (!testAddresses(show).some((one) => one.toLowerCase() === read.address.toLowerCase()))
    return refused(
      `The desk sends tests to the addresses of the show only, and ${read.address} is none. Others can be named in content/show.md as \`test-addresses\` under \`sending\`.`,
    )
  const way = (show.sending?.transport ?? 'outbox') === 'outbox' ? 'a file in .copydesk/outbox/' : 'a mail'
  if (!confirmed)
    return {
      outcome: 'confirm',
      to: read.address,
      said: `${way} to ${read.address}: “[Test] ${approval.subject}”`,
    }
  const wait = pause - (performance.now() - (lastSent.get(desk) ?? -pause))
  if (wait > 0) return refused(`One test in ten seconds: wait ${Math.ceil(wait / 1000)} more.`)
  lastSent.set(desk, performance.now())
  try {
    using store = storeOf(desk.root)
    const { call } = quietCall(desk.root)
    const { done, said } = await sentTest(
      { call, open, show, store, ...sendingOf(desk.root, show) },
      slug,
      read.address,
    )
    return done ? { outcome: 'sent', said, to: read.address } : refused(said)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    return refused(error.message)
  }
}

function refused(why: string): TestAnswer {
  return { outcome: 'refused', why }
}
