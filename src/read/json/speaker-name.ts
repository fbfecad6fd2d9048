import { tidy } from '../../words/tidy.ts'

/** Ids that stand for somebody whom the recogniser could not tell. */
const nobody = /^(?:uu|unknown|none|null|n\/a|undefined|speaker[ _-]?(?:\?|null|none|unknown|undefined)?)?$/i

/** `0`, `A`, `SPEAKER_00`, `spk_1`, `speaker-2`, `S1`, `Speaker 1`, `Speaker A`. */
const numbered = /^(?:(?:speaker|spk|s)[ _:-]{0,2})?(\d{1,6})$/i
const lettered = /^(?:(?:speaker|spk)[ _:-]{1,2})?([A-Z])$/i

/**
 * The label for a recogniser's id of a speaker. The number or letter is the file's own: `SPEAKER_00` is Speaker 0
 * and not the first speaker, so that whoever looks it up in the raw file finds the same one. A name stays as it is.
 */
export function speakerName(id: string | number): string | undefined {
  const name = tidy(String(id))
  if (nobody.test(name)) return undefined
  const number = numbered.exec(name)?.[1]
  if (number !== undefined) return `Speaker ${Number(number)}`
  const letter = lettered.exec(name)?.[1]
  return letter === undefined ? name : `Speaker ${letter.toUpperCase()}`
}
