import { clockSeconds, toMilliseconds } from './cue-time.ts'

/** How a TTML file counts time: frames and ticks a second. */
export interface Rates {
  readonly frames: number
  readonly ticks: number
}

/** The rates that the root's attributes give; what they leave out is as TTML 2, section 7, says. */
export function ratesOf(attributes: Readonly<Record<string, string>>): Rates {
  const given = positive(attributes['ttp:framerate'])
  const [numerator, denominator] = (attributes['ttp:frameratemultiplier'] ?? '').split(/[\s:]+/)
  const factor = (positive(numerator) ?? 1) / (positive(denominator) ?? 1)
  const frames = (given ?? 30) * factor
  const ticks = positive(attributes['ttp:tickrate']) ?? (given === undefined ? 1 : frames)
  return { frames, ticks }
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text)
  return text && Number.isFinite(number) && number > 0 ? number : undefined
}

/** Seconds of a time expression, `00:00:01.5`, `00:00:01:12`, `1.5s`, `90f`, `15000000t`; nothing where it is none. */
export function timedTextSeconds(text: string | undefined, rates: Rates): number | undefined {
  const time = text?.trim() ?? ''
  if (time.includes(':')) return clockSeconds(time, rates.frames)
  const match = /^(\d{1,15}(?:\.\d{1,9})?)(h|m|s|ms|f|t)?$/.exec(time)
  if (!match) return undefined
  const seconds = { h: 3600, m: 60, s: 1, ms: 0.001, f: 1 / rates.frames, t: 1 / rates.ticks }
  const unit = (match[2] ?? 's') as keyof typeof seconds
  return toMilliseconds(Number(match[1]) * seconds[unit])
}
