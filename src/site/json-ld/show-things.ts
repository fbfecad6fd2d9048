import type { BreadcrumbList, Organization, Person, PodcastSeries } from 'schema-dts'
import type { Show } from '../../model/show.ts'
import { absolute, address } from '../address.ts'
import type { PageLink } from '../page-link.ts'
import type { Published } from '../published.ts'
import type { PersonView } from '../show-view.ts'

/** The show as a page names it that belongs to it. */
export function seriesOf(show: Show): Exclude<PodcastSeries, string> {
  return { '@type': 'PodcastSeries', '@id': `${show.url}#show`, name: show.title, url: show.url }
}

/** The show as a publisher. */
export function publisherOf(show: Show): Exclude<Organization, string> {
  return { '@type': 'Organization', '@id': `${show.url}#publisher`, name: show.title, url: show.url }
}

/** The picture of a page, or that of the show; nothing where none is drawn. */
export function pictureOf(
  url: string,
  { pictures, show }: Pick<Published, 'pictures' | 'show'>,
): { readonly image?: string } {
  const picture = pictures.pages.get(url) ?? pictures.show
  return picture ? { image: absolute(picture.url, show.url) } : {}
}

/** Somebody who speaks. */
export function personOf({ name, link }: PersonView): Exclude<Person, string> {
  return { '@type': 'Person', name, ...(link !== undefined && { url: link }) }
}

/** Where a page stands: the front page, and what is between. */
export function breadcrumbs(show: Show, steps: readonly PageLink[]): BreadcrumbList {
  const all = [{ words: show.title, url: address.home }, ...steps]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: all.map(({ words, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name: words,
      item: absolute(url, show.url),
    })),
  }
}
