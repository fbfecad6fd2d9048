/** A point in time as caption files write it, with separators of every kind and a space that strayed in. */
export const stamp = String.raw`\d{1,4}(?:[ \t]?[:.,;][ \t]?\d{1,9}){1,4}`

const clock = /^(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})(?:([.,:;])(\d{1,9}))?$/

/**
 * The seconds of `01:02:03.004`, `02:03,4` or `01:02:03:12`; nothing where it is no time of a clock. Frames, two
 * digits behind a colon, are left out unless their rate (a second) is given: then they count.
 */
export function clockSeconds(text: string, frameRate?: number): number | undefined {
  const match = clock.exec(/[ \t]/.test(text) ? text.replace(/[ \t]+/g, '') : text)
  if (!match) return undefined
  const [, hours, minutes, seconds, mark = '.', rest] = match
  if (Number(seconds) > 59 || (hours !== undefined && Number(minutes) > 59)) return undefined
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)
  if (rest === undefined) return whole
  const frames = /[:;]/.test(mark) && rest.length < 3
  if (frames) return frameRate ? toMilliseconds(whole + Number(rest) / frameRate) : whole
  return toMilliseconds(whole + Number(`0.${rest}`))
}

/** Seconds without the dust that sums of decimals leave. */
export function toMilliseconds(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

/** Start and end as far as they are known; an end before its start is none. */
export function timesOf(
  start: number | undefined,
  end: number | undefined,
): { readonly start?: number; readonly end?: number } {
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && (start === undefined || end >= start) && { end }),
  }
}
