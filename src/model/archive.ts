import type { SectionKind } from './section.ts'

/** What a passage is that other episodes have too. `quote`: it is only said again; nothing follows from that. */
export type RepeatKind = Extract<SectionKind, 'intro' | 'outro' | 'sponsor'> | 'quote'

/** A passage of an episode that stands in other episodes of the show too, word for word or nearly so. */
export interface RepeatedPassage {
  /** Which one it is (see `words/passage-print.ts`). */
  readonly print: string
  readonly kind: RepeatKind
  /** Slugs of the other episodes, the oldest first. */
  readonly episodes: readonly string[]
  /** A paid message that this episode has a second time. */
  readonly again: boolean
}

/** A run of passages that an older episode has in the same order. */
export interface Clip {
  readonly slug: string
  readonly paragraphs: number
}

/** What the other episodes of a show say about one of them. Nothing in it asks to take anything out. */
export interface ArchiveEvidence {
  /** In reading order. */
  readonly passages: readonly RepeatedPassage[]
  /** The older episode that this one repeats for the greater part. */
  readonly rebroadcastOf?: Clip
  /** Older episodes of which longer passages are a smaller part of this one. */
  readonly clipsOf: readonly Clip[]
}
