import type { Span } from '../../words/sentences.ts'
import { visibleSpan } from '../../words/visible-span.ts'
import { type Line, linesOf } from '../lines.ts'
import type { Times } from './cue.ts'
import { type TimeLine, timeLineIn } from './time-line.ts'

/** What a file shows between one time line and the next, with its markup. */
export interface Shown extends Times {
  readonly lines: readonly Span[]
  /** It has no time line: it stands before the first cue or, parted by a blank line, behind the last. */
  readonly prose: boolean
}

/** A file of time lines and what they show. */
export interface ShownFile {
  readonly shown: readonly Shown[]
  /** Where time lines stand that cannot be read. */
  readonly broken: readonly Span[]
}

/** One block while its lines come in. */
interface Open extends Times {
  readonly lines: Span[]
  readonly prose: boolean
  /** How many of the lines stand before the first blank one. */
  together: number | undefined
}

/** Where the walk through the lines is. */
interface Walk {
  readonly raw: string
  readonly lines: readonly Line[]
  readonly times: readonly (TimeLine | undefined)[]
  readonly vtt: boolean
  /** Most of the cues have a name on the line before their times. */
  readonly named: boolean
  /** The number of the last cue, where it has one. */
  number: number | undefined
}

/**
 * Parts a SubRip, WebVTT or SubViewer text into what it shows, from an offset on, however broken it is: cues without a
 * blank line between them, blank lines inside them, missing or odd numbers, words on the time line. Headers,
 * notes, styles, regions, numbers and names of cues are no words; every other line is in exactly one block.
 */
export function shownIn(raw: string, from: number, vtt: boolean): ShownFile {
  const lines = linesOf(raw, from)
  const times = lines.map((line) => (line.kind === 'words' ? timeLineIn(raw, line) : undefined))
  const walk: Walk = { raw, lines, times, vtt, named: isNamed(lines, times), number: undefined }
  const blocks: Open[] = []
  const broken: Span[] = []
  let passing: Passed | undefined
  for (const [at, line] of lines.entries()) {
    const time = times[at]
    if (time) {
      passing = undefined
      blocks.push({
        ...timesIn(time),
        lines: time.rest ? [time.rest] : [],
        prose: false,
        together: undefined,
      })
      if (time.broken) broken.push({ start: line.start, end: line.end })
    } else if (line.kind === 'words') {
      const text = raw.slice(line.start, line.end).trim()
      passing = passing ? onward(passing, text) : passedFrom(walk, at, text)
      if (passing) continue
      if (isNumberOfCue(walk, at, text)) startUntimed(walk, at, blocks, broken)
      else if (!isNameOfCue(walk, at, text)) take(blocks, visibleSpan(raw, line.start, line.end))
    } else {
      if (passing && passing.braces <= 0) passing = undefined
      const open = blocks.at(-1)
      if (open && open.lines.length > 0) open.together ??= open.lines.length
    }
  }
  return { shown: blocks.flatMap((block, at) => finished(block, at === blocks.length - 1)), broken }
}

function timesIn({ start, end }: TimeLine): Times {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}

/** Lines before any cue are paragraphs parted by blank lines; others go to the cue that is open. */
function take(blocks: Open[], line: Span): void {
  const open = blocks.at(-1)
  if (!open || (open.prose && open.together !== undefined))
    blocks.push({ lines: [line], prose: true, together: undefined })
  else open.lines.push(line)
}

function finished({ lines, together, ...rest }: Open, last: boolean): readonly Shown[] {
  if (!last || rest.prose || together === undefined || together >= lines.length) return [{ ...rest, lines }]
  const after = lines.slice(together)
  return [
    { ...rest, lines: lines.slice(0, together) },
    { lines: after, prose: true },
  ]
}

/** A block of WebVTT that nobody hears, with the braces of its styles that are open. */
interface Passed {
  readonly kind: 'header' | 'note' | 'style'
  readonly braces: number
}

function passedFrom({ raw, lines, vtt }: Walk, at: number, text: string): Passed | undefined {
  if (/^\ufeff?WEBVTT(?:\s|$)/.test(text)) return { kind: 'header', braces: 0 }
  const first = at === 0 || lines[at - 1]?.kind !== 'words'
  const header = at > 0 && /^\ufeff?WEBVTT/.test(raw.slice(lines[at - 1]?.start, lines[at - 1]?.end))
  if (!vtt || (!first && !header)) return undefined
  if (/^NOTE(?:\s|$)/.test(text)) return { kind: 'note', braces: 0 }
  return /^(?:STYLE|REGION)$/.test(text) ? { kind: 'style', braces: 0 } : undefined
}

function onward(passed: Passed, text: string): Passed | undefined {
  if (passed.kind === 'note') return passed
  if (passed.kind === 'header') return /^[\w-]{1,40}\s*[:=]/.test(text) ? passed : undefined
  const braces = passed.braces + countOf(text, '{') - countOf(text, '}')
  return { kind: 'style', braces }
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1
}

/** Digits alone before a time line number a cue; where cues go on without a number, digits are said. */
function isNumberOfCue(walk: Walk, at: number, text: string): boolean {
  if (!/^\d{1,7}$/.test(text)) return false
  const number = Number(text)
  const follows = walk.number !== undefined && number === walk.number + 1
  if (!isNumber(walk, at, number, follows)) return false
  walk.number = number
  return true
}

function isNumber(
  { lines, times, number: last }: Walk,
  at: number,
  number: number,
  follows: boolean,
): boolean {
  const next = nextWords(lines, at)
  const apart = lines[at - 1]?.kind !== 'words'
  const emptyCue = times[at - 1] !== undefined
  if (next === undefined || times[next] === undefined) return apart && follows
  if (emptyCue) return follows && next === at + 1
  return apart || last !== undefined || number <= 1
}

/** A number without its time line still starts a cue, of which no times are known. */
function startUntimed({ lines, times }: Walk, at: number, blocks: Open[], broken: Span[]): void {
  const next = nextWords(lines, at)
  const line = lines[at]
  if (!line || next === undefined || times[next] !== undefined) return
  blocks.push({ lines: [], prose: false, together: undefined })
  broken.push({ start: line.start, end: line.end })
}

/** WebVTT lets cues have names; a line with spaces is one only where most cues have them. */
function isNameOfCue({ lines, times, vtt, named }: Walk, at: number, text: string): boolean {
  const apart = at === 0 || lines[at - 1]?.kind !== 'words'
  if (!apart || lines[at + 1]?.kind !== 'words' || times[at + 1] === undefined) return false
  return named || (vtt && !/\s/.test(text) && text.length <= 80)
}

function isNamed(lines: readonly Line[], times: readonly (TimeLine | undefined)[]): boolean {
  const timed = times.flatMap((time, at) => (time ? [at] : []))
  const names = timed.filter(
    (at) => lines[at - 1]?.kind === 'words' && times[at - 1] === undefined && lines[at - 2]?.kind !== 'words',
  )
  return timed.length >= 3 && names.length >= timed.length * 0.8
}

function nextWords(lines: readonly Line[], at: number): number | undefined {
  for (let next = at + 1; next < lines.length && next <= at + 4; next++)
    if (lines[next]?.kind === 'words') return next
  return undefined
}
