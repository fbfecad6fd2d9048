import { dateLine, wordsBesideTimes } from '../words/date-line.ts'
import { recogniserField } from './recogniser-field.ts'

/** Labels that pages put around a transcript. */
const label = new RegExp(
  String.raw`^\W*(?:${[
    '(?:(?:episode|show|full|the) )*notes',
    '(?:(?:view|read|see|show|full|complete|automatic|automated|episode|podcast|edited|the) )*transcripts?',
    'table of contents|about (?:this|the) (?:episode|show)|episode (?:details|description|summary)|chapters|timestamps',
  ].join('|')})\W*$`,
  'i',
)

/** An episode's number. */
const episode =
  /^\W*(?:episode|ep|season|part|show|no)?\.? ?#?\d{1,4}(?:\W+(?:episode|ep|e|part)\.? ?#?\d{1,4})?\W*$/i

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
  if (isField(text) || isChapterList(text)) return true
  if (text === '' || text.length > 110) return false
  if (
    !/[\p{L}\p{N}]/u.test(text) ||
    isPageLabel(text) ||
    episode.test(text.replace(length, '')) ||
    bracketed.test(text)
  )
    return true
  return dateLine(text) !== undefined || (/\d/.test(text) && wordsBesideTimes(text) === 0)
}

/** A list of chapters has no more characters, and a chapter's name no more words. */
const longestList = 3000
const longestChapter = 14

const chapter = /(?:^|\s)\(?(?:\d{1,2}:)?\d{1,2}:\d\d\)?(?=\s)/g

/** Whether a paragraph is nothing but times that go up, each with the name of a chapter: "00:00 Intro 00:45 Rain". */
function isChapterList(text: string): boolean {
  if (text.length > longestList || !/^\(?\d{1,2}:\d\d/.test(text)) return false
  const names = text.split(chapter).slice(1)
  return names.length >= 2 && names.every(isChapterName)
}

function isChapterName(name: string): boolean {
  const words = name.trim().split(/\s+/)
  return words[0] !== '' && words.length <= longestChapter && !/[.!?]\s+\p{Lu}/u.test(name)
}

/** Whether a line is a name of two or three words and nothing else, as a writer's stands below a title. */
export function isBareName(text: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]+(?: (?:(?:de|da|der|den|van|von|la|al|bin) ){0,2}\p{Lu}[\p{L}.'’-]*){1,2}$/u.test(
    text,
  )
}

/** Whether a line names a part of a page: "Show Notes", "Full transcript". */
export function isPageLabel(text: string): boolean {
  return text.length <= 60 && label.test(text)
}

function isField(text: string): boolean {
  const named = text.length - recogniserField(text)
  return named < text.length && named > 0 && named <= longestField
}
