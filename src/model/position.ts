/** A place in a source text, as in unist: line and column from 1, offset from 0, all in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** A stretch of a source text; `end` is the first place after it. */
export interface Position {
  readonly start: Point
  readonly end: Point
}
