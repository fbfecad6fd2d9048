import type { Span } from '../../words/sentences.ts'
import type { Times } from './cue.ts'
import { clockSeconds, stamp, timesOf } from './cue-time.ts'

/** A line that says when its cue is shown. */
export interface TimeLine extends Times {
  /** It means to be one, but its times cannot be read. */
  readonly broken: boolean
  /** Words that stand behind the times on the same line, by offsets of the raw file. */
  readonly rest?: Span
}

/** Every arrow in use: `-->`, `->`, the dashes of word processors, `→`, and `>` as web pages escape it. */
const arrow = String.raw`(?:(?:-[ \t]?){1,3}|[–—−][ \t]?|=)(?:>|&gt;)|→`
const between = new RegExp(
  String.raw`^[ \t\u00a0]{0,20}(${stamp})?[ \t\u00a0]{0,20}(?:${arrow})[ \t\u00a0]{0,20}(${stamp})?`,
)
const anyArrow = new RegExp(arrow)
const commas = /^[ \t]{0,20}(\d{1,3}:\d\d:\d\d\.\d{1,3}),(\d{1,3}:\d\d:\d\d\.\d{1,3})[ \t]*$/
const setting =
  /^[ \t\u00a0]+(?:(?:align|line|position|region|size|vertical|[XY][12])[:=][^ \t]*[ \t\u00a0]*)*$/i

/** Longer lines are speech, whatever stands in them. */
const longest = 200

/** Reads a line of SubRip, WebVTT or SubViewer as a time line; nothing where it is none. */
export function timeLineIn(raw: string, { start, end }: Span): TimeLine | undefined {
  if (end - start > 100_000) return undefined
  const line = raw.slice(start, end)
  if (!line.includes('>') && !line.includes('&gt;') && !line.includes('→')) return withComma(line)
  const match = between.exec(line)
  const [from, to] = [match?.[1], match?.[2]].map((text) => (text ? clockSeconds(text) : undefined))
  if (!match || (from === undefined && to === undefined)) return brokenIn(line)
  const broken = from === undefined || to === undefined
  const behind = line.slice(match[0].length)
  if (broken && /^[\d:.,;]/.test(behind)) return { broken }
  const rest =
    behind.trim() === '' || setting.test(behind) ? {} : { rest: { start: start + match[0].length, end } }
  return { ...timesOf(from, to), broken, ...rest }
}

function withComma(line: string): TimeLine | undefined {
  const match = line.length <= longest ? commas.exec(line) : null
  if (!match) return undefined
  const [start, end] = [clockSeconds(match[1] ?? ''), clockSeconds(match[2] ?? '')]
  return { ...timesOf(start, end), broken: start === undefined || end === undefined }
}

/** An arrow beside something like a time, and hardly a letter. */
function brokenIn(line: string): TimeLine | undefined {
  if (line.length > longest || !anyArrow.test(line) || !/\d[ \t]?[:;.,][ \t]?\d/.test(line)) return undefined
  const letters = line.replace(/&gt;/g, '').match(/\p{L}/gu)?.length ?? 0
  return letters <= 3 ? { broken: true } : undefined
}
