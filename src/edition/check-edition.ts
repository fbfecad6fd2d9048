import type { Edition } from '../model/edition.ts'
import type { Message } from '../model/message.ts'
import { checkImages } from './check-images.ts'
import { checkLines } from './check-lines.ts'
import { checkLinks } from './check-links.ts'
import { checkParts } from './check-parts.ts'
import { checkSources } from './check-sources.ts'
import { checkStories } from './check-stories.ts'
import { checkTokens } from './check-tokens.ts'
import type { EditionContext, Rendered } from './edition-context.ts'
import { type Checked, type Finding, messageOf } from './finding.ts'

const checks: readonly ((checked: Checked) => readonly Finding[])[] = [
  checkStories,
  checkLines,
  checkTokens,
  checkLinks,
  checkImages,
  checkSources,
  checkParts,
]

/**
 * Looks for everything that must not reach a subscriber. An error means that the edition must not be sent; a
 * warning is for a person to weigh. Changes nothing.
 */
export function checkEdition(
  edition: Edition,
  rendered: Rendered,
  context: EditionContext,
): readonly Message[] {
  return checks.flatMap((check) => check({ edition, rendered, context })).map(messageOf)
}
