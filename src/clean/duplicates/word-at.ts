import type { WordStream } from './word-stream.ts'

/** A word of a stream as its letters and digits compare, for the few words that are looked at one by one. */
export function wordAt({ source, start, end }: WordStream, at: number): string {
  return source
    .slice(start[at] ?? 0, Math.min(end[at] ?? 0, (start[at] ?? 0) + 100))
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
