import type { Span } from '../../words/sentences.ts'
import type { Stretch } from './cue.ts'

/** A field of a table: its words without quotation marks around it, and where they stand. */
export interface Field extends Span {
  readonly said: readonly Stretch[]
}

/**
 * The rows of a table with quoted fields (RFC 4180), with true offsets: a library that reads tables well gives none.
 * A quotation mark in the middle of a field is a letter; a field whose quotation never ends is read as if it had none.
 */
export function tableRows(raw: string, from: number, mark: string): readonly (readonly Field[])[] {
  const plain = new RegExp(`[^${mark}\\r\\n]*`, 'y')
  const rows: Field[][] = []
  let row: Field[] = []
  let at = from
  while (at < raw.length) {
    const quoted = raw.charAt(at) === '"' ? quotedField(raw, at, mark) : undefined
    const field = quoted ?? plainField(raw, at, plain)
    row.push(field)
    at = quoted ? behindQuote(raw, quoted) : field.end
    if (raw.charAt(at) === mark) {
      at++
      if (at === raw.length) row.push({ start: at, end: at, said: [] })
      continue
    }
    at += raw.startsWith('\r\n', at) ? 2 : 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows.filter((fields) => fields.length > 1 || fields.some(({ start, end }) => end > start))
}

function plainField(raw: string, start: number, plain: RegExp): Field {
  plain.lastIndex = start
  const end = start + (plain.exec(raw)?.[0].length ?? 0)
  return { start, end, said: end > start ? [{ start, end }] : [] }
}

/** A field in quotation marks; a doubled mark in it is one. Nothing where the closing mark is missing or stands oddly. */
function quotedField(raw: string, open: number, mark: string): Field | undefined {
  const said: Stretch[] = []
  let at = open + 1
  for (;;) {
    const quote = raw.indexOf('"', at)
    if (quote < 0) return undefined
    if (quote > at) said.push({ start: at, end: quote })
    if (raw.charAt(quote + 1) !== '"') {
      const next = raw.charAt(quote + 1)
      return next === '' || next === mark || /[\r\n]/.test(next)
        ? { start: open + 1, end: quote, said }
        : undefined
    }
    said.push({ start: quote, end: quote + 2, words: '"' })
    at = quote + 2
  }
}

function behindQuote(raw: string, { end }: Field): number {
  return raw.charAt(end) === '"' ? end + 1 : end
}
