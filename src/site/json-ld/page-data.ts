import type { CollectionPage, NewsArticle, Thing, WebPage, WebSite } from 'schema-dts'
import { absolute, address } from '../address.ts'
import type { EditionView } from '../edition-view.ts'
import type { EntityPage } from '../entity-pages.ts'
import { feedAddress } from '../feeds/feed.ts'
import { toldStories } from '../feeds/told-stories.ts'
import { podcastImage } from '../pictures/podcast-image.ts'
import { podcastAddress } from '../podcast/podcast-feed.ts'
import type { Published } from '../published.ts'
import { personView } from '../show-view.ts'
import { careAnchor } from '../story-view.ts'
import { entityThing } from './entity-thing.ts'
import { breadcrumbs, personOf, pictureOf, publisherOf, seriesOf } from './show-things.ts'

/** As many of the newest analyses as the index of them names for machines. */
const listed = 30

/** The front page: the show, and the site. `podcast`: there is a podcast feed. */
export function homeData(published: Published, podcast: boolean): readonly Thing[] {
  const { show } = published
  const hosts = show.people.filter(({ role }) => role === 'host').map(personView)
  const site: WebSite = {
    '@type': 'WebSite',
    '@id': `${show.url}#site`,
    name: show.title,
    url: show.url,
    inLanguage: show.language,
    publisher: publisherOf(show),
  }
  const image = podcastImage(show) ?? pictureOf(address.home, published).image
  const feed = podcast ? podcastAddress : feedAddress({ base: '/feed' }, 'atom')
  const series: Thing = {
    ...seriesOf(show),
    description: show.description || show.tagline,
    inLanguage: show.language,
    webFeed: absolute(feed, show.url),
    author: hosts.map(personOf),
    ...(image !== undefined && { image }),
    ...(show.licence?.link !== undefined && { license: show.licence.link }),
  }
  return [series, site]
}

/** The page of an entity. */
export function entityData(page: EntityPage, { show }: Published): readonly Thing[] {
  const { entity } = page
  const aliases = entity.aliases.map(({ text }) => text).filter((text) => text !== entity.name)
  const whole: WebPage = {
    '@type': 'WebPage',
    url: absolute(page.url, show.url),
    name: entity.name,
    inLanguage: show.language,
    isPartOf: { '@type': 'WebSite', '@id': `${show.url}#site`, name: show.title, url: show.url },
    mainEntity: {
      ...entityThing(page, show.url),
      url: absolute(page.url, show.url),
      ...(aliases.length > 0 && { alternateName: [...new Set(aliases)].sort() }),
      ...(entity.description !== undefined && { description: entity.description }),
    },
  }
  return [
    whole,
    breadcrumbs(show, [
      { words: 'Names', url: address.entities },
      { words: entity.name, url: page.url },
    ]),
  ]
}

/** A newsletter number. */
export function editionData(edition: EditionView, published: Published): readonly Thing[] {
  const { show } = published
  const { url, subject, preheader, day } = edition
  const page = absolute(url, show.url)
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    headline: subject,
    ...(preheader !== '' && { description: preheader }),
    datePublished: day.iso,
    ...pictureOf(url, published),
    inLanguage: show.language,
    author: show.people.filter(({ role }) => role === 'host').map((person) => personOf(personView(person))),
    publisher: publisherOf(show),
    isPartOf: {
      '@type': 'CreativeWorkSeries',
      name: show.edition.name,
      url: absolute(address.editions, show.url),
    },
  }
  return [
    article,
    breadcrumbs(show, [
      { words: show.edition.name, url: address.editions },
      { words: subject, url },
    ]),
  ]
}

/** The index of analyses: the newest of them. */
export function careData(published: Published): readonly Thing[] {
  const { show } = published
  const newest = toldStories(published)
    .filter(({ view }) => view.care !== undefined)
    .take(listed)
    .toArray()
  const index: CollectionPage = {
    '@type': 'CollectionPage',
    url: absolute(address.care, show.url),
    name: 'Why we care',
    inLanguage: show.language,
    isPartOf: { '@type': 'WebSite', '@id': `${show.url}#site`, name: show.title, url: show.url },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: newest.map(({ view }, at) => ({
        '@type': 'ListItem',
        position: at + 1,
        name: view.headline,
        url: absolute(`${view.url}#${careAnchor}`, show.url),
      })),
    },
  }
  return [index, breadcrumbs(show, [{ words: 'Why we care', url: address.care }])]
}
