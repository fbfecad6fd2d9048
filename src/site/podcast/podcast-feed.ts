import type { PodcastSettings } from '../../model/podcast.ts'
import type { Show } from '../../model/show.ts'
import { absolute } from '../address.ts'
import { newest } from '../changed.ts'
import { rfc822 } from '../feeds/feed-day.ts'
import { feedStyles } from '../feeds/feed-styles.ts'
import { fitting } from '../fitting.ts'
import { hostOf } from '../host.ts'
import { podcastImage } from '../pictures/podcast-image.ts'
import type { Published } from '../published.ts'
import { licenceView, personView } from '../show-view.ts'
import { type XmlContent, xmlDocument } from '../xml.ts'
import { podcastEpisodes } from './podcast-episodes.ts'
import { podcastGuid } from './podcast-guid.ts'
import { type PodcastItem, podcastItem } from './podcast-item.ts'
import { podcastPerson } from './podcast-person.ts'
import { podcastWants } from './podcast-wants.ts'

/** Where the podcast feed stands. */
export const podcastAddress = '/podcast.xml'

/** As many of the newest episodes as the feed holds: apps keep no more, and fetch all of it each time. */
export const podcastLength = 2000

/**
 * The podcast feed: RSS 2.0 with what Apple and PSP-1 require, and the podcast namespace. Only episodes whose
 * recording is known; undefined while the show's settings want something, or no episode has sound.
 */
export function podcastFeed(published: Published): string | undefined {
  const { show } = published
  const items = itemsOf(published)
  if (!show.podcast || podcastWants(show).length > 0 || items.length === 0) return undefined
  return xmlDocument(
    'rss',
    {
      '@version': '2.0',
      '@xmlns:atom': 'http://www.w3.org/2005/Atom',
      '@xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
      '@xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
      channel: channel(show, show.podcast, items),
    },
    feedStyles(podcastAddress),
  )
}

function itemsOf({ plan, episodes, recordingOf }: Published): readonly PodcastItem[] {
  const { enclosures } = podcastEpisodes(plan.episodes.map(({ episode }) => episode))
  return plan.episodes
    .flatMap((planned, at) => {
      const enclosure = enclosures.get(planned.episode.slug)
      const view = episodes[at]
      return enclosure && view ? [{ planned, view, enclosure, recording: recordingOf(planned) }] : []
    })
    .slice(0, podcastLength)
}

function channel(show: Show, settings: PodcastSettings, items: readonly PodcastItem[]): XmlContent {
  const self = absolute(podcastAddress, show.url)
  const { author = hostOf(show), type, explicit } = settings
  const image = podcastImage(show) ?? ''
  const updated = newest(items.map(({ planned }) => planned.episode.date)) ?? '1970-01-01'
  return {
    title: fitting(show.title, 255),
    link: show.url,
    description: fitting(show.description || show.tagline, 4000),
    language: show.language.toLowerCase(),
    ...(show.licence && { copyright: show.licence.name.replace(/©\s*|\(c\)\s*/gi, '') }),
    lastBuildDate: rfc822(updated),
    'atom:link': { '@href': self, '@rel': 'self', '@type': 'application/rss+xml' },
    image: { url: image, title: fitting(show.title, 255), link: show.url },
    'itunes:author': author,
    'itunes:category': settings.categories.map(({ name, within }) => ({
      '@text': name,
      ...(within !== undefined && { 'itunes:category': { '@text': within } }),
    })),
    'itunes:explicit': String(explicit === true),
    'itunes:image': { '@href': image },
    ...(settings.owner && {
      'itunes:owner': { 'itunes:name': settings.owner.name ?? author, 'itunes:email': settings.owner.email },
    }),
    'itunes:type': type,
    ...namespaced(show, settings, self),
    item: items.map((item) => podcastItem(item, show)),
  }
}

/** What the podcast namespace adds to a channel. */
function namespaced(
  show: Show,
  { guid, locked, owner, funding }: PodcastSettings,
  self: string,
): Readonly<Record<string, XmlContent | readonly XmlContent[]>> {
  const people = show.people.map(personView)
  const licence = licenceView(show)
  return {
    'podcast:guid': guid ?? podcastGuid(self),
    'podcast:locked': { ...(owner && { '@owner': owner.email }), '#': locked ? 'yes' : 'no' },
    'podcast:medium': 'podcast',
    'podcast:person': people.filter(({ role }) => role !== 'guest').map(podcastPerson),
    ...(funding && { 'podcast:funding': { '@url': funding.link, '#': fitting(funding.text, 128) } }),
    ...(licence && {
      'podcast:license': {
        ...(licence.link !== undefined && { '@url': licence.link }),
        '#': fitting(licence.name, 128),
      },
    }),
  }
}
