import { type Counted, countSubscribers } from '../subscribers/count-subscribers.ts'
import { listSubscribers } from '../subscribers/list-subscribers.ts'
import { printable } from '../words/printable.ts'
import type { Call, ExitCode } from './command.ts'
import { counted } from './report.ts'
import { existingStore } from './subscriber-store.ts'

/** So many people are shown unless more are asked for. */
const usual = 50

/** `copydesk subscribers list`: how many there are, and who; `find` looks for a part of an address or name. */
export function subscribersList(
  { root, terminal }: Call,
  { find, all }: { readonly find?: string; readonly all: boolean },
): ExitCode {
  using store = existingStore(root)
  for (const line of countLines(countSubscribers(store))) terminal.out(line)
  const found = listSubscribers(store, {
    ...(find !== undefined && { find }),
    ...(!all && { most: usual + 1 }),
  })
  const shown = all ? found : found.slice(0, usual)
  if (shown.length > 0) terminal.out('')
  for (const { email, name, standing, suppressed, topics, frequency, since } of shown) {
    const why = suppressed === undefined ? standing : `${standing}, ${suppressed}`
    const what = [why, since.slice(0, 10), topics.join(' '), frequency === 'every' ? '' : frequency]
    terminal.out(
      [
        `${email}${name === undefined ? '' : ` (${printable(name)})`}`,
        ...what.filter((part) => part !== ''),
      ].join('  '),
    )
  }
  if (found.length > shown.length)
    terminal.out('… and more; --all shows all of them, --find narrows them down.')
  return 0
}

function countLines({ receiving, paused, pending, left, suppressed, topics }: Counted): readonly string[] {
  return [
    `${counted(receiving, 'subscriber')} may get mail${paused === 0 ? '' : `, ${paused.toLocaleString('en-US')} of them want none for now`}`,
    `${pending.toLocaleString('en-US')} have not confirmed, ${left.toLocaleString('en-US')} have left, ${counted(suppressed, 'address', 'addresses')} get nothing`,
    ...topics.map(({ topic, count }) => `  ${topic}  ${count.toLocaleString('en-US')}`),
  ]
}
