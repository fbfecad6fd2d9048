import { seedWords } from './seed-index.ts'
import type { WordStream } from './word-stream.ts'

const ahead = 12

/**
 * Whether the words go on being equal at a given distance, now or a few words further on. If they do, a seed at
 * another distance is a phrase that the same paragraph uses twice, and no reason to leave the line.
 */
export function resumes({ hash, count }: WordStream, late: number, distance: number): boolean {
  let run = 0
  for (let at = late; at < Math.min(count, late + ahead + seedWords); at++) {
    run = hash[at] === hash[at - distance] ? run + 1 : 0
    if (run === seedWords) return true
  }
  return false
}
