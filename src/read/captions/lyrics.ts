import { tidy } from '../../words/tidy.ts'
import type { Draft } from '../draft.ts'
import { linesOf } from '../lines.ts'
import type { Stretch, TimedLines } from './cue.ts'
import { captionStart, cueDraft } from './cue-draft.ts'
import { clockSeconds, timesOf, toMilliseconds } from './cue-time.ts'
import { cuesOf } from './cues-of.ts'

const times = /^\s{0,20}(?:\[\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?\]\s{0,4}){1,200}/
const tag = /^\s*\[(al|ar|au|by|encoding|id|la|length|lr|offset|re|ti|tool|ve|#)\s*:([^\]\r\n]{0,500})\]\s*$/i

/**
 * Reads an LRC file: a line for each time in brackets. A line with several times is sung again later; its words are
 * given once, at the first. Tags such as `[ar:…]` are no words; `[offset:…]` moves the times as its format says.
 */
export function lyrics(raw: string, path: string): Draft {
  const tags = new Map<string, string>()
  const lines: TimedLines[] = []
  for (const { start, end, kind } of linesOf(raw, captionStart(raw))) {
    if (kind !== 'words') continue
    const text = raw.slice(start, end)
    const found = tag.exec(text)
    if (found?.[1]) tags.set(found[1].toLowerCase(), found[2] ?? '')
    else lines.push(lineOf(text, start))
  }
  const title = tidy(tags.get('ti') ?? '')
  const cues = cuesOf(raw, moved(lines, Number(tags.get('offset') ?? 0)))
  return cueDraft(raw, path, cues, title === '' ? {} : { title })
}

function lineOf(text: string, start: number): TimedLines {
  const head = times.exec(text)?.[0] ?? ''
  const all = [...head.matchAll(/\[([^\]]*)\]/g)].flatMap(
    (match) => clockSeconds(minutes(match[1] ?? '')) ?? [],
  )
  const said: Stretch[] = []
  let at = head.length
  for (const inner of text.matchAll(/<\d{1,3}:\d{1,2}(?:[.:]\d{1,3})?>/g)) {
    if (inner.index > at) said.push({ start: start + at, end: start + inner.index })
    at = inner.index + inner[0].length
  }
  if (at < text.length) said.push({ start: start + at, end: start + text.length })
  return { ...timesOf(all.length === 0 ? undefined : Math.min(...all), undefined), lines: [{ said }] }
}

/** `01:02:50` has hundredths behind its second colon. */
function minutes(time: string): string {
  return time.replace(/^(\d+:\d+):(\d+)$/, '$1.$2')
}

/** A positive offset, in milliseconds, brings the words sooner. */
function moved(lines: readonly TimedLines[], offset: number): readonly TimedLines[] {
  if (!Number.isFinite(offset) || offset === 0) return lines
  return lines.map(({ start, ...rest }) =>
    start === undefined ? rest : { ...rest, start: Math.max(0, toMilliseconds(start - offset / 1000)) },
  )
}
