import { address } from '../address.ts'
import type { Published } from '../published.ts'
import { episodeData } from './episode-data.ts'
import { jsonScript } from './json-script.ts'
import { careData, editionData, entityData, homeData } from './page-data.ts'
import { storyData } from './story-data.ts'

/**
 * The structured data of every page that has some (schema.org, JSON-LD), by the page's address: ready to stand in
 * a script element, and worked out when it is asked for. `podcast`: there is a podcast feed.
 */
export function structuredData(published: Published, podcast: boolean): ReadonlyMap<string, () => string> {
  const { plan, entities, editions } = published
  const pages = new Map([...plan.entities.values()].map((page) => [page.url, page]))
  return new Map<string, () => string>([
    [address.home, () => jsonScript(homeData(published, podcast))],
    [address.care, () => jsonScript(careData(published))],
    ...plan.episodes.flatMap((_, at) => dataIn(at, published)),
    ...entities.flatMap(({ url }) => {
      const page = pages.get(url)
      return page ? [[url, () => jsonScript(entityData(page, published))] as const] : []
    }),
    ...editions.map((edition) => [edition.url, () => jsonScript(editionData(edition, published))] as const),
  ])
}

/** An episode and its stories. */
function dataIn(at: number, published: Published): readonly (readonly [string, () => string])[] {
  const [planned, view] = [published.plan.episodes[at], published.episodes[at]]
  if (!planned || !view) return []
  const whole = () => jsonScript(episodeData(planned, view, published.recordingOf(planned), published))
  const stories = planned.stories.flatMap((own, index) => {
    const story = view.stories[index]
    return story
      ? [[own.url, () => jsonScript(storyData(planned, own, story, view, published))] as const]
      : []
  })
  return [[planned.url, whole], ...stories]
}
