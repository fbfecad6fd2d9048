import { absolute, address } from '../address.ts'
import type { EditionView } from '../edition-view.ts'
import type { Published } from '../published.ts'
import { mintedId } from './entry-ids.ts'
import { type Entry, type Feed, feedLength } from './feed.ts'

/** One entry per newsletter edition with the whole of it, for those who would rather not give an address. */
export function editionFeed({ show, plan, editions }: Published): Feed {
  const entries = editions.slice(0, feedLength).map((edition) => entry(edition, show))
  return {
    base: '/editions',
    formats: ['atom', 'rss', 'json'],
    title: `${show.title}: newsletter`,
    description: `Every edition of ${show.edition.name}, whole.`,
    page: address.editions,
    updated: entries[0]?.updated ?? plan.episodes[0]?.episode.date ?? '1970-01-01',
    entries,
  }
}

function entry({ guid, subject, preheader, url, day, html }: EditionView, show: Published['show']): Entry {
  return {
    id: mintedId(guid, show),
    title: subject,
    url: absolute(url, show.url),
    published: day.iso,
    updated: day.iso,
    summary: preheader,
    html,
    categories: [],
    authors: [],
  }
}
