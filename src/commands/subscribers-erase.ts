import { erase } from '../subscribers/erase.ts'
import { subscriberAt } from '../subscribers/find-subscriber.ts'
import type { Call, ExitCode } from './command.ts'
import { givenAddresses } from './given-addresses.ts'
import { existingStore } from './subscriber-store.ts'

/**
 * `copydesk subscribers erase`: deletes all that is stored about people but the hash that keeps mail from them. Cannot
 * be undone, so without `yes` it only says whom it would erase.
 */
export function subscribersErase(
  { root, terminal }: Call,
  { addresses, yes }: { readonly addresses: readonly string[]; readonly yes: boolean },
): ExitCode {
  const given = givenAddresses(addresses)
  using store = existingStore(root)
  for (const email of given) {
    const known = yes ? erase(store, { email, at: new Date() }) : subscriberAt(store, email) !== undefined
    const what = known ? 'all that is stored about it' : 'no subscriber has it'
    terminal.out(`${email}  ${yes ? (known ? 'erased' : 'suppressed; no subscriber had it') : what}`)
  }
  if (!yes) terminal.out('Nothing was erased; with --yes it will be, for good.')
  // What was deleted stands in the log of the store until that is folded into it.
  else store.database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  return 0
}
