import type { ArchiveIndex } from './archive-index.ts'
import { type Clips, clipsOf } from './clips.ts'
import { frames } from './frames.ts'
import { isQuote, kind } from './kinds.ts'
import { type Kinship, kinshipOf } from './kinship.ts'
import { withNeighbours } from './neighbours.ts'
import { type Relations, relationsOf } from './relations.ts'

/** What each passage of an archive is. Made once for an index; `archive-evidence.ts` reads it. */
export interface Survey {
  readonly index: ArchiveIndex
  readonly kinship: Kinship
  readonly relations: Relations
  readonly clips: Clips
  /** A number of `kinds.ts` for each passage of all episodes. */
  readonly kinds: Uint8Array
  /** The place of each episode in the index, by slug. */
  readonly places: ReadonlyMap<string, number>
}

/** Looks at every passage that several episodes have, and at the episodes as a whole. */
export function surveyOf(index: ArchiveIndex): Survey {
  const kinship = kinshipOf(index)
  const relations = relationsOf(index, kinship)
  const framed = frames(index, kinship, relations)
  const clips = clipsOf(index, relations, framed)
  const kinds = framed.map((found, passage) =>
    isQuote(found) && clips.covered[passage] === 1 ? kind.none : found,
  )
  return {
    ...{ index, kinship, relations, clips },
    kinds: withNeighbours(index, kinship, kinds),
    places: new Map(index.episodes.map(({ slug }, at) => [slug, at])),
  }
}
