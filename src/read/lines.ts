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
  if (lately?.text !== text || lately.from !== from) lately = { text, from, lines: foundLines(text, from) }
  return lately.lines
}

/** Whoever finds out what a file is asks first, and then its reader. */
let lately: { readonly text: string; readonly from: number; readonly lines: readonly Line[] } | undefined

function foundLines(text: string, from: number): readonly Line[] {
  const lines: Line[] = []
  const lineEnd = lineEnds(text)
  let start = from
  for (let end = lineEnd(start); end < text.length; end = lineEnd(start)) {
    lines.push({ start, end, kind: kindOf(text, start, end) })
    start = end
    while (text.charCodeAt(start) === 13) start++
    const feeds = text.charCodeAt(start) === 10
    if (feeds) start++
    else if (start - end > 1) lines.push({ start: start - 1, end: start - 1, kind: 'space' })
  }
  lines.push({ start, end: text.length, kind: kindOf(text, start, text.length) })
  return lines
}

/**
 * Where the line ends that starts at an offset: at the next `\n` or `\r`, or with the text. Asked from line to line, it
 * looks for the next `\r` once, and not at all in each line of a text that has none.
 */
function lineEnds(text: string): (start: number) => number {
  const next = (sign: string, start: number): number => {
    const at = text.indexOf(sign, start)
    return at < 0 ? text.length : at
  }
  let feed = -1
  let back = -1
  return (start) => {
    if (feed < start) feed = next('\n', start)
    if (back < start) back = next('\r', start)
    return Math.min(feed, back)
  }
}

function kindOf(text: string, start: number, end: number): Line['kind'] {
  let at = start
  while (at < end && isPlainSpace(text.charCodeAt(at))) at++
  if (at >= end) return 'space'
  const code = text.charCodeAt(at)
  return (code > 32 && code < 127) || !isBlank(text.slice(at, end)) ? 'words' : 'invisible'
}

/** Space, tab, vertical tab, form feed. */
function isPlainSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 11 || code === 12
}
