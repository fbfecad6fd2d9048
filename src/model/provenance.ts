import type { CutKind } from './cut.ts'

/** A moment at which words begin whose time the source states: `[words before it, seconds, seconds at its end]`. */
export type CuePoint = readonly [word: number, start: number, end?: number | undefined]

/** A paragraph as the machine proposed it, and when it was said. */
export interface SourceParagraph {
  readonly id: string
  /** Its first words. */
  readonly words: string
  /** Seconds; only where the source states them. */
  readonly start?: number
  readonly end?: number
  /** The cues that it was joined from, where it was from more than one. */
  readonly cues?: readonly CuePoint[]
  /** Ids that led to it earlier, before an editor or the machine changed its words. */
  readonly former?: readonly string[]
}

/** A cut as the page of its episode tells of it. */
export interface SourceCut {
  readonly rule: string
  readonly kind: CutKind
  /** Its words, the first of them where they are many. */
  readonly text: string
  readonly reason: string
  /** Id of the paragraph that holds the copy that stays. */
  readonly twin?: string
  /** How many more of the same rule and reason follow it. */
  readonly more?: number
}

/** What the machine knows of an episode besides its words, as of its last proposal. */
export interface Provenance {
  /** In reading order. */
  readonly paragraphs: readonly SourceParagraph[]
  /** In reading order; of very many only the first. */
  readonly cuts: readonly SourceCut[]
}
