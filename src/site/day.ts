import type { DayView } from './page-link.ts'
import { knownLanguage } from './voice.ts'

/** Turns ISO dates into words, each once: that is dear. A date that is none is shown as it was written. */
export function dayWriter(language: string): (iso: string) => DayView {
  const known = knownLanguage(language)
  const long = new Intl.DateTimeFormat(known, { dateStyle: 'full', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(known, { dateStyle: 'medium', timeZone: 'UTC' })
  const written = new Map<string, DayView>()
  const write = (iso: string): DayView => {
    const time = Date.parse(`${iso}T00:00:00Z`)
    if (Number.isNaN(time)) return { iso, words: iso, short: iso }
    return { iso, words: long.format(time), short: short.format(time) }
  }
  return (iso) => {
    const day = written.get(iso) ?? write(iso)
    written.set(iso, day)
    return day
  }
}
