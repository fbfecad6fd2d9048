import type { Correction } from '../../model/correction.ts'
import { absolute } from '../address.ts'
import { storyChangedOn } from '../changed.ts'
import { storyId } from '../feeds/entry-ids.ts'
import { storySummary } from '../feeds/story-feed.ts'
import { toldStories } from '../feeds/told-stories.ts'
import type { Published } from '../published.ts'
import { putRight } from '../put-right.ts'
import { slugIn } from '../slug-in.ts'

/** A story in `api/stories.json`. */
export interface ApiStory {
  readonly id: string
  readonly slug: string
  readonly url: string
  readonly episode: string
  /** Its place in the episode, from 1. */
  readonly number: number
  readonly headline: string
  readonly date: string
  readonly modified: string
  readonly summary: string
  /** The sentence that carries its analysis. */
  readonly care?: string
  /** Slugs of entities in their addresses. */
  readonly entities: readonly string[]
  /** What a language model wrote here, where one did. */
  readonly model?: string
  readonly corrections?: readonly Omit<Correction, 'story'>[]
}

/** All stories, newest episode first, those of one in its order. */
export function apiStories(published: Published): readonly ApiStory[] {
  return toldStories(published)
    .map((told): ApiStory => {
      const { planned, own, view } = told
      const corrections = putRight(planned.episode, own.story.slug).map(({ date, text }) => ({ date, text }))
      return {
        id: storyId(planned, own),
        slug: own.slug,
        url: absolute(own.url, published.show.url),
        episode: planned.slug,
        number: view.number,
        headline: view.headline,
        date: planned.episode.date,
        modified: storyChangedOn(planned, own),
        summary: storySummary(told),
        ...(view.care && { care: view.care.lead }),
        entities: view.entities.map(({ url }) => slugIn(url)),
        ...(view.modelNote !== undefined && { model: view.modelNote }),
        ...(corrections.length > 0 && { corrections }),
      }
    })
    .toArray()
}
