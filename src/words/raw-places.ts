import type { Position } from '../model/position.ts'
import type { Origin, Piece, Transcript } from '../model/transcript.ts'
import { locator } from './locator.ts'

/** Turns a position in a transcript's text into the one in its raw file. */
export type RawPlaces = (position: Position) => Position

/** The way from a transcript's text back to its raw file; the same position where the text is the raw file. */
export function rawPlaces({ text, origin }: Pick<Transcript, 'text' | 'origin'>): RawPlaces {
  if (!origin) return (position) => position
  const where = locator(origin.raw)
  return ({ start, end }) => {
    const from = rawOffset(origin, text.length, start.offset, 'start')
    const to = end.offset > start.offset ? rawOffset(origin, text.length, end.offset - 1, 'end') : from
    return where.position(from, Math.max(from, to))
  }
}

/**
 * Where the character at an offset starts, or ends, in the raw file; `length` is that of the words. Both ends of an
 * escape are its own.
 */
export function rawOffset({ pieces }: Origin, length: number, offset: number, side: 'start' | 'end'): number {
  const at = pieceAt(pieces, offset)
  const piece = pieces[at]
  if (!piece) return 0
  const size = (pieces[at + 1]?.at ?? length) - piece.at
  if (piece.end - piece.start !== size) return side === 'start' ? piece.start : piece.end
  return Math.min(piece.end, piece.start + offset - piece.at + (side === 'end' ? 1 : 0))
}

/** The index of the piece that an offset of the words lies in. */
export function pieceAt(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
