/** `00:12:31`, `12:31`, `1:02:03.5`, `00:00:05,070`: minutes and seconds in two digits, hours as many as three. */
const clock = /^(?:(\d{1,3}):)?(\d{1,3}):(\d\d)(?:[.,](\d{1,6}))?$/

/** The seconds that a clock time means, or nothing where a text is none. */
export function clockSeconds(text: string): number | undefined {
  const found = clock.exec(text.trim())
  if (!found) return undefined
  const [, hours, minutes, seconds, part] = found
  if (Number(seconds) > 59 || (hours !== undefined && (Number(minutes) > 59 || minutes?.length !== 2)))
    return undefined
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(`${seconds}.${part ?? 0}`)
}
