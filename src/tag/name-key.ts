import { fold } from '../words/fold.ts'

/** A name as it compares with others: without case, possessive, leading article and punctuation at its end. */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .replace(/[.,:;!?]+$/, '')
}
