import type { Line } from './lines.ts'

/** Fewer lines are no document of captions. */
const fewest = 8

/** So many lines tell what a document is. */
const sample = 2000

/** A caption has rarely more words. */
const mostWords = 10

/**
 * Whether each line of a document is a caption, cut from sentences that run on, and neither a paragraph nor a part
 * of a wrapped one. Decided once for a document: its lines are short, most break off in the middle of a sentence,
 * many go on in lower case, and they end though the next word would have had room, which no wrapped line does.
 */
export function linesAreCaptions(text: string, lines: readonly Line[]): boolean {
  const words = lines
    .filter(({ kind }) => kind === 'words')
    .slice(0, sample)
    .map(({ start, end }) => text.slice(start, Math.min(end, start + 400)).trim())
  const longest =
    words.length >= fewest
      ? quantile(
          words.map(({ length }) => length),
          0.95,
        )
      : 0
  if (longest === 0 || longest > mostWords * 10) return false
  const counts = words.map((line) => line.split(/\s+/).length)
  const ended = words.filter((line) => /[.!?…:]["'”’)\]]*$/.test(line)).length
  const low = words.filter((line) => /^\p{Ll}/u.test(line)).length
  const roomy = words.filter((line, at) => {
    const next = words[at + 1]?.split(/\s/, 1)[0] ?? ''
    return line.length + 1 + next.length <= longest
  }).length
  return (
    quantile(counts, 0.5) <= mostWords &&
    ended <= words.length * 0.4 &&
    low >= words.length * 0.4 &&
    roomy >= words.length * 0.4
  )
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
