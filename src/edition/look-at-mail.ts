import type { Message } from '../model/message.ts'
import { checkClients, type Lacking, lackingFeatures } from './check-clients.ts'
import { checkContrast } from './check-contrast.ts'
import type { Rendered } from './edition-context.ts'
import { messageOf } from './finding.ts'

/** What a close look at a mail says. */
export interface LookedAt {
  readonly messages: readonly Message[]
  /** What some clients do not have, allowed or not. */
  readonly lacking: readonly Lacking[]
}

/**
 * The checks of a mail that take time, a tenth of a second or more: contrast in every scheme, and the features that
 * clients lack. For whoever asks about one edition; a build of the site does without.
 */
export async function lookAtMail({ html }: Rendered): Promise<LookedAt> {
  const lacking = await lackingFeatures(html)
  const messages = [...checkContrast(html), ...checkClients(lacking)].map(messageOf)
  return { messages, lacking }
}
