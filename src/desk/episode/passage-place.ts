import { foldedWords } from '../../words/fold.ts'
import type { EpisodeSheet } from './episode-sheet.ts'
import { asShown } from './text-edit.ts'

/** A stretch of an episode file; empty where what was sought is gone, at the place where it stood. */
export interface PassagePlace {
  readonly start: number
  readonly end: number
}

/** A passage that shares fewer of its words is another one, not the same that somebody has changed. */
const leastShared = 0.4

/**
 * Where the passage stands now that a form showed as `was`: by its id, by its words, or the one that has most words in
 * common with it. Another passage is never taken for it.
 */
export function placeOfPassage(
  { rows, text = '' }: EpisodeSheet,
  at: string,
  { was, start = 0 }: { readonly was: string; readonly start?: number },
): PassagePlace {
  const clean = rows.flatMap((row) => (row.clean ? [{ id: row.id, ...row.clean }] : []))
  const known =
    clean.find(({ id }) => id === at) ??
    clean.find((one) => asShown(text.slice(one.start, one.end)) === asShown(was))
  if (known) return known
  const sought = new Set(foldedWords(was))
  const likes = clean
    .map((one) => ({ ...one, shared: shareOf(sought, text.slice(one.start, one.end)) }))
    .filter(({ shared }) => shared >= leastShared)
    .toSorted((a, b) => b.shared - a.shared)
  const [best] = likes
  if (best) return best
  const next = clean.find((one) => one.start >= start)?.start ?? text.length
  return { start: next, end: next }
}

/** How many of the words of both are in both, from 0 to 1. */
function shareOf(sought: ReadonlySet<string>, text: string): number {
  const words = new Set(foldedWords(text))
  const common = [...sought].filter((word) => words.has(word)).length
  return common / Math.max(1, sought.size + words.size - common)
}
