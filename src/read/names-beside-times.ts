import { visibleSpan } from '../words/visible-span.ts'
import type { Label } from './label.ts'
import type { Line } from './lines.ts'
import { isName } from './speakers.ts'
import type { TimeCodes } from './time-codes.ts'

/** Fewer lines prove nothing. */
const fewest = 2

/** A longer line is no name. */
const longest = 60

/**
 * The speakers' labels of a document that names them without a colon behind its times, `[00:00:12.480] - Lee Quist`,
 * `00:12 Speaker 2`, or on the line above a time. By the offset of their line. A caption may look like a name
 * ("Thank You"), so nearly all times must have one, and what is said must stand on the lines below.
 */
export function namesBesideTimes(
  text: string,
  lines: readonly Line[],
  codes: TimeCodes,
): ReadonlyMap<number, Label> {
  const behind = new Map<number, Label>()
  const above = new Map<number, Label>()
  for (const [at, line] of lines.entries()) {
    const code = codes.at.get(line.start)
    const next = lines[at + 1]
    if (!code || next?.kind !== 'words' || codes.at.has(next.start)) continue
    const start = visibleSpan(text, line.start, line.end).start + code.length
    const name = nameIn(text, start, line.end)
    if (name) behind.set(line.start, name)
    const before = lines[at - 1]
    if (start < line.end || before?.kind !== 'words' || codes.at.has(before.start)) continue
    const upper = nameIn(text, before.start, before.end)
    if (upper) above.set(before.start, upper)
  }
  const names = behind.size >= above.size ? behind : above
  return names.size >= fewest && names.size >= codes.at.size * 0.9 ? names : new Map()
}

function nameIn(text: string, start: number, end: number): Label | undefined {
  const name = text.slice(start, Math.min(end, start + longest + 1)).trim()
  if (name === '' || name.length > longest || !isName(name)) return undefined
  return { name, length: name.length, bold: false, alone: true, loose: true }
}
