import type { Origin, Piece } from '../model/transcript.ts'
import { pieceAt, rawOffset } from './raw-places.ts'

/**
 * The way from words back to a raw file that was changed twice: `inner` leads from the words to a text between, which
 * is `text`, and `outer` from there to the raw file. Linear in the pieces of both.
 */
export function composedOrigin(outer: Origin, text: string, inner: Origin, length: number): Origin {
  const pieces = inner.pieces.flatMap((piece, at): readonly Piece[] => {
    const size = (inner.pieces[at + 1]?.at ?? length) - piece.at
    if (piece.end - piece.start !== size) {
      const start = rawOffset(outer, text.length, piece.start, 'start')
      const end = piece.end > piece.start ? rawOffset(outer, text.length, piece.end - 1, 'end') : start
      return [{ at: piece.at, ...unlike(start, end, size) }]
    }
    return lettersThrough(outer, text.length, piece)
  })
  return { raw: outer.raw, pieces }
}

/** A stretch that by chance is as long as its words would pass for them letter by letter: it loses its last place. */
function unlike(start: number, end: number, size: number): { readonly start: number; readonly end: number } {
  return end - start === size ? { start, end: end - 1 } : { start, end }
}

/** A stretch that stands in the text between letter by letter, in as many pieces as the raw file has it in. */
function lettersThrough({ pieces }: Origin, length: number, { at, start, end }: Piece): readonly Piece[] {
  const found: Piece[] = []
  for (let index = pieceAt(pieces, start), from = start; from < end; index++) {
    const piece = pieces[index]
    if (!piece) break
    const next = pieces[index + 1]?.at ?? length
    const to = Math.min(end, next)
    const same = piece.end - piece.start === next - piece.at
    const shift = from - piece.at
    found.push(
      same
        ? { at: at + from - start, start: piece.start + shift, end: piece.start + shift + to - from }
        : { at: at + from - start, ...unlike(piece.start, piece.end, to - from) },
    )
    from = to
  }
  return found
}
