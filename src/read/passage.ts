import type { Span } from '../words/sentences.ts'
import type { Label } from './label.ts'

/** A block before it becomes a node. Offsets count in the whole source. */
export interface Passage extends Span {
  readonly kind: 'words' | 'invisible' | 'break' | 'heading'
  /** What is said, without marks and label: one stretch, or one for each line of a quotation. */
  readonly spans: readonly Span[]
  readonly depth?: 1 | 2 | 3 | 4 | 5 | 6
  readonly list?: 'bullet' | 'ordered'
  readonly quote?: boolean
  readonly label?: Label
  /** Seconds: when it is said, where a time stands before it. */
  readonly time?: { readonly start: number; readonly end?: number }
  /** It is a caption: a piece of a sentence as often as not. */
  readonly cue?: boolean
}

/** What a format sees in one line, with offsets from the line's start; nothing for a line of words. */
export type Mark =
  | { readonly kind: 'break' }
  | {
      readonly kind: 'heading'
      readonly depth: 1 | 2 | 3 | 4 | 5 | 6
      readonly start: number
      readonly end: number
    }
  | {
      readonly kind: 'item'
      readonly list: 'bullet' | 'ordered'
      readonly first: boolean
      readonly start: number
    }
  | { readonly kind: 'quote'; readonly start: number }
