import { printable } from '../words/printable.ts'

const longest = 90

/** The beginning of a text of a transcript, as one line that may be shown on a terminal. */
export function short(text: string): string {
  // What is shown cannot come from further behind; a cut may be megabytes long.
  const line = printable(text.slice(0, 20 * longest))
  const whole = line.length <= longest && text.length <= 20 * longest
  return whole ? line : `${line.slice(0, longest - 1).trimEnd()}…`
}
