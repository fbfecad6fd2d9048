import { fitting } from '../fitting.ts'
import type { PlannedEpisode } from '../planned-episode.ts'
import type { Recording } from '../recording.ts'
import type { XmlContent } from '../xml.ts'

/** Seconds that a soundbite should last (podcast namespace, tag `soundbite`). */
const [shortest, longest] = [15, 120]

/**
 * The why-we-care passages of an episode as `podcast:soundbite`, where the source states their times: a passage of
 * less than 15 seconds is none, and of a long one it is the first two minutes. Never beyond the recording's end.
 */
export function soundbites(
  { stories }: PlannedEpisode,
  recording: Recording,
  length = Number.POSITIVE_INFINITY,
): readonly XmlContent[] {
  return stories.flatMap(({ story }) => {
    const care = recording.stories.get(story.slug)?.care
    if (!care || care.start < 0) return []
    const duration = Math.min(care.end - care.start, longest, length - care.start)
    if (!(duration >= shortest)) return []
    return [
      {
        '@startTime': seconds(care.start),
        '@duration': seconds(duration),
        '#': fitting(story.headline, 128),
      },
    ]
  })
}

function seconds(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
