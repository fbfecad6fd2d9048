import { keyOf } from '../mail/delivery-key.ts'
import { dkimSigner } from '../mail/dkim.ts'
import { mailBytes } from '../mail/mail-bytes.ts'
import { mailsOf } from '../mail/personal-mail.ts'
import { openGate } from '../mail/transport.ts'
import { readAddress } from '../store/mail-address.ts'
import { type ExitCode, UsageError } from './command.ts'
import { renderEditions } from './render-editions.ts'
import type { SendingDesk } from './sending-desk.ts'
import { transportOf } from './transport-of.ts'

/**
 * `copydesk send --test`: one mail of the edition as it is now, approved or not, to one address, by the way that all
 * will take. It is marked in its subject, is nobody's in the ledger, and its links leave nobody's list.
 */
export async function sendTest(desk: SendingDesk, slug: string, typed: string): Promise<ExitCode> {
  const { done, said } = await sentTest(desk, slug, typed)
  const { out, err } = desk.call.terminal
  if (done) out(said)
  else err(said)
  return done ? 0 : 1
}

/** Sends that one mail; says whether it was taken, by what, and what that answered. */
export async function sentTest(
  desk: SendingDesk,
  slug: string,
  typed: string,
): Promise<{ readonly done: boolean; readonly said: string }> {
  const { open, show, sender, store, dkim } = desk
  const to = readAddress(typed)
  if ('fault' in to) throw new UsageError(to.fault)
  const edition = open.content.editions.find((one) => one.slug === slug)
  const [one] = edition ? renderEditions(open, show, [edition]) : []
  if (!one) throw new UsageError(`There is no readable edition "${slug}".`)
  const now = new Date()
  const recipient = { sending: 0, subscriber: Math.floor(now.getTime() / 1000), email: to.address }
  const { html, text, subject } = one.rendered
  const mail = mailsOf(
    { slug, html, text, subject: `[Test] ${subject}`, url: '' },
    { sender, secret: store.secret },
  )(recipient, now)
  const bytes = await mailBytes(mail)
  await using transport = transportOf(desk, slug)
  const handover = await transport.send(
    {
      bytes: dkim ? await dkimSigner(dkim)(bytes) : bytes,
      envelope: { from: mail.returnPath, to: to.address },
      key: `test-${keyOf(store.secret, recipient)}`,
    },
    openGate,
  )
  const done = handover.outcome === 'sent'
  const how = `${transport.name}: ${handover.response}`
  return { done, said: done ? `A test went to ${to.address} (${how}).` : `The test was not taken (${how}).` }
}
