import { visibleSpan } from '../words/visible-span.ts'
import { linesAreCaptions } from './caption-lines.ts'
import { withCues } from './cue-passages.ts'
import { type Label, labelAt } from './label.ts'
import { leadsOf } from './leads.ts'
import { type Line, linesOf } from './lines.ts'
import type { Mark, Passage } from './passage.ts'
import { linesStandAlone } from './stand-alone.ts'
import type { TimeCode } from './time-codes.ts'
import { turnLines } from './turn-lines.ts'
import type { TurnMark } from './turn-marks.ts'

/** Sees something in a line of words that starts at an offset. */
type Sight<Seen> = (line: string, start: number) => Seen | undefined

/**
 * Parts a text from an offset on into passages: runs of lines with words, parted by blank lines, by marks, and
 * by lines that start with a time or a speaker's label. Every visible character lies in exactly one passage, but for
 * times at lines' starts and the numbers of captions, which are no words.
 */
export function passagesOf(
  text: string,
  from: number,
  markOf: Sight<Mark>,
  labelOf: Sight<Label> = labelAt,
  marksOf?: (text: string, lines: readonly Line[]) => ((line: string) => TurnMark | undefined) | undefined,
): readonly Passage[] {
  const lines = turnLines(text, linesOf(text, from))
  const leads = leadsOf(text, lines, labelOf, marksOf?.(text, lines))
  const captions = linesAreCaptions(text, lines)
  const apart = captions || linesStandAlone(text, lines)
  const passages: Passage[] = []
  let open: Passage | undefined
  let waiting: Passage['time']
  for (const line of lines) {
    if (line.kind !== 'words') {
      open = undefined
      if (line.kind === 'invisible') passages.push({ ...line, kind: 'invisible', spans: [line] })
      continue
    }
    const mark = markOf(text.slice(line.start, line.end), line.start)
    const { code, turn, label, silent, field } = (mark ? undefined : leads.get(line.start)) ?? {}
    const rest = code || turn ? behind(text, line, (code?.length ?? 0) + (turn?.length ?? 0)) : line
    if (turn?.story) passages.push({ kind: 'break', start: line.start, end: rest.start, spans: [] })
    waiting = timeIn(code, label) ?? waiting
    if (silent || rest.start >= rest.end) {
      open = undefined
      continue
    }
    const grown = label || code || turn || field ? undefined : joined(text, open, rest, mark, apart)
    if (grown) passages.pop()
    const fresh = grown ?? started(text, rest, mark, label)
    const says = fresh.kind === 'words' && !fresh.label?.alone
    const passage = says && !grown && waiting ? { ...fresh, time: waiting } : fresh
    if (says) waiting = undefined
    passages.push(passage)
    open = says && !field ? passage : undefined
  }
  return withCues(text, passages, captions)
}

/** A line without the time and the mark at its start: nothing may be left of it. */
function behind(text: string, line: Line, length: number): Line {
  const { start, end } = visibleSpan(text, line.start, line.end)
  return { ...line, start: Math.min(end, start + length), end }
}

/** The time that a lead names: that of the line, else that of the name. */
function timeIn(code: TimeCode | undefined, label: Label | undefined): Passage['time'] {
  if (code) return { start: code.start, ...(code.end !== undefined && { end: code.end }) }
  return label?.time === undefined ? undefined : { start: label.time }
}

/** The open passage with one more line, where the line belongs to it. */
function joined(
  text: string,
  open: Passage | undefined,
  line: Line,
  mark: Mark | undefined,
  apart: boolean,
): Passage | undefined {
  if (!open) return undefined
  const { start, end } = visibleSpan(text, line.start, line.end)
  if (apart && mark?.kind !== 'quote' && !open.quote) return undefined
  if (mark?.kind === 'quote') {
    if (!open.quote) return undefined
    const said = visibleSpan(text, line.start + mark.start, line.end)
    return { ...open, end, spans: [...open.spans, said] }
  }
  if (mark && !(mark.kind === 'item' && mark.list === 'ordered' && !mark.first && !open.list))
    return undefined
  const last = open.spans.at(-1)
  if (open.quote || !last) return { ...open, end, spans: [...open.spans, { start, end }] }
  return { ...open, end, spans: [...open.spans.slice(0, -1), { start: last.start, end }] }
}

function started(text: string, line: Line, mark: Mark | undefined, label: Label | undefined): Passage {
  const whole = visibleSpan(text, line.start, line.end)
  if (!mark) {
    if (!label) return { kind: 'words', ...whole, spans: [whole] }
    const said = visibleSpan(text, whole.start + label.length, whole.end)
    return { kind: 'words', ...whole, spans: [label.alone ? whole : said], label }
  }
  if (mark.kind === 'break') return { kind: 'break', ...whole, spans: [] }
  const said = visibleSpan(
    text,
    line.start + mark.start,
    line.start + ('end' in mark ? mark.end : line.end - line.start),
  )
  const spans = said.end > said.start ? [said] : [whole]
  if (mark.kind === 'heading') return { kind: 'heading', ...whole, spans, depth: mark.depth }
  if (mark.kind === 'quote') return { kind: 'words', ...whole, spans, quote: true }
  return { kind: 'words', ...whole, spans, list: mark.list }
}
