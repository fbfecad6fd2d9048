import { differences } from '../words/differences.ts'

/** A stretch of base lines that one side replaced. Equal `start` and `end`: lines were put in. */
export interface Hunk {
  readonly side: 'ours' | 'theirs'
  readonly start: number
  readonly end: number
  readonly words: readonly string[]
}

/** Hunks that must be looked at together, and the stretch of base lines that they cover. */
export interface HunkGroup {
  readonly start: number
  readonly end: number
  readonly hunks: readonly Hunk[]
}

/** Above this many comparisons two texts are taken to differ as a whole; it is reached at 20,000 lines. */
const mostSteps = 4e8

/** What one side did to the base, in order. */
export function hunksOf(
  side: Hunk['side'],
  base: readonly string[],
  other: readonly string[],
): readonly Hunk[] {
  return differences(base, other, mostSteps).map(({ start, end, otherStart, otherEnd }) => ({
    side,
    start,
    end,
    words: other.slice(otherStart, otherEnd),
  }))
}

/**
 * Groups of both sides' hunks, in order. Hunks that overlap are one group. Hunks that only touch are two, and
 * both apply, unless they share a line: then one may hold the other already, and saying it twice would be
 * worse than asking.
 */
export function hunkGroups(hunks: readonly Hunk[]): readonly HunkGroup[] {
  const groups: HunkGroup[] = []
  for (const hunk of hunks.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = groups.at(-1)
    if (last && (hunk.start < last.end || (hunk.start === last.end && clash(last, hunk))))
      groups[groups.length - 1] = {
        start: last.start,
        end: Math.max(last.end, hunk.end),
        hunks: [...last.hunks, hunk],
      }
    else groups.push({ start: hunk.start, end: hunk.end, hunks: [hunk] })
  }
  return groups
}

function clash({ hunks }: HunkGroup, hunk: Hunk): boolean {
  const others = hunks.filter(({ side }) => side !== hunk.side)
  if (others.some((other) => other.start === hunk.start && other.end === hunk.end)) return true
  const words = new Set(others.flatMap((other) => other.words))
  return hunk.words.some((word) => words.has(word))
}
