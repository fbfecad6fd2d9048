import type { Show } from '../../model/show.ts'
import { ownColours } from '../../model/theme.ts'
import { address } from '../address.ts'
import type { EpisodeView } from '../episode-view.ts'
import type { DayView } from '../page-link.ts'
import { drawableText } from './drawable-text.ts'
import { type Picture, type PictureView, pictureSizes } from './picture.ts'
import { coverAddress, hasOwnCover } from './podcast-image.ts'

/** The pictures of a site. */
export interface SitePictures {
  /** By address from the site's root. */
  readonly all: Readonly<Record<string, Picture>>
  /** That of the show, which stands for every page without one of its own. */
  readonly show?: PictureView
  /** By the address of the page. */
  readonly pages: ReadonlyMap<string, PictureView>
}

/** A picture, its address, and what a page says of it. */
interface Planned {
  readonly page?: string
  readonly view: PictureView
  readonly picture: Picture
}

/**
 * What is drawn for a site: a picture of the show, one for each episode and story, the cover of a podcast that has none. A
 * headline with letters that the fonts lack has no picture of its own; a show whose title has such has none at all.
 */
export function sitePictures(show: Show, episodes: readonly EpisodeView[]): SitePictures {
  const title = drawableText(show.title)
  if (title === undefined) return { all: {}, pages: new Map() }
  const colours = { ...ownColours.light, ...show.theme?.light }
  const { paper, ink, soft, accent } = colours
  const base = { form: 'card', colours: { paper, ink, soft, accent } } as const
  const own = showPicture(show, title, base)
  const cover = { picture: { ...own.picture, form: 'cover' }, view: { url: coverAddress } } as const
  const cards =
    show.socialImages === false ? [] : [own, ...pagePictures(show, episodes, { ...base, show: title })]
  return {
    all: Object.fromEntries(
      [...cards, ...(hasOwnCover(show) ? [cover] : [])].map(({ view, picture }) => [view.url, picture]),
    ),
    ...(show.socialImages !== false && { show: own.view }),
    pages: new Map(cards.flatMap(({ page, view }) => (page === undefined ? [] : [[page, view] as const]))),
  }
}

function showPicture(show: Show, title: string, base: Pick<Picture, 'form' | 'colours'>): Planned {
  const tagline = drawableText(show.tagline)
  return {
    picture: { ...base, headline: title, ...(tagline !== undefined && { tagline }) },
    view: viewOf(address.card('/'), [show.title, show.tagline]),
  }
}

function pagePictures(
  show: Show,
  episodes: readonly EpisodeView[],
  base: Pick<Picture, 'form' | 'colours' | 'show'>,
): readonly Planned[] {
  return episodes.flatMap((episode) => [
    ...pagePicture(show, { ...episode, headline: episode.title }, base),
    ...episode.stories.flatMap((story) =>
      pagePicture(show, story, { ...base, ...careOf(story.care?.heading) }),
    ),
  ])
}

function careOf(heading: string | undefined): Pick<Picture, 'care'> {
  const care = drawableText(heading ?? '')
  return care === undefined ? {} : { care }
}

function pagePicture(
  show: Show,
  { url, headline, day }: { readonly url: string; readonly headline: string; readonly day: DayView },
  base: Omit<Picture, 'headline' | 'day'>,
): readonly Planned[] {
  const drawn = drawableText(headline)
  if (drawn === undefined) return []
  const picture = { ...base, headline: drawn, day: drawableText(day.short) ?? day.iso }
  return [{ page: url, picture, view: viewOf(address.card(url), [headline, show.title, day.short]) }]
}

function viewOf(url: string, words: readonly string[]): PictureView {
  const alt = words.filter((text) => text !== '').join(' – ')
  return { url, ...pictureSizes.card, alt }
}
