import type { Draft } from '../draft.ts'
import type { CueLine, Stretch, TimedLines } from './cue.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { timesOf, toMilliseconds } from './cue-time.ts'
import { cuesOf } from './cues-of.ts'
import { textStretches } from './markup-words.ts'

/** What a SAMI file shows, and the index of the time at which it does. */
interface Shown {
  readonly sync: number
  readonly lines: Stretch[][]
}

/** All that a scan of a file gathers. */
interface Gathered {
  readonly starts: (number | undefined)[]
  readonly shown: Shown[]
}

/** Elements of SAMI and the looks that it borrows from HTML. Any other is kept as words. */
const element =
  /<\/?(sami|head|body|title|style|samiparam|sync|p|br|i|b|u|s|em|strong|font|span|div|center|ruby|rt|small|big|table|tr|td)(?=[\s/>])([^<>]*)>/gi

/**
 * Reads SAMI captions: each paragraph is shown from its `SYNC` until the next one. Where there are several languages,
 * all are kept. Elements are taken one by one, as hardly one of them is ever closed. Linear in the file's length.
 */
export function sami(raw: string, path: string): Draft {
  const found: Gathered = { starts: [], shown: [] }
  const body = bodyStart(raw, captionStart(raw))
  let at = body
  for (const match of raw.slice(body).matchAll(element)) {
    const to = body + match.index
    say(raw, found, at, to)
    at = to + match[0].length
    if (!match[0].startsWith('</')) open(found, match[1]?.toLowerCase() ?? '', match[2] ?? '')
  }
  say(raw, found, at, raw.length)
  const blocks = found.shown.map((one) => timed(one, found.starts))
  return cueDraft(raw, path, cuesOf(raw, blocks))
}

/** Behind the head, with its title and styles; at the first time where there is no body. */
function bodyStart(raw: string, from: number): number {
  const start = /<body(?=[\s>])|<sync(?=[\s>])/gi
  start.lastIndex = from
  return start.exec(raw)?.index ?? from
}

function open({ starts, shown }: Gathered, name: string, attributes: string): void {
  if (name === 'sync') starts.push(millisecondsIn(attributes))
  if (name === 'sync' || name === 'p') shown.push({ sync: starts.length - 1, lines: [[]] })
  if (name === 'br') shown.at(-1)?.lines.push([])
}

/** Comments, well formed or as players' makers wrote them, are no words. */
function say(raw: string, { starts, shown }: Gathered, start: number, end: number): void {
  let at = start
  for (const { index, 0: comment } of raw.slice(start, end).matchAll(/<!?--[^<>]*-->/g)) {
    add(raw, shown, starts.length - 1, at, start + index)
    at = start + index + comment.length
  }
  add(raw, shown, starts.length - 1, at, end)
}

function add(raw: string, shown: Shown[], sync: number, start: number, end: number): void {
  if (end <= start) return
  if (shown.length === 0) shown.push({ sync, lines: [[]] })
  const line = shown.at(-1)?.lines.at(-1)
  for (const stretch of textStretches(raw, start, end, false)) line?.push(stretch)
}

function timed({ sync, lines }: Shown, starts: readonly (number | undefined)[]): TimedLines {
  const said = lines.filter((line) => line.length > 0).map((line): CueLine => ({ said: line }))
  if (sync < 0) return { lines: said, prose: true }
  return { ...timesOf(starts[sync], starts[sync + 1]), lines: said }
}

function millisecondsIn(attributes: string): number | undefined {
  const match = /\bstart\s*=\s*["']?\s*(\d{1,12})/i.exec(attributes)
  return match ? toMilliseconds(Number(match[1]) / 1000) : undefined
}
