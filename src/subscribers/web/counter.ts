import type { Show } from '../../model/show.ts'
import { generalTopic } from '../../model/subscription.ts'
import type { Store } from '../../store/open-store.ts'
import type { TrustedProxies } from './client-address.ts'
import type { GroupCommit } from './group-commit.ts'
import type { Pages, Say } from './pages.ts'

/** What every request is dealt with by. */
export interface Counter {
  readonly show: Show
  readonly store: Store
  readonly write: GroupCommit['write']
  readonly pages: Pages
  readonly say: Say
  /** `A, B and C`. */
  readonly list: (names: readonly string[]) => string
  /** Public address of the service, with a final slash. */
  readonly address: string
  readonly proxies: TrustedProxies
  readonly now: () => Date
}

/** A topic as the pages offer it. */
export interface OfferedTopic {
  readonly id: string
  readonly name: string
  readonly chosen: boolean
}

/** The topics of a show with the general edition first; nothing where there is only that. */
export function offeredTopics(
  { show, say }: Pick<Counter, 'show' | 'say'>,
  chosen: readonly string[],
): readonly OfferedTopic[] {
  const topics = show.subscribers?.topics ?? []
  if (topics.length === 0) return []
  const general = { id: generalTopic, name: say('main-topic', { edition: show.edition.name }) }
  return [general, ...topics].map(({ id, name }) => ({ id, name, chosen: chosen.includes(id) }))
}

/** The names of topics, those that the show no longer has left out. */
export function topicNames(
  counter: Pick<Counter, 'show' | 'say'>,
  ids: readonly string[],
): readonly string[] {
  return offeredTopics(counter, ids).flatMap(({ name, chosen }) => (chosen ? [name] : []))
}

/** An address by which its owner knows it and others do not: `a…@example.com`. */
export function veiled(email: string): string {
  const at = email.lastIndexOf('@')
  return `${email.slice(0, 1)}…${email.slice(at)}`
}
