import type { Line } from './lines.ts'

/** No hand wraps lines this wide: a line is a paragraph then. */
const wide = 200

/** Shorter lines are titles, labels and captions, and prove nothing. */
const telling = 60

/**
 * Whether each line of a document is a paragraph of its own, as in text copied from a page, and not part of a
 * wrapped one. Decided once for a document, from its lines that follow one another without a blank one: they
 * are very long, or four of five end a sentence, which wrapped lines do by chance only.
 */
export function linesStandAlone(text: string, lines: readonly Line[]): boolean {
  const close = lines.filter(
    ({ kind }, at) =>
      kind === 'words' && (lines[at - 1]?.kind === 'words' || lines[at + 1]?.kind === 'words'),
  )
  const lengths = close.map(({ start, end }) => end - start).sort((a, b) => a - b)
  if ((lengths[lengths.length >> 1] ?? 0) > wide) return true
  const long = close.filter(({ start, end }) => end - start >= telling)
  const ended = long.filter(({ start, end }) =>
    /[.!?…]["'”’)\]*_]*\s*$/.test(text.slice(Math.max(start, end - 40), end)),
  )
  return long.length >= 3 && ended.length >= long.length * 0.8
}
