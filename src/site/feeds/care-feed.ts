import { absolute, address } from '../address.ts'
import { newest, storyChangedOn } from '../changed.ts'
import type { Published } from '../published.ts'
import { careAnchor } from '../story-view.ts'
import { careHtml } from './entry-html.ts'
import { careId } from './entry-ids.ts'
import { type Entry, type Feed, feedLength } from './feed.ts'
import { categoriesOf } from './story-feed.ts'
import { type ToldStory, toldStories } from './told-stories.ts'

/** One entry per story that says why it matters, with that part only. */
export function careFeed(published: Published): Feed {
  const { show, plan } = published
  const entries = toldStories(published)
    .filter(({ view }) => view.care !== undefined)
    .take(feedLength)
    .map((told) => entry(told, published))
    .toArray()
  return {
    base: '/why',
    formats: ['atom', 'rss', 'json'],
    title: `${show.title}: why we care`,
    description: `Every analysis of ${show.title}: what the news means.`,
    page: address.care,
    updated: newest(entries.map(({ updated }) => updated)) ?? plan.episodes[0]?.episode.date ?? '1970-01-01',
    entries,
  }
}

function entry({ planned, own, view, people }: ToldStory, { show, plan }: Published): Entry {
  return {
    id: careId(planned, own),
    title: view.headline,
    url: absolute(`${view.url}#${careAnchor}`, show.url),
    published: planned.episode.date,
    updated: storyChangedOn(planned, own),
    summary: view.care?.lead ?? '',
    html: careHtml({ planned, plan, show }, own),
    categories: categoriesOf(view.entities),
    authors: people,
  }
}
