import type { Show } from '../model/show.ts'
import { generalTopic } from '../model/subscription.ts'
import type { Voice } from './voice.ts'

/** The form by which one subscribes. */
export interface SubscriptionView {
  /** Where it is sent, and the origin of that, which the page's policy allows. */
  readonly action: string
  readonly origin: string
  /** What one can choose, the general edition first; empty where there is nothing to choose. */
  readonly topics: readonly { readonly id: string; readonly name: string }[]
}

/** The form of a show that says where it goes: its own service, or another engine. */
export function subscriptionView(
  { subscribers, edition }: Show,
  { say }: Voice,
): SubscriptionView | undefined {
  const { service, form, topics = [] } = subscribers ?? {}
  const action = service === undefined ? form : `${service}subscribe`
  if (action === undefined) return undefined
  const general = { id: generalTopic, name: say('main-topic', { edition: edition.name }) }
  return {
    action,
    origin: new URL(action).origin,
    topics: topics.length === 0 ? [] : [general, ...topics.map(({ id, name }) => ({ id, name }))],
  }
}
