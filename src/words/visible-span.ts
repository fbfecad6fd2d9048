import type { Span } from './sentences.ts'
import { isBlank } from './tidy.ts'

const blanks = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]*/y

/** A stretch of a text less what cannot be seen at both ends; empty at its end where nothing can. */
export function visibleSpan(text: string, start: number, end: number): Span {
  let first = Math.min(start, end)
  if (!isSeen(text, start)) {
    blanks.lastIndex = start
    first = Math.min(end, start + (blanks.exec(text)?.[0].length ?? 0))
  }
  let last = end
  while (last > first && !isSeen(text, last - 1) && isBlank(text.charAt(last - 1))) last--
  return { start: first, end: last }
}

/** Whether a character is a visible one of ASCII, as nearly all at the ends of a text are. */
function isSeen(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code > 32 && code < 127
}
