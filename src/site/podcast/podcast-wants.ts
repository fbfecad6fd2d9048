import type { Show } from '../../model/show.ts'
import { drawableText } from '../pictures/drawable-text.ts'

/**
 * What a show must still say before there may be a podcast feed, as keys of `show.md`: what Apple and PSP-1
 * require of every feed, and an address that others can reach; no cover where one can be drawn. Empty where all is
 * there.
 */
export function podcastWants({ title, url, description, tagline, podcast }: Show): readonly string[] {
  return [
    ...(new URL(url).hostname === 'localhost' ? ['url'] : []),
    ...(description === '' && tagline === '' ? ['description'] : []),
    ...(podcast?.categories.length ? [] : ['podcast.category']),
    ...(podcast?.explicit === undefined ? ['podcast.explicit'] : []),
    ...(podcast?.image === undefined && drawableText(title) === undefined ? ['podcast.image'] : []),
  ]
}
