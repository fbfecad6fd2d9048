import type { Position } from '../model/position.ts'

/** A time at the line's start, in brackets or bold, or with a dash behind it. */
const before = /(?:^|\n)[ \t]*([*_]{0,2}[[(]?(?:\d{1,2}:)?\d{1,2}:\d\d(?:[.,]\d{1,3})?[\])]?[ \t*_:|–—-]*)$/

/** No time with all around it has more characters. */
const reach = 40

/** A passage with the time that stands before it on its line: where what is said goes, so does when. */
export function withTime(text: string, position: Position): Position {
  const { start, end } = position
  const head = text.slice(Math.max(0, start.offset - reach), start.offset)
  const time = /\d:\d\d/.test(head) ? before.exec(head)?.[1] : undefined
  if (!time) return position
  const back = time.length
  return { start: { ...start, column: start.column - back, offset: start.offset - back }, end }
}
