import type { ArchiveEvidence } from '../model/archive.ts'
import type { Episode } from '../model/episode.ts'
import { type Begun, finish } from '../pipeline.ts'
import type { Rule } from '../rule.ts'
import { earlierAnswers } from '../tag/suggest/earlier-answers.ts'
import { type Suggested, suggestFor } from '../tag/suggest/suggest.ts'
import type { ModelDesk } from './model-desk.ts'
import type { OpenSettings } from './open-show.ts'
import { storiesToAsk } from './stories-to-ask.ts'

/** What else is known of the transcript that a model is asked about. */
export interface Suggesting {
  readonly archive?: ArchiveEvidence
  readonly rules?: readonly Rule[]
  /** The machine's last proposal. */
  readonly earlier?: Episode
}

/**
 * Asks a model about a transcript that is begun: the rules first make of it what they can, and what they leave open is
 * asked. Where a story cannot be asked about, what the same model said of the same words before stays.
 */
export async function suggestEpisode(
  { show }: Pick<OpenSettings, 'show'>,
  begun: Begun,
  { asker }: ModelDesk,
  { archive, rules, earlier }: Suggesting,
): Promise<Suggested> {
  const stories = storiesToAsk(finish(begun, archive, rules), show?.markers ?? [])
  const before = earlier ? earlierAnswers(earlier, stories, asker.settings.name, asker.lexicon) : undefined
  return suggestFor(stories, asker, before)
}
