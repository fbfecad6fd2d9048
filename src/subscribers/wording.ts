import { createHash } from 'node:crypto'
import type { Store } from '../store/open-store.ts'
import { prepared } from '../store/prepared.ts'

/** Keeps the words that a form shows, once for each version of them, and gives the version's name. */
export function keepWording({ database }: Store, text: string): string {
  const version = createHash('sha256').update(text).digest('hex').slice(0, 16)
  prepared(database, 'INSERT INTO wording (version, text) VALUES (?, ?) ON CONFLICT DO NOTHING').run(
    version,
    text,
  )
  return version
}
