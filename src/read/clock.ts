/** `00:12:31`, `12:31`, `1:02:03.5`, `00:00:05,070`, as a source for patterns that hold a time. */
export const clockTime = String.raw`(?:\d{1,3}:)?\d{1,3}:\d\d(?:[.,]\d{1,6})?`

const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d)(?:[.,](\d{1,6}))?$/

/** The seconds that a clock time means, or nothing where a text is none: minutes and seconds end at 59. */
export function clockSeconds(text: string): number | undefined {
  const found = clock.exec(text.trim())
  if (!found) return undefined
  const [, hours, minutes = '', seconds, part] = found
  if (Number(seconds) > 59 || (hours !== undefined && (minutes.length !== 2 || Number(minutes) > 59)))
    return undefined
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${part ?? 0}`)
}
