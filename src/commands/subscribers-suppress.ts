import { inTransaction } from '../store/open-store.ts'
import { liftByHand, suppress } from '../subscribers/suppression.ts'
import type { Call, ExitCode } from './command.ts'
import { givenAddresses } from './given-addresses.ts'
import { storeOf } from './subscriber-store.ts'

/**
 * `copydesk subscribers suppress`: nothing is ever sent to these addresses, not even a letter that asks to confirm.
 * `lift` takes that back, and nothing else: who left or was erased comes back only by confirming anew.
 */
export function subscribersSuppress(
  { root, terminal }: Call,
  { addresses, lift }: { readonly addresses: readonly string[]; readonly lift: boolean },
): ExitCode {
  const given = givenAddresses(addresses)
  using store = storeOf(root)
  const changed = inTransaction(store.database, () =>
    given.map((email) =>
      lift
        ? liftByHand(store, email)
        : suppress(store, { email, reason: 'by-hand', at: new Date().toISOString() }),
    ),
  )
  for (const [at, email] of given.entries()) terminal.out(sentence(email, changed[at] === true, lift))
  return 0
}

function sentence(email: string, changed: boolean, lift: boolean): string {
  if (lift)
    return changed
      ? `${email} is no longer suppressed by hand.`
      : `${email} was not suppressed by hand; nothing was changed.`
  return changed ? `Nothing is sent to ${email} from now on.` : `${email} was suppressed already.`
}
