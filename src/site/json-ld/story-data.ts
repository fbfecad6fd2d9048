import type { NewsArticle, Thing } from 'schema-dts'
import { absolute } from '../address.ts'
import { storyChangedOn } from '../changed.ts'
import type { EpisodeView } from '../episode-view.ts'
import type { PlannedEpisode, PlannedStory } from '../planned-episode.ts'
import type { Published } from '../published.ts'
import { putRight } from '../put-right.ts'
import { careAnchor, type StoryView } from '../story-view.ts'
import { correctionComments } from './correction-comments.ts'
import { type EntityThing, entityThing } from './entity-thing.ts'
import { breadcrumbs, personOf, pictureOf, publisherOf } from './show-things.ts'

/** What search engines are told of a story: a news article of its episode, whom it is about, what was put right. */
export function storyData(
  planned: PlannedEpisode,
  own: PlannedStory,
  view: StoryView,
  { people }: EpisodeView,
  published: Published,
): readonly Thing[] {
  const { show } = published
  const page = absolute(own.url, show.url)
  const episode = absolute(planned.url, show.url)
  const { date } = planned.episode
  const corrected = correctionComments(putRight(planned.episode, own.story.slug))
  const article: NewsArticle = {
    '@type': 'NewsArticle',
    '@id': page,
    url: page,
    headline: view.headline,
    description: view.lead,
    datePublished: date,
    dateModified: storyChangedOn(planned, own),
    inLanguage: show.language,
    ...pictureOf(own.url, published),
    author: people.map(personOf),
    publisher: publisherOf(show),
    isPartOf: { '@type': 'PodcastEpisode', '@id': episode, name: planned.episode.title, url: episode },
    ...entitiesOf(planned, view, published),
    ...(view.care && {
      hasPart: {
        '@type': 'AnalysisNewsArticle',
        url: `${page}#${careAnchor}`,
        headline: view.care.heading,
        abstract: view.care.lead,
      },
    }),
    ...(corrected.length > 0 && { correction: corrected }),
    ...(show.licence?.link !== undefined && { license: show.licence.link }),
  }
  const steps = [
    { words: planned.episode.title, url: planned.url },
    { words: view.headline, url: own.url },
  ]
  return [article, breadcrumbs(show, steps)]
}

/** The entities that a story names: those that its episode is about apart from the others. */
function entitiesOf(
  { tags }: PlannedEpisode,
  view: StoryView,
  { plan, show }: Published,
): { readonly about?: readonly EntityThing[]; readonly mentions?: readonly EntityThing[] } {
  const named = new Set(view.entities.map(({ url }) => url))
  const things = (role: 'about' | 'mentions'): readonly EntityThing[] =>
    tags.flatMap((tag) => {
      const page = tag.role === role ? plan.entities.get(tag.id) : undefined
      return page && named.has(page.url) ? [entityThing(page, show.url)] : []
    })
  const [about, mentions] = [things('about'), things('mentions')]
  return { ...(about.length > 0 && { about }), ...(mentions.length > 0 && { mentions }) }
}
