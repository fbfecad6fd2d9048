import { clockSeconds, clockTime } from './clock.ts'

/** What may be a speaker's label at the start of a line, by its form alone. */
export interface Label {
  readonly name: string
  /** From the line's start to behind the colon or the time. */
  readonly length: number
  readonly bold: boolean
  /** Nothing follows it on its line. */
  readonly alone: boolean
  /** Seconds, where a time stands with the name. */
  readonly time?: number
  /** Brackets, or a time in place of a colon: `[Speaker 2] [01:02]`, `Ana Ruiz  0:05`. Proof of nothing alone. */
  readonly loose: boolean
}

const gap = String.raw`[ \t\u00a0]{0,4}`
const time = String.raw`\\?[([](?<time>${clockTime})\\?[)\]]`
const later = time.replace('<time>', '<later>')
const plain = String.raw`(?<name>[^*_:\r\n()[\]]{1,60}(?:\([\p{L}][\p{L} .,'’-]{1,30}\))?)`

/** `**Name:**`, `**Name**:`, `**Name (00:05):**`, `**Name** (00:05):`, `**Name:** (00:05)`. */
const bold = new RegExp(
  String.raw`^(\*\*|__)(?<name>[^*_:\r\n]{1,60}?)(?:${gap}${time})?(?::\1(?:${gap}${later})?|\1(?:${gap}${later})?${gap}:)(?!\S)`,
)

/** `Name:`, `NAME:`, `Name (host):`, `Name (00:05):`, `Name [00:05]:`, `Name: [00:05]`. Markdown may escape brackets. */
const usual = new RegExp(String.raw`^${plain}(?:${gap}${time})?:(?:${gap}${later})?(?!\S)`, 'u')

/** `[Speaker 2]:`, `[Speaker 2] [01:02]`, `[Speaker 2] [01:02]:`. */
const boxed = new RegExp(
  String.raw`^\[(?<name>[^*_:\r\n()[\]]{1,60})\](?:${gap}:|${gap}${time}${gap}:?)(?!\S)`,
  'u',
)

/**
 * `Name (00:05)`, `**Name** [00:05]`, alone on a line `Name  0:05`, `Name, 0:05`, `Name - 0:05`, and before words
 * `Speaker 1 00:00:05`, where only a time with hours is safe.
 */
const timed = new RegExp(
  String.raw`^(?:(?<mark>\*\*|__)?)${plain}\k<mark>(?:${gap}${time}(?!\S)|[ \t\u00a0,|–—-]{1,6}(?:(?<later>${clockTime})[ \t\u00a0]*$|(?<long>\d{1,2}:\d\d:\d\d)(?=[ \t\u00a0]\S)))`,
  'u',
)

/** Reads a speaker's label at a line's start, in any of the ways in which transcripts write one. */
export function labelAt(line: string): Label | undefined {
  const start = line.slice(0, 120)
  if (!start.includes(':')) return undefined
  const asBold = /^[*_]/.test(start) ? bold.exec(start) : null
  const firm = asBold ?? usual.exec(start)
  const match =
    firm ??
    (start.startsWith('[') ? boxed.exec(start) : null) ??
    (/\d:\d\d/.test(start) ? timed.exec(start) : null)
  const name = match?.groups?.name?.replace(/[\s,|–—-]+$/, '').trim()
  if (!match || !name) return undefined
  const seconds = clockSeconds(match.groups?.time ?? match.groups?.later ?? match.groups?.long ?? '')
  return {
    name,
    length: match[0].length,
    bold: asBold !== null || match.groups?.mark !== undefined,
    alone: line.slice(match[0].length).trim() === '',
    ...(seconds !== undefined && { time: seconds }),
    loose: !firm,
  }
}
