import type { Span } from '../words/sentences.ts'

/** A word that a hyphen parts at a line's end: `trans-` and `mitter`. "Pre- and post-war" is none. */
const parted =
  /(?<first>\p{L}{2,40})(?<hyphen>-)(?<end>[ \t]*\r*\n[ \t]*)(?!(?:and|or|nor|to|but|und|oder|et|ou|y|o)\b)(?<second>\p{Ll}{2,40})/gu

const lineEnd = /-[ \t]*\r*\n/

/** Parts a stretch of a text at such line ends, so that its pieces in a row say each word whole. */
export type Unwrapped = (span: Span) => readonly Span[]

/**
 * Joins words that were parted at line ends, by leaving out the line end. The hyphen goes too where the text says
 * the word elsewhere without one, and never with: else nobody can tell `co-operate` from `trans-mitter`, and no
 * letter of the text is changed on a guess.
 */
export function unwrappedWords(text: string): Unwrapped {
  let known: ReadonlySet<string> | undefined
  return (span) => {
    const first = text.indexOf('\n', span.start)
    if (first < 0 || first >= span.end || !lineEnd.test(text.slice(span.start, span.end))) return [span]
    const pieces: Span[] = []
    let { start } = span
    for (const { index, groups } of text.slice(span.start, span.end).matchAll(parted)) {
      const { first = '', end = '', second = '' } = groups ?? {}
      known ??= wordsOf(text)
      const whole = known.has(fold(first + second)) && !known.has(fold(`${first}-${second}`))
      const hyphen = span.start + index + first.length
      pieces.push({ start, end: whole ? hyphen : hyphen + 1 })
      start = hyphen + 1 + end.length
    }
    return [...pieces, { start, end: span.end }]
  }
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\p{L}+(?:-\p{L}+)*/gu), ([word]) => fold(word)))
}

function fold(word: string): string {
  return word.toLowerCase()
}
