import type { AudioObject, Clip, PodcastEpisode, Thing } from 'schema-dts'
import type { Show } from '../../model/show.ts'
import { absolute, address } from '../address.ts'
import { changedOn } from '../changed.ts'
import type { EpisodeView } from '../episode-view.ts'
import type { PlannedEpisode } from '../planned-episode.ts'
import { enclosureOf, recordingUrl } from '../podcast/enclosure.ts'
import type { Published } from '../published.ts'
import { putRight } from '../put-right.ts'
import type { Recording } from '../recording.ts'
import { correctionComments } from './correction-comments.ts'
import { entityThing } from './entity-thing.ts'
import { breadcrumbs, personOf, pictureOf, publisherOf, seriesOf } from './show-things.ts'

/** What search engines are told of an episode: a part of its series, its stories as clips, its sound. */
export function episodeData(
  planned: PlannedEpisode,
  view: EpisodeView,
  recording: Recording,
  published: Pick<Published, 'show' | 'plan' | 'pictures'>,
): readonly Thing[] {
  const { show, plan } = published
  const { episode, url, tags } = planned
  const page = absolute(url, show.url)
  const sound = soundOf(planned, recording, show)
  const about = tags.flatMap(({ id, role }) => (role === 'about' ? (plan.entities.get(id) ?? []) : []))
  const corrections = correctionComments(putRight(episode))
  const whole: PodcastEpisode = {
    '@type': 'PodcastEpisode',
    '@id': page,
    url: page,
    name: episode.title,
    description: view.description,
    datePublished: episode.date,
    dateModified: changedOn(episode),
    inLanguage: show.language,
    ...pictureOf(planned.url, published),
    partOfSeries: seriesOf(show),
    publisher: publisherOf(show),
    author: view.people.map(personOf),
    ...(sound && { associatedMedia: sound }),
    ...(planned.stories.length > 0 && { hasPart: clips(planned, recording, show) }),
    ...(about.length > 0 && { about: about.map((entity) => entityThing(entity, show.url)) }),
    ...(corrections.length > 0 && { correction: corrections }),
  }
  const steps = [
    { words: 'Episodes', url: address.episodes },
    { words: episode.title, url },
  ]
  return [whole, breadcrumbs(show, steps)]
}

function clips({ stories }: PlannedEpisode, recording: Recording, show: Show): readonly Clip[] {
  return stories.map(({ story, url }) => {
    const whole = recording.stories.get(story.slug)?.whole
    return {
      '@type': 'Clip',
      name: story.headline,
      url: absolute(url, show.url),
      ...(whole && { startOffset: whole.start, endOffset: whole.end }),
    }
  })
}

/** The recording. Its transcript is named here, because schema.org knows none of an episode. */
function soundOf(planned: PlannedEpisode, { transcripts }: Recording, show: Show): AudioObject | undefined {
  const contentUrl = recordingUrl(planned.episode)
  if (contentUrl === undefined) return undefined
  const known = enclosureOf(planned.episode)
  const text = (['html', 'txt', 'vtt'] as const).find((format) => transcripts.includes(format))
  return {
    '@type': 'AudioObject',
    contentUrl,
    ...(known && { encodingFormat: known.type, contentSize: String(known.length) }),
    ...(known?.duration !== undefined && { duration: `PT${Math.round(known.duration)}S` }),
    transcript: absolute(text ? address.transcript(planned.slug, text) : planned.url, show.url),
  }
}
