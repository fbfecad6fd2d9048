import { partsOfSpeech } from './english-words.ts'

/** What stands around a stretch of a sentence. */
export interface Surroundings {
  /** The word just before, with only white space between; empty if there is none. */
  readonly before: string
  /** The word just behind, with only white space between; empty if there is none. */
  readonly behind: string
  /** A sentence, a quotation or a new thought starts with it. */
  readonly opening: boolean
  /** A possessive ending follows. */
  readonly possessive: boolean
}

const reach = 48

/** Looks around a stretch of a sentence, no further than a few words. */
export function surroundingsOf(sentence: string, start: number, end: number): Surroundings {
  const head = sentence.slice(Math.max(0, start - reach), start)
  const tail = sentence.slice(end, end + reach)
  const lead = start <= reach && !/[\p{L}\p{N}]/u.test(head)
  return {
    before: /([\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]*)\s+$/u.exec(head)?.[1] ?? '',
    behind: /^\s+([\p{L}\p{N}][\p{L}\p{N}\p{M}.'’&-]*)/u.exec(tail)?.[1] ?? '',
    opening: lead || /[.!?…•|]\s*["'“‘([]*$|["“(]$/u.test(head),
    possessive: /^['’]s?(?![\p{L}\p{N}])/u.test(tail),
  }
}

/** Whether a word is first of all a verb with a subject before it: released, is, has, will. */
export function isFiniteVerb(word: string): boolean {
  if (!/^\p{Ll}/u.test(word)) return false
  const tags = partsOfSpeech(word.replace(/n['’]t$/, ''))
  const [first = ''] = tags
  return /^(?:VBD|VBZ|MD)$/.test(first) || (first === 'VBN' && tags.includes('VBD'))
}

/** Whether a line is written as headlines are, with a capital on nearly every word; more so if it ends as a sentence does. */
export function isTitleCase(line: string): boolean {
  const words = line.slice(0, 2000).match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? []
  const telling = words.slice(1).filter((word) => word.length > 3)
  const capital = telling.filter((word) => /^\p{Lu}/u.test(word)).length
  const sentence = /[.!?]["”’)]?\s*$/.test(line.slice(-8))
  return telling.length >= (sentence ? 5 : 3) && capital >= telling.length * (sentence ? 0.9 : 0.75)
}
