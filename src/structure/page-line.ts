import { dateLine, wordsBesideTimes } from '../words/date-line.ts'
import { recogniserField } from './recogniser-field.ts'

/** Labels that pages put around a transcript, and an episode's number. */
const label = new RegExp(
  String.raw`^\W*(?:${[
    '(?:(?:episode|show|full|the) )*notes',
    '(?:(?:view|read|see|show|full|complete|automatic|automated|episode|podcast|edited|the) )*transcripts?',
    'table of contents|about (?:this|the) (?:episode|show)|episode (?:details|description|summary)|chapters|timestamps',
    String.raw`(?:episode|ep|season|part|show|no)?\.? ?#?\d{1,4}(?:\W+(?:episode|ep|e|part)\.? ?#?\d{1,4})?`,
  ].join('|')})\W*$`,
  'i',
)

/** The whole line is a remark in brackets on what the page holds: "(Full Show Audio)". */
const bracketed =
  /^\W*[([](?=[^()[\]]{0,50}\b(?:audio|video|recording|transcript|episode|show|podcast|transcribed)\b)[^()[\]]{1,60}[)\]]\W*$/i

/** How long an episode is, behind its number: "Episode 12 | 31:05". */
const length = /[\s|•·,–—-]+\(?(?:\d{1,2}:)?\d{1,2}:\d\d\)?\W*$/

/** A recogniser's field names no more than this, in characters. */
const longestField = 400

/**
 * Whether a line is part of a page and not of what it shows: a date with a few words beside it, a duration, a number, a
 * label such as "Show Notes", a recogniser's list of keywords, a remark on it in brackets, no word at all.
 */
export function isPageLine(text: string): boolean {
  if (isField(text)) return true
  if (text === '' || text.length > 110) return false
  if (!/[\p{L}\p{N}]/u.test(text) || label.test(text.replace(length, '')) || bracketed.test(text)) return true
  return dateLine(text) !== undefined || (/\d/.test(text) && wordsBesideTimes(text) === 0)
}

function isField(text: string): boolean {
  const named = text.length - recogniserField(text)
  return named < text.length && named > 0 && named <= longestField
}
