import { absolute, address } from '../address.ts'
import { newest, storyChangedOn } from '../changed.ts'
import { leadOf } from '../lead.ts'
import { paragraphsOf } from '../planned-episode.ts'
import type { Published } from '../published.ts'
import { slugIn } from '../slug-in.ts'
import { storyHtml } from './entry-html.ts'
import { storyId } from './entry-ids.ts'
import { type Entry, type Feed, feedLength } from './feed.ts'
import { type ToldStory, toldStories } from './told-stories.ts'

/** One entry per story, for readers who want the news one by one. */
export function storyFeed(published: Published): Feed {
  const { show, plan } = published
  const entries = toldStories(published)
    .take(feedLength)
    .map((told) => entry(told, published))
    .toArray()
  return {
    base: '/stories',
    formats: ['atom', 'rss', 'json'],
    title: `${show.title}: stories`,
    description: `Every story of ${show.title} by itself.`,
    page: address.episodes,
    updated: newest(entries.map(({ updated }) => updated)) ?? plan.episodes[0]?.episode.date ?? '1970-01-01',
    entries,
  }
}

function entry(told: ToldStory, { show, plan }: Published): Entry {
  const { planned, own, view, people } = told
  return {
    id: storyId(planned, own),
    title: view.headline,
    url: absolute(view.url, show.url),
    published: planned.episode.date,
    updated: storyChangedOn(planned, own),
    summary: storySummary(told),
    html: storyHtml({ planned, plan, show }, own),
    categories: categoriesOf(view.entities),
    authors: people,
  }
}

/** The entities of a story as categories: the id is the last part of their address. */
export function categoriesOf(entities: ToldStory['view']['entities']): Entry['categories'] {
  return entities.map(({ words, url }) => ({ term: slugIn(url), label: words }))
}

/** What a story tells, in short: its summary, or what it opens with, which need not be a report. */
export function storySummary({ planned, own, view }: ToldStory): string {
  const texts = () => paragraphsOf(own.story.sections, planned.paragraphOf).map(({ text }) => text)
  return view.summary || view.lead || leadOf(texts())
}
