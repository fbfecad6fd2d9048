import type { JsonText, JsonValue } from './json-value.ts'

/** One string of words. */
export interface SpokenPart {
  readonly text: JsonText
  /** It follows the part before it without a space: punctuation, or a format that writes its spaces out. */
  readonly glued?: boolean
}

/** What one entry of a recogniser's file says. */
export interface Spoken {
  readonly parts: readonly SpokenPart[]
  /**
   * `cue`: a segment that may end in the middle of a sentence. `turn`: a paragraph or a whole turn of one speaker.
   * `page`: the whole transcript in one string, with paragraphs of its own.
   */
  readonly kind: 'cue' | 'turn' | 'page'
  readonly speaker?: string | undefined
  /** Seconds, as the file has them; NaN where it has something that is no time. */
  readonly start?: number | undefined
  readonly end?: number | undefined
}

/** All that a file says. */
export interface Speech {
  readonly spoken: readonly Spoken[]
  /** How many entries of the list hold no words in a known place. */
  readonly unread?: number
}

/** A way in which recognisers write transcripts. */
export interface Shape {
  /** Nothing where the value has another shape. */
  readonly read: (value: JsonValue) => Speech | undefined
}
