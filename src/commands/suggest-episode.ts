import type { ArchiveEvidence } from '../model/archive.ts'
import type { Episode } from '../model/episode.ts'
import { type Begun, finish } from '../pipeline.ts'
import type { Rule } from '../rule.ts'
import { earlierAnswers } from '../tag/suggest/earlier-answers.ts'
import { type Suggested, suggestFor, suggestionsOf } from '../tag/suggest/suggest.ts'
import type { ModelDesk } from './model-desk.ts'
import type { OpenSettings } from './open-show.ts'
import { storiesToAsk } from './stories-to-ask.ts'

/** What else is known of the transcript that a model is asked about. */
export interface Suggesting {
  readonly archive?: ArchiveEvidence
  readonly rules?: readonly Rule[]
  /** The machine's last proposal, where a model had a hand in it. */
  readonly earlier?: Episode
}

/**
 * What a model has to say about a transcript that is begun: the rules first make of it what they can, and what they
 * leave open is asked. Where a story cannot be asked about, what was said of the same words before stays: by the same
 * model, or by whichever it was where the show has none any more.
 */
export async function suggestEpisode(
  { show, lexicon }: Pick<OpenSettings, 'show' | 'lexicon'>,
  begun: Begun,
  model: ModelDesk | undefined,
  { archive, rules, earlier }: Suggesting,
): Promise<Suggested | undefined> {
  const name = earlier?.modelWrote?.name
  if (!model && name === undefined) return undefined
  const stories = storiesToAsk(finish(begun, archive, rules), show?.markers ?? [])
  const isSame = name !== undefined && name === (model?.asker.settings.name ?? name)
  const before = earlier && isSame ? earlierAnswers(earlier, stories, lexicon) : undefined
  if (model) return suggestFor(stories, model.asker, before)
  return { suggestions: suggestionsOf(name ?? '', [...(before ?? [])]), messages: [], pending: false }
}
