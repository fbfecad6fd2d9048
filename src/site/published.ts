import type { Show } from '../model/show.ts'
import type { EditionView } from './edition-view.ts'
import type { EntityView } from './entity-view.ts'
import type { EpisodeView } from './episode-view.ts'
import type { SitePictures } from './pictures/site-pictures.ts'
import type { SitePlan } from './plan.ts'
import type { RecordingOf } from './recording.ts'

/** All of a site that feeds, structured data and the API are made from. */
export interface Published {
  readonly show: Show
  readonly plan: SitePlan
  /** In the order of the plan's episodes; their stories in the order of the plan's stories. */
  readonly episodes: readonly EpisodeView[]
  readonly entities: readonly EntityView[]
  readonly editions: readonly EditionView[]
  readonly recordingOf: RecordingOf
  readonly pictures: SitePictures
  /** By the address of an episode or story: the key of the episode's part. */
  readonly keys: ReadonlyMap<string, string>
}
