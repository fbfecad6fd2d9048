import { subscriberAt } from '../subscribers/find-subscriber.ts'
import { leave } from '../subscribers/leave.ts'
import type { Call, ExitCode } from './command.ts'
import { givenAddresses } from './given-addresses.ts'
import { existingStore } from './subscriber-store.ts'

/** `copydesk subscribers remove`: takes people off the list, as if they had left by themselves; they may come back. */
export function subscribersRemove({ root, terminal }: Call, addresses: readonly string[]): ExitCode {
  const given = givenAddresses(addresses)
  using store = existingStore(root)
  for (const email of given) {
    const person = subscriberAt(store, email)
    const changed =
      person !== undefined &&
      leave(store, { subscriber: person.id, at: new Date(), source: 'copydesk subscribers remove' })
    terminal.out(
      changed
        ? `${email} gets nothing any more, and may subscribe again.`
        : `${email} ${person ? 'had left already' : 'is no subscriber'}; nothing was changed.`,
    )
  }
  return 0
}
