import type { Block } from '../model/tree.ts'
import { positionOf } from '../rule.ts'
import { dateLine, wordsBesideTimes } from '../words/date-line.ts'
import { datesIn, type FoundDate } from '../words/dates-in.ts'
import type { Span } from '../words/sentences.ts'

/** The top of a transcript: so many lines, and so many characters of what is said. */
const top = { lines: 30, line: 110, words: 120, characters: 1200 } as const

/** Words that an episode's date stands behind, as fields of a page's head have them. */
const field =
  /^\W{0,6}(?:(?:\p{L}+ ){0,2}date|(?:date )?(?:(?:originally |first )?(?:published|aired|broadcast|recorded|released|posted|taped|filmed|sent|premiered)))(?: live)?(?: on| at)?[\s*_:–—-]{0,6}$/iu

const show =
  '(?:episode|show|news|newsletter|newscast|edition|issue|briefing|bulletin|headlines|stories|rundown|update|podcast|program|programme|transcript)'

/** How a host says which day it is: for sure; at a sentence's start, with a weekday or a greeting; or of the show. */
const sure =
  /\b(?:today(?:['’]s| is)?,?|(?:today['’]s|the) date is|(?:recorded|recording(?: this)?|taped|filmed)(?: live)?(?: on)?)\s+$/i
const begins = /(?:^|[.!?…:"“]\s*|\b(?:it|this)(?:['’]s| is),? )$/i
const greets = /^[,.]?\s*(?:and )?(?:this is|I['’]m|welcome|you['’]re listening|my name)\b/i
const aboutShow = new RegExp(
  String.raw`\b(?:this is|welcome to|listening to|${show})\b[^.!?]{0,80}\b(?:for|of|on)\s+$`,
  'i',
)

/** Where a date stands that is the episode's, or (`date` is absent) may be. */
export type DateAtTop = FoundDate & Span

interface Line extends Span {
  readonly text: string
}

/**
 * The date that a transcript's first lines give it: a field of its head, a line that is little more than a date, or
 * how the host begins. Positions are offsets in the text.
 */
export function dateAtTop(text: string, blocks: readonly Block[]): DateAtTop | undefined {
  const lines = firstLines(text, blocks)
  const found = [...lines.flatMap(fieldDate), ...lines.flatMap(lineDate), ...saidDates(text, blocks)]
  return found.find(({ date }) => date !== undefined) ?? found[0]
}

function firstLines(text: string, blocks: readonly Block[]): readonly Line[] {
  const lines: Line[] = []
  let words = 0
  for (const block of blocks.slice(0, top.lines)) {
    if (isFrame(block)) continue
    const { start, end } = positionOf(block)
    for (const match of text
      .slice(start.offset, Math.min(end.offset, start.offset + 2000))
      .matchAll(/[^\r\n]+/g)) {
      words += match[0].split(/\s+/).length
      if (words > top.words || lines.length >= top.lines) return lines
      const from = start.offset + match.index
      if (match[0].length <= top.line)
        lines.push({ text: match[0], start: from, end: from + match[0].length })
    }
  }
  return lines
}

function isFrame(block: Block): boolean {
  return block.type === 'thematicBreak' || block.data?.frame !== undefined
}

function fieldDate(line: Line): readonly DateAtTop[] {
  const [found, second] = datesIn(line.text)
  const named = found && !second && field.test(line.text.slice(0, found.start))
  return named && wordsBesideTimes(line.text.slice(found.end)) <= 4 ? [placed(found, line.start)] : []
}

/** A line that says when something was changed is not about the episode's day. */
function lineDate(line: Line): readonly DateAtTop[] {
  const found = dateLine(line.text) ?? dayOfShow(line.text)
  const changed = /\b(?:updated|modified|edited|corrected)\b/i.test(line.text)
  return found && !changed ? [placed(found, line.start)] : []
}

/** "The Night Desk for Monday, March 1, 2021": a name, a weekday, and nothing behind. */
function dayOfShow(text: string): FoundDate | undefined {
  const [found, second] = datesIn(text)
  if (!found || second || found.weekday === undefined || text.slice(found.end).trim() !== '') return undefined
  return /^\p{Lu}.{1,60} for $/u.test(text.slice(0, found.start)) ? found : undefined
}

function saidDates(text: string, blocks: readonly Block[]): readonly DateAtTop[] {
  let said = ''
  const places: { readonly at: number; readonly start: number }[] = []
  for (const block of blocks) {
    if (said.length >= top.characters) break
    if (isFrame(block)) continue
    const { start, end } = positionOf(block)
    places.push({ at: said.length, start: start.offset })
    said += `${text.slice(start.offset, Math.min(end.offset, start.offset + top.characters))} `
  }
  return datesIn(said.slice(0, top.characters)).flatMap((found) => {
    const before = said.slice(Math.max(0, found.start - 160), found.start).replace(/\s+/g, ' ')
    const opens = found.weekday !== undefined || greets.test(said.slice(found.end, found.end + 40))
    const told = sure.test(before) || aboutShow.test(before) || (opens && begins.test(before))
    const place = places.findLast(({ at }) => at <= found.start)
    return told && place ? [placed(found, place.start - place.at)] : []
  })
}

function placed(found: FoundDate, by: number): DateAtTop {
  return { ...found, start: found.start + by, end: found.end + by }
}
