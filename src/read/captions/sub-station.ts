import type { Span } from '../../words/sentences.ts'
import type { Draft } from '../draft.ts'
import { linesOf } from '../lines.ts'
import type { CueLine, Stretch, TimedLines } from './cue.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { clockSeconds, timesOf } from './cue-time.ts'
import { cuesOf } from './cues-of.ts'
import { brokenTimes } from './subtitles.ts'

/** The fields of an event where no `Format:` line names them. */
const usual = 'layer,start,end,style,name,marginl,marginr,marginv,effect,text'.split(',')

const mark = /\{[^{}\r\n]{0,10000}\}|\\[Nnh]/g

/**
 * Reads the events of a SubStation Alpha file, by the order of its `Format:` line, in the order of their times.
 * Comments, drawings and overrides are no words.
 */
export function subStation(raw: string, path: string): Draft {
  const events: TimedLines[] = []
  const broken: Span[] = []
  let fields = usual
  let inEvents = false
  for (const line of linesOf(raw, captionStart(raw))) {
    const text = raw.slice(line.start, Math.min(line.end, line.start + 1000))
    const section = /^\s*\[([^\]]{1,60})\]\s*$/.exec(text)?.[1]
    if (section) inEvents = section.toLowerCase() === 'events'
    const format = inEvents ? /^\s*Format\s*:(.*)/i.exec(text)?.[1] : undefined
    if (format) fields = format.split(',').map((field) => field.trim().toLowerCase())
    const event = /^\s*Dialogue\s*:\s*/i.exec(text)
    if (!event) continue
    const found = eventOf(raw, { start: line.start + event[0].length, end: line.end }, fields)
    events.push(found)
    if (found.start === undefined || found.end === undefined) broken.push(line)
  }
  return cueDraft(raw, path, cuesOf(raw, inOrder(events)), { messages: brokenTimes(raw, broken) })
}

/** Events may stand in any order: signs behind all speech, say. Those without a start stay behind the one before. */
function inOrder(events: readonly TimedLines[]): readonly TimedLines[] {
  let last = 0
  const placed = events.map((event) => {
    last = event.start ?? last
    return { event, at: last }
  })
  return placed.sort((a, b) => a.at - b.at).map(({ event }) => event)
}

function eventOf(raw: string, { start, end }: Span, fields: readonly string[]): TimedLines {
  const values = new Map<string, string>()
  let at = start
  for (const field of fields.slice(0, -1)) {
    const comma = raw.indexOf(',', at)
    if (comma < 0 || comma >= end) break
    values.set(field, raw.slice(at, comma).trim())
    at = comma + 1
  }
  const name = values.get('name') ?? values.get('actor') ?? ''
  const voice = name !== '' && name !== values.get('style') ? { voice: name } : {}
  const [from, to] = [values.get('start'), values.get('end')].map((time) => time && clockSeconds(time))
  return {
    ...timesOf(from || (from === 0 ? 0 : undefined), to || undefined),
    lines: linesIn(raw, { start: at, end }).map((said) => ({ said, ...voice })),
  }
}

/** The lines of an event without overrides; what `{\p1}` draws is no speech. */
function linesIn(raw: string, { start, end }: Span): readonly CueLine['said'][] {
  const lines: Stretch[][] = [[]]
  let drawing = false
  let at = start
  const upTo = (to: number) => {
    if (to > at && !drawing) lines.at(-1)?.push({ start: at, end: to })
  }
  for (const match of raw.slice(start, end).matchAll(mark)) {
    const from = start + match.index
    upTo(from)
    at = from + match[0].length
    if (match[0].startsWith('{')) {
      const scale = /\\p(\d)/.exec(match[0])?.[1]
      if (scale !== undefined) drawing = scale !== '0'
    } else if (match[0] === '\\h') lines.at(-1)?.push({ start: from, end: at, words: ' ' })
    else lines.push([])
  }
  upTo(end)
  return lines.filter((line) => line.length > 0)
}
