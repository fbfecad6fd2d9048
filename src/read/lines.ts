import { isBlank } from '../words/tidy.ts'

/** One line of a source by offsets, without its line end. */
export interface Line {
  readonly start: number
  readonly end: number
  /** `space`: nothing, or plain spaces. `invisible`: only characters that cannot be seen, such as no-break spaces. */
  readonly kind: 'words' | 'space' | 'invisible'
}

/**
 * The lines of a text from an offset on. A line ends at `\n` with any `\r` before it, or at a `\r` alone, as
 * old Macs wrote; `\r\r\n` is one line end, not two, and several `\r` alone are one blank line.
 */
export function linesOf(text: string, from: number): readonly Line[] {
  const lines: Line[] = []
  let start = from
  for (const { index, 0: end } of text.slice(from).matchAll(/\r*\n|\r+/g)) {
    lines.push(lineOf(text, start, from + index))
    start = from + index + end.length
    if (end.length > 1 && !end.endsWith('\n')) lines.push({ start: start - 1, end: start - 1, kind: 'space' })
  }
  lines.push(lineOf(text, start, text.length))
  return lines
}

function lineOf(text: string, start: number, end: number): Line {
  return { start, end, kind: kindOf(text.slice(start, end)) }
}

function kindOf(line: string): Line['kind'] {
  if (/^[ \t\f\v]*$/.test(line)) return 'space'
  return isBlank(line) ? 'invisible' : 'words'
}
