import { datesIn, type FoundDate } from './dates-in.ts'

/** Longer lines are sentences that speak of a date. */
const longest = 110

const time =
  /\b(?:\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?|\d{1,3}\s?(?:min(?:ute)?s?|hours?|hrs?)\b(?:\sread)?)/gi

/** What a date hangs on in a sentence, or in a headline about that day: "the fire of", "due by". */
const hanging = /\b(?:on|of|from|since|until|till|by|before|after|in|to|between|through|due|for|about)\s+$/i
const ofShow =
  /\b(?:published|aired|posted|sent|recorded|updated|modified|episode|show|news|newsletter|edition|issue|briefing|headlines|transcript|notes)\b[^.!?]{0,30}\b(?:on|of|from|for)\s+$/i

/**
 * The date of a line that is little more than one: with a few words before it or behind it, or on both sides where a
 * sign or a time parts them; never of one that hangs on the words before it.
 */
export function dateLine(text: string): FoundDate | undefined {
  if (text.length > longest || /[!?]\s*$/.test(text)) return undefined
  const [found, second] = datesIn(text)
  if (!found || second) return undefined
  const before = text.slice(0, found.start)
  const after = text.slice(found.end)
  if (hanging.test(before) && !ofShow.test(before)) return undefined
  const sides = [before, after].map((side) => wordsBesideTimes(side))
  const parted = sides.includes(0) || isParted(before, /[|·•–—-]\s*$/) || isParted(after, /^\s*[|·•–—-]/)
  return parted && sides.reduce((sum, words) => sum + words, 0) <= 6 ? found : undefined
}

function isParted(side: string, sign: RegExp): boolean {
  return sign.test(side.replace(time, ' | '))
}

/** Words, but for times, durations and numbers. */
export function wordsBesideTimes(text: string): number {
  return text.replace(time, ' ').match(/\p{L}[\p{L}'’]*/gu)?.length ?? 0
}
