import { coverageIn } from '../../src/site/coverage.ts'
import { dayWriter } from '../../src/site/day.ts'
import { editionViews } from '../../src/site/edition-view.ts'
import { entityViews } from '../../src/site/entity-view.ts'
import { episodeView, neighboursOf } from '../../src/site/episode-view.ts'
import { sitePictures } from '../../src/site/pictures/site-pictures.ts'
import { sitePlan } from '../../src/site/plan.ts'
import type { Published } from '../../src/site/published.ts'
import type { RecordingOf } from '../../src/site/recording.ts'
import { type SiteInput, siteViews } from '../../src/site/views.ts'
import { voiceOf } from '../../src/site/voice.ts'
import { noRecording } from './no-recording.ts'

/** The text of one of a site's files for programs; fails where there is none. */
export function fileOf(path: string, input: SiteInput): string {
  const file = siteViews(input).files.find((each) => each.path === path)
  if (!file) throw new Error(`There is no ${path}.`)
  return file.text
}

/** A show as feeds see it, with what is known of its recordings. */
export function publishedOf(
  { show, episodes, tags, lexicon, editions }: SiteInput,
  recordingOf: RecordingOf = noRecording,
): Published {
  const dayOf = dayWriter(show.language)
  const plan = sitePlan(episodes, tags, lexicon, voiceOf(show))
  const beside = neighboursOf(plan)
  const views = plan.episodes.map((planned, at) => ({
    ...episodeView(planned, plan, show, dayOf),
    ...beside[at],
  }))
  return {
    show,
    plan,
    episodes: views,
    entities: entityViews(
      plan,
      plan.episodes.map((planned) => coverageIn(planned, dayOf)),
    ),
    editions: editionViews(editions, dayOf),
    recordingOf,
    pictures: sitePictures(show, views),
    keys: new Map(),
  }
}
