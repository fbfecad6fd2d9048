import { hash } from 'node:crypto'
import { foldedWords } from './fold.ts'

/**
 * A short name for a passage that a person can recognise: its first four words and six hex digits of a
 * hash over all of them, `the-company-indicates-it-7f3a2c`. It survives changes of case, spacing and
 * punctuation. Passages with the same words share it.
 */
export function fingerprint(text: string): string {
  const words = foldedWords(text)
  const code = hash('sha256', words.join(' ')).slice(0, 6)
  const start = words
    .slice(0, 4)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('-')
    .slice(0, 40)
  return start === '' ? code : `${start}-${code}`
}
