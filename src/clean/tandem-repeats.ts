import type { Span } from '../words/sentences.ts'

/** A stretch of a row in which the first `period` places come again and again until `end`. */
export interface Repeat extends Span {
  readonly period: number
}

/** What counts as a repeat: units of `shortest` to `longest` places, at least `times` in a row. */
export interface RepeatBounds {
  readonly shortest: number
  readonly longest: number
  readonly times: number
}

/**
 * All places where a unit is repeated back to back, in order and apart from each other; of several readings
 * the shortest unit wins. One pass over the row for each length of unit.
 */
export function tandemRepeats(row: Int32Array, bounds: RepeatBounds): readonly Repeat[] {
  const taken = new Uint8Array(row.length)
  const found: Repeat[] = []
  for (
    let period = bounds.shortest;
    period <= bounds.longest && period * bounds.times <= row.length;
    period++
  )
    for (const repeat of repeatsOf(row, period, bounds.times)) {
      if (taken.subarray(repeat.start, repeat.end).includes(1)) continue
      taken.fill(1, repeat.start, repeat.end)
      found.push(repeat)
    }
  return found.sort((a, b) => a.start - b.start)
}

function repeatsOf(row: Int32Array, period: number, times: number): readonly Repeat[] {
  const found: Repeat[] = []
  let start = 0
  for (let at = period; at <= row.length; at++) {
    if (at < row.length && row[at] === row[at - period]) continue
    if (at - start >= period * times) found.push({ start, end: at, period })
    start = at - period + 1
  }
  return found
}
