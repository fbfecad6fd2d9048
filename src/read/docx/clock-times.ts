const clock = String.raw`[([]?(?:(\d{1,3}):)?(\d{1,2}):(\d\d)(?:[.,](\d{1,3})|[:;]\d\d)?[)\]]?`
const range = new RegExp(String.raw`^${clock}(?:\s*(?:-|–|—|-->|to)\s*${clock})?$`)

/**
 * The time, or times from and to, that some words consist of, in seconds: `12:31`, `[00:12:31]`, `0:01:02.5 – 0:01:09`.
 * Frames behind the seconds are left out.
 */
export function timesIn(words: string): { readonly start: number; readonly end?: number } | undefined {
  const match = words.length <= 40 ? range.exec(words) : null
  if (!match) return undefined
  const start = secondsOf(match.slice(1, 5))
  if (match[6] === undefined) return { start }
  return { start, end: secondsOf(match.slice(5, 9)) }
}

function secondsOf([hours = '0', minutes = '0', seconds = '0', rest = '0']: readonly (
  | string
  | undefined
)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${rest}`)
}
