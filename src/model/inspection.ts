import type { Cut } from './cut.ts'
import type { EntityType, Mention, Role } from './entity.ts'
import type { Severity } from './message.ts'
import type { Position } from './position.ts'
import type { SectionKind } from './section.ts'

export interface InspectedParagraph {
  readonly id: string
  readonly text: string
  readonly position: Position
  readonly story: number | null
  readonly section: SectionKind
  readonly speaker?: string
  readonly start?: number
  /** A clip at the start that is heard again further on. */
  readonly teaser?: boolean
}

/** A cut, with what a decision names it by. */
export interface InspectedCut extends Cut {
  readonly fingerprint: string
}

/** What `copydesk inspect FILE --json` prints: all that the pipeline would do to a file, and why. */
export interface Inspection {
  readonly source: {
    readonly path: string
    readonly format: string
    readonly encoding: string
    readonly sha256: string
  }
  readonly episode: { readonly title?: string; readonly date?: string; readonly speakers: readonly string[] }
  /** Body paragraphs that are kept, in order. Headlines and section headings are not paragraphs. */
  readonly paragraphs: readonly InspectedParagraph[]
  /** `position` reaches from the headline (or the first body line) to the story's end. */
  readonly stories: readonly {
    readonly headline: string
    /** A language model wrote the headline. */
    readonly from?: 'model'
    /** As a language model wrote it. */
    readonly summary?: string
    readonly position: Position
    readonly whyWeCare: Position | null
  }[]
  readonly cuts: readonly InspectedCut[]
  readonly entities: readonly {
    readonly id: string
    readonly name: string
    readonly type: EntityType
    readonly aliases: readonly string[]
    readonly role: Role
    readonly reviewed: boolean
    /** Only a language model proposes it. */
    readonly from?: 'model'
    readonly mentions: readonly Mention[]
  }[]
  readonly messages: readonly {
    readonly rule: string
    readonly severity: Severity
    readonly reason: string
    readonly line?: number
    readonly column?: number
  }[]
}
