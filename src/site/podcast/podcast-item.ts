import { type Episode, hasModelHeadline } from '../../model/episode.ts'
import type { Show } from '../../model/show.ts'
import { absolute, address } from '../address.ts'
import type { EpisodeView } from '../episode-view.ts'
import { episodeId } from '../feeds/entry-ids.ts'
import { rfc822 } from '../feeds/feed-day.ts'
import { fitting } from '../fitting.ts'
import type { PlannedEpisode } from '../planned-episode.ts'
import { type Recording, transcriptTypes } from '../recording.ts'
import type { XmlContent } from '../xml.ts'
import type { Enclosure } from './enclosure.ts'
import { podcastPerson } from './podcast-person.ts'
import { showNotes } from './show-notes.ts'
import { soundbites } from './soundbites.ts'

/** All that an item of the podcast feed is made from. */
export interface PodcastItem {
  readonly planned: PlannedEpisode
  readonly view: EpisodeView
  readonly enclosure: Enclosure
  readonly recording: Recording
}

/** An episode as an item of the podcast feed: RSS, with Apple's tags and those of the podcast namespace. */
export function podcastItem({ planned, view, enclosure, recording }: PodcastItem, show: Show): XmlContent {
  const { url, length, type, duration } = enclosure
  const { episode } = planned
  return {
    title: fitting(episode.title, 255),
    link: absolute(planned.url, show.url),
    guid: { '@isPermaLink': 'false', '#': episodeId(planned, show) },
    pubDate: rfc822(episode.date),
    description: showNotes(view, show.url),
    enclosure: { '@url': url, '@length': String(length), '@type': type },
    ...(duration !== undefined && { 'itunes:duration': String(Math.max(1, Math.round(duration))) }),
    'itunes:explicit': String(show.podcast?.explicit === true),
    'itunes:episodeType': 'full',
    'podcast:person': view.people.map(podcastPerson),
    'podcast:transcript': transcripts(planned, recording, show),
    ...(recording.chapters && {
      'podcast:chapters': {
        '@url': absolute(address.chapters(planned.slug), show.url),
        '@type': 'application/json+chapters',
      },
    }),
    'podcast:soundbite': soundbites(planned, recording, duration),
    ...(hasModelWords(episode) && { 'podcast:txt': { '@purpose': 'ai-content', '#': 'true' } }),
  }
}

function transcripts(planned: PlannedEpisode, recording: Recording, show: Show): readonly XmlContent[] {
  return recording.transcripts.map((format) => ({
    '@url': absolute(address.transcript(planned.slug, format), show.url),
    '@type': transcriptTypes[format],
    '@language': show.language,
    // Captions are what a player can lay over the sound: forms with times for each line.
    ...((format === 'vtt' || format === 'srt') && { '@rel': 'captions' }),
  }))
}

/** Whether words that a language model wrote still stand in an episode. */
export function hasModelWords(episode: Episode): boolean {
  return episode.stories.some(
    (story) =>
      hasModelHeadline(episode, story) ||
      (story.summary !== undefined && episode.modelWrote?.summaries.includes(story.slug) === true),
  )
}
