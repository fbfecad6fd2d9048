import type { RecordingFile } from '../../model/audio.ts'
import type { Episode } from '../../model/episode.ts'
import type { Message } from '../../model/message.ts'
import type { Show } from '../../model/show.ts'
import { ownRecordings, withOwnSize } from '../own-recordings.ts'
import { podcastEpisodes } from './podcast-episodes.ts'
import { podcastWants } from './podcast-wants.ts'

const rule = 'site:podcast'

/** As many slugs as a message names. */
const named = 5

/**
 * What stands between a show and its podcast feed: one message with the settings that are missing, else one for
 * the recordings that it must leave out. Nothing for a show without sound. `files`: the recordings in the show's own folder.
 */
export function podcastMessages(
  show: Show,
  episodes: readonly Episode[],
  files: readonly RecordingFile[] = [],
): readonly Message[] {
  const own = ownRecordings(files, show.url)
  const { enclosures, unknown, doubled } = podcastEpisodes(episodes.map((one) => withOwnSize(one, own)))
  if (!show.podcast && enclosures.size === 0) return []
  const wants = podcastWants(show)
  if (wants.length > 0) {
    const keys = wants.map((key) => `\`${key}\``).join(', ')
    const severity = show.podcast ? 'warning' : 'info'
    return [
      {
        rule,
        severity,
        reason: `There is no podcast.xml, because show.md does not say: ${keys}.`,
        file: 'show.md',
      },
    ]
  }
  return [
    ...left(
      unknown,
      'the size or the kind of the recording is not known; write `audio: {url: …, length: BYTES}`',
    ),
    ...left(doubled, 'the recording is that of an older episode, and apps would take the two for one'),
    ...(enclosures.size === 0 ? [none] : []),
  ]
}

const none: Message = {
  rule,
  severity: 'info',
  reason: 'There is no podcast.xml, because no episode has a recording whose size is known.',
  file: 'show.md',
}

function left(slugs: readonly string[], why: string): readonly Message[] {
  if (slugs.length === 0) return []
  const rest = slugs.length > named ? ` and ${slugs.length - named} more` : ''
  const list = `${slugs.slice(0, named).join(', ')}${rest}`
  return [{ rule, severity: 'warning', reason: `Left out of podcast.xml: ${list}; ${why}.` }]
}
