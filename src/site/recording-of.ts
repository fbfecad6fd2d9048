import type { Section } from '../model/episode.ts'
import { type PlannedEpisode, paragraphsOf } from './planned-episode.ts'
import type { Recording, RecordingOf, Stretch } from './recording.ts'
import type { KnownTranscript } from './transcript-files.ts'

/**
 * What the site has of an episode's sound: its transcripts, and when each story and its why-we-care passage is told.
 * `known` is what is known of the episodes' transcripts.
 */
export function recordingsOf(
  episodes: readonly PlannedEpisode[],
  known: readonly Omit<KnownTranscript, 'key'>[],
): RecordingOf {
  const places = new Map(episodes.map((planned, at) => [planned, at]))
  return (planned) => {
    const { forms = [], chaptered = false } = known[places.get(planned) ?? -1] ?? {}
    return {
      transcripts: forms,
      chapters: chaptered,
      get stories() {
        return storiesIn(planned)
      },
    }
  }
}

function storiesIn(planned: PlannedEpisode): Recording['stories'] {
  return new Map(
    planned.stories.map(({ story }) => {
      const told = story.sections.filter(({ kind }) => kind === 'report' || kind === 'why-we-care')
      const care = stretchOf(
        story.sections.filter(({ kind }) => kind === 'why-we-care'),
        planned,
      )
      const whole = stretchOf(told, planned)
      return [story.slug, { ...(whole && { whole }), ...(care && { care }) }] as const
    }),
  )
}

/** From the first to the last word of some sections, where both times are stated: the last by itself or by what follows. */
function stretchOf(sections: readonly Section[], planned: PlannedEpisode): Stretch | undefined {
  const inside = paragraphsOf(sections, planned.paragraphOf)
  const [first] = inside
  const last = inside.at(-1)
  if (!first || !last) return undefined
  const { of } = planned.facts
  const start = of.get(first.id)?.start
  const next = planned.paragraphs[planned.paragraphs.indexOf(last) + 1]
  const end = of.get(last.id)?.end ?? (next && of.get(next.id)?.start)
  return start !== undefined && end !== undefined && end > start ? { start, end } : undefined
}
