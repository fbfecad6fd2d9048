import type { Span } from '../../words/sentences.ts'

/** A stretch of the raw file that is said letter by letter, or that stands for `words`, as `&amp;` does for `&`. */
export interface Stretch extends Span {
  readonly words?: string
}

/** One line of a cue, or a part of it in a voice of its own, without its markup. */
export interface CueLine {
  readonly said: readonly Stretch[]
  /** Who says it, where the markup tells. */
  readonly voice?: string
}

/** Seconds from the start of the recording. */
export interface Times {
  readonly start?: number
  readonly end?: number
}

/** What a caption file shows at one time. */
export interface TimedLines extends Times {
  readonly lines: readonly CueLine[]
  /** It stands before the first cue or behind the last one, as a heading of the file does, and is no cue. */
  readonly prose?: boolean
}

/** What one speaker says in a cue. */
export interface Cue extends Times {
  readonly said: readonly Stretch[]
  /** What stands before it and only tells who speaks: `ANA:`, `>>`, `-`. */
  readonly label: readonly Stretch[]
  readonly speaker?: string
  /** Another speaker begins here, named or not. */
  readonly turn?: boolean
  readonly prose?: boolean
}

/** The words of some stretches; from the first `most` characters on, if that is given. */
export function wordsOf(raw: string, said: readonly Stretch[], most = Number.POSITIVE_INFINITY): string {
  let words = ''
  for (const { start, end, words: meant } of said) {
    words += meant ?? raw.slice(start, Math.min(end, start + most))
    if (words.length >= most) return words.slice(0, most)
  }
  return words
}

/** Stretches parted at an offset of their words. What stands for words goes whole to the first part. */
export function partedAt(
  said: readonly Stretch[],
  offset: number,
): readonly [readonly Stretch[], readonly Stretch[]] {
  let at = 0
  for (const [index, stretch] of said.entries()) {
    if (at >= offset) return [said.slice(0, index), said.slice(index)]
    const length = stretch.words?.length ?? stretch.end - stretch.start
    if (stretch.words === undefined && at + length > offset) {
      const middle = stretch.start + offset - at
      const before = [...said.slice(0, index), { start: stretch.start, end: middle }]
      return [before, [{ start: middle, end: stretch.end }, ...said.slice(index + 1)]]
    }
    at += length
  }
  return [said, []]
}
