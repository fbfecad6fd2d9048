import { clockSeconds } from './cue-time.ts'
import type { Field } from './table-fields.ts'

/** A row's fields with what they say, in short. */
export type Row = readonly (Field & { readonly text: string })[]

/** Which column holds what. */
export interface Columns {
  readonly header: boolean
  readonly start: number | undefined
  readonly end: number | undefined
  readonly speaker: number | undefined
  readonly text: number
  /** No column follows that of the words. */
  readonly last: boolean
  /** Reads a time of this table. */
  readonly seconds: (text: string) => number | undefined
}

const names = {
  start:
    /^(?:start|begin|in|from|time ?code|timestamp|time|start ?time|time ?in|begin ?time|start ?timecode|tc ?in)(?: ?\(?(?:s|sec|secs|seconds|ms|milliseconds)\)?)?$/,
  end: /^(?:end|stop|out|to|end ?time|time ?out|stop ?time|end ?timecode|tc ?out)(?: ?\(?(?:s|sec|secs|seconds|ms|milliseconds)\)?)?$/,
  speaker: /^(?:speaker(?: ?(?:name|label))?|name|character|who|voice|actor)$/,
  text: /^(?:text|transcript|transcription|captions?|subtitles?|words|content|body|dialogue|sentence|utterance|line|message)$/,
}

/** Finds the columns of a table of captions: by their names, or by what stands in them. Nothing where it is none. */
export function columnsIn(rows: readonly Row[]): Columns | undefined {
  return named(rows) ?? unnamed(rows)
}

function named([head, ...rows]: readonly Row[]): Columns | undefined {
  const titles = (head ?? []).map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[\s_-]+/g, ' ')
      .trim(),
  )
  const at = (kind: keyof typeof names) => {
    const found = titles.findIndex((title) => names[kind].test(title))
    return found < 0 ? undefined : found
  }
  const [start, end, text] = [at('start'), at('end'), at('text')]
  if (start === undefined || text === undefined) return undefined
  const values = rows.slice(0, 1000).flatMap((row) => row[start]?.text ?? [])
  const unit = titles[start]?.includes('ms') || titles[start]?.includes('milli')
  // Whisper's own tables, and only they, have these three columns, and count milliseconds.
  const whisper = titles.join() === 'start,end,text' && values.every((value) => /^\d+$/.test(value))
  const factor = unit || whisper ? 0.001 : 1
  const last = text === titles.length - 1
  return { header: true, start, end, speaker: at('speaker'), text, last, seconds: reader(factor) }
}

/** Without names the first columns must be times in nearly every row, and the last one words. */
function unnamed(rows: readonly Row[]): Columns | undefined {
  const sample = rows.slice(0, 1000)
  const times = (column: number) =>
    sample.filter((row) => clockSeconds(row[column]?.text ?? '') !== undefined).length >= sample.length * 0.8
  if (sample.length === 0 || !times(0)) return undefined
  const end = times(1) ? 1 : undefined
  const first = end === undefined ? 1 : 2
  if (sample.every((row) => row.length <= first)) return undefined
  const speaker = holdsNames(sample, first) ? first : undefined
  const text = speaker === undefined ? first : first + 1
  return { header: false, start: 0, end, speaker, text, last: true, seconds: clockSeconds }
}

/** A column of few short values, before exactly one more, names speakers. */
function holdsNames(rows: readonly Row[], column: number): boolean {
  const values = rows.map((row) => row[column]?.text ?? '')
  const few = new Set(values).size <= Math.max(1, rows.length / 3)
  const short = values.every((value) => value.split(' ').length <= 4)
  return few && short && rows.every((row) => row.length === column + 2)
}

function reader(factor: number): Columns['seconds'] {
  return (text) => {
    if (/^\d{1,12}(?:[.,]\d{1,9})?$/.test(text)) return Number(text.replace(',', '.')) * factor
    return clockSeconds(text)
  }
}
