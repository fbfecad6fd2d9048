import { hash } from 'node:crypto'
import type { QueueItem } from './queue-item.ts'

/** The name of an item: what it asks, of which rule, where. It stays the same when the machine runs again. */
export function itemId(
  slug: string,
  { kind, rule = '', at = [], agreeAt = '' }: Pick<QueueItem, 'kind' | 'rule' | 'at' | 'agreeAt'>,
): string {
  return hash('sha256', [kind, slug, rule, at[0] ?? '', agreeAt].join('\n')).slice(0, 16)
}
