import { episodeParagraphs } from '../../src/markdown/episode-paragraphs.ts'
import type { Episode } from '../../src/model/episode.ts'
import type { Provenance, SourceParagraph } from '../../src/model/provenance.ts'
import { type PlannedEpisode, planEpisode } from '../../src/site/planned-episode.ts'
import { firstWords } from '../../src/words/traced-paragraphs.ts'
import { lexicon } from './tiny-show.ts'

/** What a source would state of one paragraph. */
export type Times = Pick<SourceParagraph, 'start' | 'end' | 'cues'>

/** What the machine would note of an episode whose paragraphs have these times, in their order. */
export function timesOf(episode: Episode, times: readonly Times[]): Provenance {
  const paragraphs = episodeParagraphs(episode).map(({ id, text }, at) => ({
    id,
    words: firstWords(text),
    ...times[at],
  }))
  return { paragraphs, cuts: [] }
}

/** The episode as the site plans it, with what the machine noted. */
export function planned(episode: Episode, provenance?: Provenance): PlannedEpisode {
  return planEpisode(episode, [], lexicon(), { episodes: new Set(), stories: new Set() }, provenance)
}
