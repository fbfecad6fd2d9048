import type { Origin, Piece } from '../model/transcript.ts'

/** Puts the words of a raw file in a row and remembers where each stretch of them stood. */
export interface WordBuilder {
  /** How long the words are so far: where the next ones will start. */
  readonly length: number
  /** Takes a stretch of the raw file over letter by letter. */
  copy(start: number, end: number): void
  /** Takes in what a stretch of the raw file means: `&amp;` is `&`, `\n` is a line end. */
  put(words: string, start: number, end: number): void
  /** Adds what the raw file only implies at a place: the line end between two cues, say. */
  gap(words: string, at: number): void
  finish(): { readonly text: string; readonly origin: Origin }
}

/** An empty builder over a decoded raw file. Linear in what is added. */
export function wordBuilder(raw: string): WordBuilder {
  const pieces: Piece[] = []
  const parts: string[] = []
  const builder = {
    length: 0,
    copy: (start: number, end: number) => builder.put(raw.slice(start, end), start, end),
    put(words: string, start: number, end: number) {
      if (words === '') return
      pieces.push({ at: builder.length, start, end })
      parts.push(words)
      builder.length += words.length
    },
    gap: (words: string, at: number) => builder.put(words, at, at),
    finish: () => ({ text: parts.join(''), origin: { raw, pieces } }),
  }
  return builder
}
