import { readFileSync } from 'node:fs'
import { keyForm, keyOf, messageIdOf, readKey } from '../mail/delivery-key.ts'
import { recover, settleUncertain, type Uncertain, uncertainOf } from '../mail/ledger/recover.ts'
import { sendingsOf } from '../mail/ledger/sendings.ts'
import { inTransaction } from '../store/open-store.ts'
import { type ExitCode, UsageError } from './command.ts'
import { counted } from './report.ts'
import type { AskedEdition, SendOptions } from './send-options.ts'
import type { SendingDesk } from './sending-desk.ts'

/**
 * `copydesk send --reconcile`: lists the mails of an edition of which nobody knows whether they arrived. With a log of
 * the mail server, or any list of Message-IDs, those that stand in it were sent. `--sent` and `--unsent` settle the
 * others by hand; unsent ones go out with the next run.
 */
export function reconcile(
  { call, store, sender }: SendingDesk,
  { slug, guid }: AskedEdition,
  { log, sent = false, unsent = false }: SendOptions,
): ExitCode {
  if (sent && unsent) throw new UsageError('They were sent or they were not: take --sent or --unsent.')
  const { out, err } = call.terminal
  const open = (): readonly Uncertain[] =>
    sendingsOf(store.database, guid).flatMap(({ id }) => uncertainOf(store.database, id))
  const at = new Date().toISOString()
  // What a killed run left on its way is in doubt, and nobody else is at work on it.
  for (const { id } of sendingsOf(store.database, guid))
    inTransaction(store.database, () => recover(store.database, id))
  const settle = (ones: readonly Uncertain[], isSent: boolean, how: string): void =>
    inTransaction(store.database, () => {
      for (const one of ones) settleUncertain(store.database, one, { sent: isSent, how, at })
    })
  if (log !== undefined) {
    const named = keysIn(log, store.secret)
    const arrived = open().filter((one) => named.has(keyOf(store.secret, one)))
    settle(arrived, true, 'stands in a log of the mail server')
    out(`${counted(arrived.length, 'mail')} of ${slug} stand in ${log} and count as sent.`)
  }
  const left = open()
  if (sent || unsent) {
    settle(left, sent, 'settled by hand')
    out(
      sent
        ? `${counted(left.length, 'mail')} count as sent.`
        : `${counted(left.length, 'mail')} count as not sent; "copydesk send ${slug} --yes" sends them.`,
    )
    return 0
  }
  for (const one of left) {
    const id = messageIdOf(keyOf(store.secret, one), slug, sender.domain)
    out(`  ${one.email ?? '(erased)'}  ${id}  ${one.response}`)
  }
  if (left.length === 0) out(`No mail of ${slug} is uncertain.`)
  else
    err(
      `${counted(left.length, 'mail')} may or may not have arrived. Look the Message-IDs up in your mail server's log (--log FILE does it), then settle the rest with --sent or --unsent.`,
    )
  return left.length === 0 ? 0 : 1
}

/** The keys of our mails that a file names anywhere. */
function keysIn(path: string, secret: Uint8Array): ReadonlySet<string> {
  let text: string
  try {
    text = readFileSync(path, 'latin1')
  } catch (error) {
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'it is no file'
    throw new UsageError(`${path} cannot be read (${why}).`)
  }
  const found = [...text.matchAll(keyForm)].map(([key]) => key.toLowerCase())
  return new Set(found.filter((key) => readKey(secret, key) !== undefined))
}
