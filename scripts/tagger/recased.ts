import type { NameToken } from '../../src/tag/tagger/name-tokens.ts'
import type { Lesson } from './documents.ts'

/** Other uses of capitals than a text's own. */
export type Case = 'lower' | 'upper' | 'title'

/** A lesson in another use of capitals: all small, all large, or each word with a capital. */
export function recased(lesson: Lesson, how: Case): Lesson {
  const turn = ({ text, start, end }: NameToken): NameToken => ({ text: inCase(text, how), start, end })
  return { ...lesson, sentences: lesson.sentences.map((tokens) => tokens.map(turn)) }
}

function inCase(text: string, how: Case): string {
  const lower = text.toLowerCase()
  if (how === 'lower' || text.startsWith('http')) return lower
  return how === 'upper' ? text.toUpperCase() : lower.charAt(0).toUpperCase() + lower.slice(1)
}
