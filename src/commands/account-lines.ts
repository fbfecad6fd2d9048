import type { Account } from '../mail/ledger/account.ts'
import { skipReasons } from '../mail/ledger/audience.ts'
import { counted } from './report.ts'

/** An account as lines whose numbers add up to the first. */
export function accountLines({
  frozen,
  sent,
  rejected,
  skipped,
  uncertain,
  pending,
}: Account): readonly string[] {
  const rows: readonly (readonly [number, string])[] = [
    [sent, 'sent'],
    [rejected, 'refused for good'],
    ...Object.entries(skipped).map(([reason, count]) => [count, `skipped: ${skipReason(reason)}`] as const),
    [uncertain, 'uncertain: the server took bytes and never answered'],
    [pending, 'not sent yet'],
  ]
  const width = frozen.toLocaleString('en-US').length
  const line = (count: number, what: string): string =>
    `  ${count.toLocaleString('en-US').padStart(width)}  ${what}`
  return [
    line(frozen, `${frozen === 1 ? 'subscriber' : 'subscribers'} in all`),
    ...rows.filter(([count]) => count > 0).map(([count, what]) => line(count, what)),
  ]
}

/** Who gets nothing, by reason, in one line: `3 paused, 1 left in the meantime`. */
export function skippedLine(skipped: Readonly<Record<string, number>>): string {
  return Object.entries(skipped)
    .map(([reason, count]) => `${count.toLocaleString('en-US')} ${skipReason(reason)}`)
    .join(', ')
}

/** `about 4 minutes`. */
export function duration(seconds: number): string {
  if (seconds < 90) return counted(Math.max(1, Math.round(seconds)), 'second')
  if (seconds < 90 * 60) return counted(Math.round(seconds / 60), 'minute')
  if (seconds < 36 * 3600) return counted(Math.round(seconds / 3600), 'hour')
  return counted(Math.round(seconds / 86_400), 'day')
}

function skipReason(reason: string): string {
  return (skipReasons as Readonly<Record<string, string>>)[reason] ?? reason
}
