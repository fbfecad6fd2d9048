import { absolute, address } from '../address.ts'
import { changedOn } from '../changed.ts'
import { episodeId } from '../feeds/entry-ids.ts'
import { recordingUrl } from '../podcast/enclosure.ts'
import type { Published } from '../published.ts'
import { transcriptTypes } from '../recording.ts'
import { slugIn } from '../slug-in.ts'

/** An episode in `api/episodes.json`. */
export interface ApiEpisode {
  readonly id: string
  readonly slug: string
  readonly url: string
  readonly title: string
  readonly date: string
  readonly modified: string
  readonly description: string
  readonly people: readonly { readonly name: string; readonly role?: string }[]
  readonly audio?: string
  /** The slug of the older episode that it repeats. */
  readonly repeats?: string
  readonly transcripts: readonly { readonly type: string; readonly url: string }[]
  /** Slugs. */
  readonly stories: readonly string[]
  /** Slugs of entities with a page. */
  readonly about: readonly string[]
}

/** All episodes, newest first. */
export function apiEpisodes({ show, plan, episodes, recordingOf }: Published): readonly ApiEpisode[] {
  return plan.episodes.flatMap((planned, at) => {
    const view = episodes[at]
    const { episode, slug, url, stories, tags } = planned
    const audio = recordingUrl(episode)
    if (!view) return []
    return [
      {
        id: episodeId(planned, show),
        slug,
        url: absolute(url, show.url),
        title: episode.title,
        date: episode.date,
        modified: changedOn(episode),
        description: view.description,
        people: view.people.map(({ name, role }) => ({ name, ...(role !== undefined && { role }) })),
        ...(audio !== undefined && { audio }),
        ...(episode.rebroadcastOf !== undefined && { repeats: episode.rebroadcastOf }),
        transcripts: recordingOf(planned).transcripts.map((format) => ({
          type: transcriptTypes[format],
          url: absolute(address.transcript(slug, format), show.url),
        })),
        stories: stories.map((own) => own.slug),
        about: tags
          .filter(({ role }) => role === 'about')
          .flatMap(({ id }) => plan.entities.get(id) ?? [])
          .map((page) => slugIn(page.url)),
      },
    ]
  })
}
