import type { Show } from '../../model/show.ts'
import { absolute } from '../address.ts'
import { drawableText } from './drawable-text.ts'

/** Where the cover of a podcast stands that has none of its own. */
export const coverAddress = '/cover.png'

/** Whether the cover of a show's podcast is drawn: the show names no other, and its title can be drawn. */
export function hasOwnCover({ podcast, title }: Show): boolean {
  return podcast !== undefined && podcast.image === undefined && drawableText(title) !== undefined
}

/** The absolute address of the square picture of a show's podcast: its own one, else the one that is drawn. */
export function podcastImage(show: Show): string | undefined {
  return show.podcast?.image ?? (hasOwnCover(show) ? absolute(coverAddress, show.url) : undefined)
}
