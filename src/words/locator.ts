import type { Point, Position } from '../model/position.ts'

/** Offsets of a text as unist points. */
export interface Locator {
  point(offset: number): Point
  position(start: number, end: number): Position
}

/**
 * Finds line and column of offsets in one text, in logarithmic time after one pass. A line ends at `\n`;
 * a `\r` before it belongs to the line. Offsets outside the text throw a RangeError.
 */
export function locator(text: string): Locator {
  if (lately?.text !== text) lately = { text, places: locatorOf(text) }
  return lately.places
}

/** Reader, tree and rules ask for the same text in turn. */
let lately: { readonly text: string; readonly places: Locator } | undefined

function locatorOf(text: string): Locator {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  // Most offsets are asked for in order, and stand on the line of the one before.
  let last = 0
  const point = (offset: number): Point => {
    if (offset < 0 || offset > text.length) throw new RangeError(`Offset ${offset} is outside the text.`)
    const from = starts[last] ?? 0
    const isOnLast = from <= offset && offset < (starts[last + 1] ?? Number.POSITIVE_INFINITY)
    if (!isOnLast) last = from <= offset ? lineFrom(starts, last + 1, offset) : lineAt(starts, offset)
    return { line: last + 1, column: offset - (isOnLast ? from : (starts[last] ?? 0)) + 1, offset }
  }
  // A paragraph and its one text stand in the same place, as two nodes that share it.
  let latest: Position | undefined
  const position = (start: number, end: number): Position => {
    if (latest?.start.offset !== start || latest.end.offset !== end)
      latest = { start: point(start), end: point(end) }
    return latest
  }
  return { point, position }
}

/** What `lineAt` finds, for an offset that no line before `first` holds: paragraphs are a line or two apart. */
function lineFrom(starts: readonly number[], first: number, offset: number): number {
  for (let at = first; at < first + 3; at++)
    if (offset < (starts[at + 1] ?? Number.POSITIVE_INFINITY)) return at
  return lineAt(starts, offset)
}

/** The index of the last line that starts at an offset or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
