import { type HunkGroup, hunkGroups, hunksOf } from './hunks.ts'
import { joinPieces, linesFrom, type Piece, type Sides, textLines } from './text-lines.ts'

/** A passage that both sides changed, each in another way. */
export interface Conflict {
  /** What stands in the file, and what the machine would put there; empty where a side took it out. */
  readonly ours: string
  readonly theirs: string
  /** Line of the file (ours), from 1. */
  readonly line: number
}

/** What a merge came to. With a conflict the text is of no use. */
export interface Merged {
  readonly text: string
  readonly conflicts: readonly Conflict[]
}

/** The words that an editor has chosen where both sides changed a passage; undefined where they have not yet. */
export type Settle = (conflict: Conflict) => string | undefined

/** Nothing has been chosen. */
export const unsettled: Settle = () => undefined

/** How far the result has come on each side. */
interface Progress {
  readonly pieces: Piece[]
  base: number
  ours: number
  theirs: number
}

/**
 * Three-way merge of texts by lines. Blank lines take no part in matching, so that paragraphs that follow
 * each other can be changed by different sides. `first` is the line of the file on which `ours` starts. A passage that
 * `settle` has words for is no conflict: they stand there as they are.
 */
export function mergeLines(
  base: string,
  ours: string,
  theirs: string,
  first = 1,
  settle: Settle = unsettled,
): Merged {
  const sides = { base: textLines(base), ours: textLines(ours), theirs: textLines(theirs) }
  const groups = hunkGroups([
    ...hunksOf('ours', sides.base.words, sides.ours.words),
    ...hunksOf('theirs', sides.base.words, sides.theirs.words),
  ])
  const progress: Progress = { pieces: [], base: 0, ours: 0, theirs: 0 }
  const conflicts: Conflict[] = []
  for (const group of groups) {
    keep(progress, sides, group.start)
    const { numbers } = sides.ours
    const line = first + (numbers[progress.ours] ?? numbers.at(-1) ?? 0)
    const conflict = apply(progress, sides, group, (both) => settle({ ...both, line }))
    if (conflict) conflicts.push({ ...conflict, line })
  }
  keep(progress, sides, sides.base.words.length)
  return { text: joinPieces(progress.pieces, sides), conflicts }
}

/** Takes over what nobody changed. */
function keep(progress: Progress, { base }: Sides, until: number): void {
  while (progress.base < until) {
    const { base: at, ours, theirs } = progress
    progress.pieces.push({ text: base.words[at] ?? '', base: at, ours, theirs })
    progress.base++
    progress.ours++
    progress.theirs++
  }
}

/** Takes over a change, or answers with both texts if the sides changed the same passage in different ways. */
function apply(
  progress: Progress,
  sides: Sides,
  group: HunkGroup,
  settle: (both: Omit<Conflict, 'line'>) => string | undefined,
): Omit<Conflict, 'line'> | undefined {
  const { ours, theirs } = progress
  const mine = sides.ours.words.slice(ours, ours + lengthOn('ours', group))
  const other = sides.theirs.words.slice(theirs, theirs + lengthOn('theirs', group))
  const same = mine.length === other.length && mine.every((line, at) => line === other[at])
  const byUs = group.hunks.some(({ side }) => side === 'ours')
  const byThem = group.hunks.some(({ side }) => side === 'theirs')
  const both = {
    ours: linesFrom(sides.ours, ours, mine.length),
    theirs: linesFrom(sides.theirs, theirs, other.length),
  }
  const clash = byUs && byThem && !same
  const words = clash ? settle(both) : undefined
  if (words !== undefined && words !== both.ours && words !== both.theirs)
    progress.pieces.push(...chosenPiece(words, { ours, theirs, mine: mine.length, other: other.length }))
  else {
    const isOurs = words === undefined ? byUs : words === both.ours
    for (const [nth, text] of (isOurs ? mine : other).entries())
      progress.pieces.push({
        text,
        ...((same || isOurs) && { ours: ours + nth }),
        ...((same || !isOurs) && { theirs: theirs + nth }),
      })
  }
  progress.base = group.end
  progress.ours += mine.length
  progress.theirs += other.length
  return clash && words === undefined ? both : undefined
}

/** Words that neither side has, in the place of those of both; none where nothing is to stand there. */
function chosenPiece(
  words: string,
  { ours, theirs, mine, other }: Readonly<Record<'ours' | 'theirs' | 'mine' | 'other', number>>,
): readonly Piece[] {
  if (words === '') return []
  return [
    {
      text: words,
      ...(mine > 0 && { ours }),
      ...(other > 0 && { theirs }),
      last: { ours: ours + mine - 1, theirs: theirs + other - 1 },
    },
  ]
}

/** How many lines a side has where the base has the group's. */
function lengthOn(side: 'ours' | 'theirs', { start, end, hunks }: HunkGroup): number {
  return hunks
    .filter((hunk) => hunk.side === side)
    .reduce((length, hunk) => length + hunk.words.length - (hunk.end - hunk.start), end - start)
}
