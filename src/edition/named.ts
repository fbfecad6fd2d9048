import { tidy } from '../words/tidy.ts'

/** Someone's words quoted in a message: one line, at most sixty characters. */
export function named(words: string): string {
  const line = tidy(words.slice(0, 400))
  return line.length <= 60 ? `"${line}"` : `"${line.slice(0, 59)}…"`
}
