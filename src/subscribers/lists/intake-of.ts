import type { Frequency, SuppressionReason } from '../../model/subscriber.ts'
import { generalTopic, type Topic } from '../../model/subscription.ts'
import { readAddress } from '../../store/mail-address.ts'
import { printable } from '../../words/printable.ts'
import type { Column } from './columns.ts'
import { unguarded } from './formula-guard.ts'
import type { Intake } from './intake.ts'
import { listTime } from './list-time.ts'

/** What a whole file is about, where its name says so. */
export type ListKind = 'subscribed' | 'unsubscribed' | 'cleaned' | 'nonsubscribed' | 'any'

const longestName = 200

const words: Readonly<Record<'left' | 'bounced' | 'complained' | 'unconfirmed', RegExp>> = {
  left: /^(?:unsubscribed?|left|opted ?out|removed|archived|inactive|disabled|false|no|0)$/,
  bounced: /^(?:cleaned|bounced|undeliverable)$/,
  complained: /^(?:complained|complaint|spam|blocklisted)$/,
  unconfirmed: /^(?:pending|unconfirmed|unactivated|nonsubscribed|transactional)$/,
}

const reasons: readonly SuppressionReason[] = [
  'left',
  'bounced',
  'complained',
  'erased',
  'imported',
  'by-hand',
]

/** What a row says, or what is wrong with it. `cell` gives what stands in a column, '' where there is none. */
export function intakeOf(
  cell: (column: Column) => string,
  { kind, topics }: { readonly kind: ListKind; readonly topics: readonly Topic[] },
): Intake | { readonly fault: string } {
  const typed = unguarded(cell('email').trim())
  if (typed === '') return { fault: 'There is no address in this line.' }
  const read = readAddress(typed)
  if ('fault' in read) return { fault: `"${printable(typed.slice(0, 80))}" is no address. ${read.fault}` }
  const email = read.address
  const reason = suppressedBy(cell, kind)
  if (reason) {
    const at = listTime(cell('unsubscribed')) ?? listTime(cell('cleaned'))
    return { kind: 'suppressed', email, reason, ...(at !== undefined && { at }) }
  }
  const status = cell('status').trim().toLowerCase()
  if (kind === 'nonsubscribed' || words.unconfirmed.test(status)) return { kind: 'unconfirmed', email }
  const name = nameIn(cell)
  const since = listTime(cell('since')) ?? listTime(cell('confirmed')) ?? listTime(cell('asked'))
  const proof = proofIn(cell)
  return {
    ...{ kind: 'subscriber', email, topics: topicsIn(cell, topics), frequency: frequencyIn(cell) },
    ...(name !== '' && { name }),
    ...(since !== undefined && { since }),
    ...(proof && { proof }),
  }
}

function suppressedBy(cell: (column: Column) => string, kind: ListKind): SuppressionReason | undefined {
  const own = cell('suppressed').trim()
  if (own !== '') return reasons.find((reason) => reason === own) ?? 'imported'
  if (kind === 'unsubscribed') return 'imported'
  if (kind === 'cleaned') return 'bounced'
  const status = cell('status').trim().toLowerCase()
  if (words.left.test(status)) return 'imported'
  if (words.bounced.test(status)) return 'bounced'
  if (words.complained.test(status)) return 'complained'
  // A list of those who are subscribed keeps the times at which some had left before they came back.
  if (kind === 'subscribed' || status !== '') return undefined
  if (cell('cleaned').trim() !== '') return 'bounced'
  return cell('unsubscribed').trim() === '' ? undefined : 'imported'
}

function nameIn(cell: (column: Column) => string): string {
  const whole = unguarded(cell('name'))
  const parts = whole.trim() === '' ? [unguarded(cell('first')), unguarded(cell('last'))] : [whole]
  return printable(parts.join(' ')).slice(0, longestName).toWellFormed()
}

function proofIn(cell: (column: Column) => string): { at: string; evidence: string } | undefined {
  const at = listTime(cell('confirmed'))
  if (at === undefined) return undefined
  const told = printable(unguarded(cell('consent'))).slice(0, 500)
  const address = printable(cell('address')).slice(0, 60)
  const noted = address === '' ? 'confirmed there' : `confirmed there from ${address}`
  return { at, evidence: told === '' ? noted : told }
}

function frequencyIn(cell: (column: Column) => string): Frequency {
  const text = cell('frequency').trim().toLowerCase()
  return text === 'monthly' || text === 'paused' ? text : 'every'
}

/** Topics that the show has, by id or name; without any, the general edition. Tags of other programs add to that. */
function topicsIn(cell: (column: Column) => string, topics: readonly Topic[]): readonly string[] {
  const named = cell('topics').split(/[\s,;|]+/)
  const listed = [generalTopic, ...topics.map(({ id }) => id)].filter((id) => named.includes(id))
  if (listed.length > 0) return listed
  const tags = cell('tags')
    .split(/[,;]/)
    .map((tag) => tag.replaceAll('"', '').trim().toLowerCase())
  const tagged = topics.filter(({ id, name }) => tags.includes(id) || tags.includes(name.toLowerCase()))
  return [generalTopic, ...tagged.map(({ id }) => id)]
}
