import { stripVTControlCharacters } from 'node:util'
import { tidy } from './tidy.ts'

/**
 * A text of a transcript as it may be shown on a terminal: on one line, without what cannot be seen, and without
 * the codes by which a hostile text could move the cursor, colour what follows or hide it.
 */
export function printable(text: string): string {
  return tidy(stripVTControlCharacters(text).replace(/[^\P{Cc}\s]/gu, '\ufffd'))
}
