/** A text as its lines with something on them; blank lines belong to the gap behind each. */
export interface TextLines {
  /** What stands before the first line. */
  readonly lead: string
  readonly words: readonly string[]
  readonly gaps: readonly string[]
  /** The line of the text, from 0, on which each stands. */
  readonly numbers: readonly number[]
}

/** The same for the three sides of a merge. */
export interface Sides {
  readonly base: TextLines
  readonly ours: TextLines
  readonly theirs: TextLines
}

/** A line of a merged text, and its index on each side that has it. */
export interface Piece {
  readonly text: string
  readonly base?: number
  readonly ours?: number
  readonly theirs?: number
  /** Where it stands for several lines of a side: the last of them. */
  readonly last?: { readonly ours: number; readonly theirs: number }
}

/** Takes a text apart. Lead, words and gaps in order give the text back. */
export function textLines(text: string): TextLines {
  const words: string[] = []
  const gaps: string[] = []
  const numbers: number[] = []
  let gap = ''
  const close = () => (words.length > 0 ? gaps.push(gap) : 0)
  let lead: string | undefined
  for (const [number, line] of text.split('\n').entries()) {
    if (number > 0) gap += '\n'
    if (line.trim() === '') gap += line
    else {
      close()
      lead ??= gap
      gap = ''
      words.push(line)
      numbers.push(number)
    }
  }
  close()
  return { lead: lead ?? gap, words, gaps, numbers }
}

/** So many lines from one on, with the blank lines between them. */
export function linesFrom({ words, gaps }: TextLines, from: number, count: number): string {
  const lines = words.slice(from, from + count)
  return lines.map((line, nth) => (nth < count - 1 ? line + (gaps[from + nth] ?? '') : line)).join('')
}

/**
 * The merged text. Between two lines stand the blank lines of the side that has the two together; where
 * both have, a change of ours counts before one of theirs. Lines that met only now become paragraphs.
 */
export function joinPieces(pieces: readonly Piece[], sides: Sides): string {
  const { base, ours, theirs } = sides
  const parts = [ours.lead === base.lead ? theirs.lead : ours.lead]
  for (const [index, piece] of pieces.entries())
    parts.push(piece.text, gapAfter(piece, pieces[index + 1], sides))
  return parts.join('')
}

function gapAfter(piece: Piece, next: Piece | undefined, sides: Sides): string {
  const { last = piece } = piece
  const ours = gapOn(sides.ours, piece.ours === undefined ? undefined : last.ours, next && (next.ours ?? -1))
  const theirs = gapOn(
    sides.theirs,
    piece.theirs === undefined ? undefined : last.theirs,
    next && (next.theirs ?? -1),
  )
  const base = gapOn(sides.base, piece.base, next && (next.base ?? -1))
  if (ours !== undefined && theirs !== undefined && ours === base) return theirs
  return ours ?? theirs ?? (next ? '\n\n' : '\n')
}

/** The gap behind a line, if the next one follows it on this side (`undefined`: if nothing does). */
function gapOn(lines: TextLines, index: number | undefined, next: number | undefined): string | undefined {
  if (index === undefined) return undefined
  return (next ?? lines.words.length) === index + 1 ? lines.gaps[index] : undefined
}
