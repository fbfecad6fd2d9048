import type { Decision } from '../../model/decision.ts'
import type { EntityType, Tag } from '../../model/entity.ts'
import type { SectionKind } from '../../model/section.ts'

/** A stretch of a passage as it stands in the raw file; one that was taken out names its cut. */
export interface RawPart {
  readonly text: string
  /** Index of its cut in the row's `cuts`. */
  readonly cut?: number
}

/** Something that was taken out, as a row shows it. */
export interface RowCut {
  readonly rule: string
  /** Fingerprint of its words, for a decision. */
  readonly at: string
  /** A word or two: what kind of cut it is. */
  readonly badge: string
  /** One full sentence: why it went. */
  readonly reason: string
  /** Whether the rule lets an editor keep it. */
  readonly canKeep: boolean
  /** Id of the row in which the copy stands that stays. */
  readonly twin?: string
}

/** A name in a paragraph; `start` and `end` count in its plain text. */
export interface RowName {
  readonly start: number
  readonly end: number
  readonly id: string
  readonly name: string
  readonly type: EntityType
  readonly reviewed: boolean
  readonly from: Tag['from']
}

/** What a row is: words that stay, a cut, a separator, or words of the transcript that the episode does not have. */
export type RowKind = 'paragraph' | 'cut' | 'headline' | 'section' | 'missing' | 'heading'

/** One row of the screen: what the raw file has on the left, what readers get on the right. */
export interface SheetRow {
  /** Stable as long as its words are; letters, digits and dashes. */
  readonly id: string
  readonly kind: RowKind
  readonly raw?: { readonly line: number; readonly parts: readonly RawPart[] }
  readonly cuts: readonly RowCut[]
  /** Fingerprint of the raw passage, by which decisions name it. */
  readonly at?: string
  /** Fingerprint by which the raw passage is cut by hand; absent where it cannot be. */
  readonly cutAt?: string
  readonly clean?: CleanCell
  readonly story?: {
    readonly slug: string
    readonly headline: string
    readonly proposed: boolean
    readonly number: number
  }
  readonly section?: { readonly kind: SectionKind; readonly heading: string }
}

/** The right side of a row. */
export interface CleanCell {
  /** Plain text without the speaker's label. */
  readonly text: string
  readonly speaker?: string
  readonly names: readonly RowName[]
  /** Line of the episode file. */
  readonly line: number
  /** The block of the file that it is, as offsets; what stands in a list or a quotation has that of the whole. */
  readonly start: number
  readonly end: number
}

/** An episode as its screen shows it: plain data, made in the machine's thread. */
export interface EpisodeSheet {
  readonly slug: string
  readonly title: string
  readonly date: string
  /** The raw file, in the show's folder; absent where an editor wrote the episode by hand. */
  readonly transcript?: string
  /** The show's own words over why-we-care sections. */
  readonly markers: readonly string[]
  readonly rows: readonly SheetRow[]
  /** The text of the episode file; absent where there is none yet. */
  readonly text?: string
  /** What the file would say once the machine has made the episode again; absent where it cannot. */
  readonly next?: string
  /** The machine's own text, into which nothing of an editor's is merged; absent where there is none. */
  readonly machine?: string
  /** Sentences about what is wrong with the file or the transcript. */
  readonly trouble: readonly string[]
  /** The other episodes were not read yet: what this one shares with them is not in it. */
  readonly early?: boolean
}

/** An episode that is asked for: its transcript, if it has one, and decisions that are tried out and not written. */
export interface SheetWish {
  readonly slug: string
  readonly file?: string
  readonly extra?: readonly Decision[]
  /** Rather at once than with what other episodes have too; only to be looked at. */
  readonly early?: boolean
}
