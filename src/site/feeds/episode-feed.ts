import { absolute, address } from '../address.ts'
import { changedOn, newest } from '../changed.ts'
import type { PlannedEpisode } from '../planned-episode.ts'
import type { Published } from '../published.ts'
import { episodeHtml } from './entry-html.ts'
import { episodeId } from './entry-ids.ts'
import { type Entry, type Feed, feedLength } from './feed.ts'
import { htmlElement, htmlOf } from './html-element.ts'

/** One entry per episode, with its full text. */
export function episodeFeed(published: Published): Feed {
  const { show, plan } = published
  const entries = plan.episodes.slice(0, feedLength).map((planned, at) => entry(planned, at, published))
  return {
    base: '/feed',
    formats: ['atom', 'rss', 'json'],
    title: show.title,
    description: show.tagline || show.description,
    page: address.home,
    updated: newest(entries.map(({ updated }) => updated)) ?? '1970-01-01',
    entries,
  }
}

function entry(planned: PlannedEpisode, at: number, { show, plan, episodes }: Published): Entry {
  const { episode, url, tags } = planned
  const summary = episodes[at]?.description ?? ''
  return {
    id: episodeId(planned, show),
    title: episode.title,
    url: absolute(url, show.url),
    published: episode.date,
    updated: changedOn(episode),
    summary,
    // An episode of no words yet is told in short.
    html: episodeHtml({ planned, plan, show }) || htmlOf([htmlElement('p', {}, [summary])]),
    categories: tags
      .filter(({ role }) => role === 'about')
      .map(({ id, name }) => ({ term: id, label: name })),
    authors: episodes[at]?.people.map(({ name }) => name) ?? [],
  }
}
