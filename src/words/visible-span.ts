import type { Span } from './sentences.ts'
import { isBlank } from './tidy.ts'

const blanks = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]*/y

/** A stretch of a text less what cannot be seen at both ends; empty at its end where nothing can. */
export function visibleSpan(text: string, start: number, end: number): Span {
  blanks.lastIndex = start
  const first = Math.min(end, start + (blanks.exec(text)?.[0].length ?? 0))
  let last = end
  while (last > first && isBlank(text.charAt(last - 1))) last--
  return { start: first, end: last }
}
